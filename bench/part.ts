import { parts } from './apart';

// One part of a benchmark in a process of its own: prints its rows as JSON.
const [, , name = ''] = process.argv;
const part = parts[name];
if (part === undefined) throw new Error(`There is no part ${name}.`);
console.log(JSON.stringify(await part()));
