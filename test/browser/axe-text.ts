import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The program of axe-core, to be evaluated in a page. */
export const axeText = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
