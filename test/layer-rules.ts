import { posix } from 'node:path';
import { bannedGlobals, exempt, type Folder, folders, inexactMaths, localeMethods } from './layers';
import { type Mention, mentionsOf, type Reference } from './mentions';

const byName = new Map(folders.map((folder) => [folder.name, folder]));

/** What others may import of a folder: its names, and the one file that gathers its styles. */
const doors = new Set(['index', 'styles/index.css']);

/**
 * Where a file breaks the table of folders, a sentence each; empty if it does not.
 * `path` is relative to the project and starts with `src/`. Test files are held to the order of folders only.
 */
export function violations(path: string, source: string): string[] {
  const [, name = '', ...rest] = path.split('/');
  const folder = byName.get(name);
  if (!folder || rest.length === 0) return [`${path}: src/${name} is not in the table of folders`];
  const isTest = /\.test\.tsx?$/.test(path);
  const { references, mentions } = mentionsOf(path, source);
  const problems = references.map((reference) => importProblem(path, folder, reference, isTest));
  if (!isTest && folder.runsIn !== 'anywhere' && !exempt.test(path)) {
    problems.push(...mentions.map((mention) => mentionProblem(folder, mention)));
  } else if (!isTest && folder.runsIn === 'anywhere') {
    problems.push(
      ...mentions.filter(({ kind }) => kind === 'global').map((mention) => mentionProblem(folder, mention)),
    );
  }
  return problems.filter((problem) => problem !== undefined).map((problem) => `${path}: ${problem}`);
}

function importProblem(
  path: string,
  from: Folder,
  reference: Reference,
  isTest: boolean,
): string | undefined {
  const { specifier } = reference;
  if (specifier === undefined) return 'imports something that is not written out, so nobody can see what';
  if (!specifier.startsWith('.')) return isTest ? undefined : packageProblem(from, specifier);

  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  if (target.startsWith('assets/')) return undefined;
  const [top, name = '', ...rest] = target.split('/');
  if (top !== 'src' && isTest) return undefined;
  if (top !== 'src') return `imports ${specifier}, which is outside src and assets`;
  if (name === from.name) return undefined;

  const to = byName.get(name);
  if (!to) return `imports ${specifier}, and src/${name} is not in the table of folders`;
  if (to.level >= from.level) return `imports ${name}, which is not below ${from.name}`;
  if (needsHost(to) && to.runsIn !== from.runsIn)
    return `imports ${name}, which runs in the ${to.runsIn} only`;
  if (!doors.has(rest.join('/'))) return `imports ${specifier} past the door: use ../${name}/index`;
  if (to.lazy && !reference.isType && !reference.isDynamic) return `loads ${name} at once: use import()`;
  return undefined;
}

function needsHost({ runsIn }: Folder): boolean {
  return runsIn === 'browser' || runsIn === 'node';
}

function packageProblem(from: Folder, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) {
    return from.runsIn === 'node'
      ? undefined
      : `imports ${specifier}, and ${from.name} does not run in Node only`;
  }
  const [first = '', second = ''] = specifier.split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  const allowed = from.packages.some((one) => one === name || one === `${first}/*`);
  return allowed ? undefined : `imports ${name}, which ${from.name} may not`;
}

function mentionProblem({ name, runsIn }: Folder, { kind, word }: Mention): string | undefined {
  if (kind === 'global') {
    return bannedGlobals[runsIn].includes(word) ? `uses ${word}, which ${name} may not` : undefined;
  }
  if (runsIn !== 'rules') return undefined;
  switch (kind) {
    case 'maths':
      return inexactMaths.includes(word)
        ? `uses Math.${word}, which differs between machines or runs`
        : undefined;
    case 'member':
      return localeMethods.includes(word) ? `uses ${word}, which follows the machine's language` : undefined;
    case 'power':
      return 'uses **, which differs between machines';
    case 'class':
      return `declares the class ${word}: rules are functions from values to values`;
    default:
      return kind satisfies never;
  }
}
