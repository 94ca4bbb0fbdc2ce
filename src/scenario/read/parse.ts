import { type Draft, draftFrom, type SourceFile } from '../document/draft';
import { foldProblems, sortProblems } from '../document/fold';
import { limits } from '../document/limits';
import type { Problem } from '../document/problem';
import { documentSchema } from '../document/schema';
import { countMistakes } from './count-mistakes';
import { foreignDocument, foreignFile, isNearlyPart } from './foreign-file';
import { joinParts, type Part, type PartRead, partOf, strayFile } from './join-files';
import type { TextFile } from './lines';
import { type Node, plainValue } from './node';
import { placesUnder } from './places';
import { readBytes } from './read-bytes';
import { readJson } from './read-json';
import { shapeProblems } from './read-shape';
import { readYaml } from './read-yaml';
import type { Allowance } from './yaml-tokens';

/** The newest format that this program reads. */
const formatVersion = 1;

/** What parsing yields: a draft when the shape is right, and otherwise problems, all of them errors. */
export interface Parsed {
  readonly draft?: Draft;
  readonly problems: readonly Problem[];
}

/**
 * Reads a scenario from the files of its folder (paths relative to it), or from a single `.crisis.json`. Never throws,
 * whatever the bytes; files that are neither YAML nor JSON (pictures, a README) are passed over.
 */
export function parse(files: readonly SourceFile[]): Parsed {
  const named = files.map((file) => ({
    ...file,
    path: file.path.replaceAll('\\', '/').replace(/^\.\//, ''),
  }));
  const candidates = named.filter(({ path }) => /\.(ya?ml|json)$/i.test(path));
  const first = candidates[0]?.path ?? named[0]?.path ?? '';
  const [lone] = named;
  const isLone = named.length === 1 && lone !== undefined;
  const refused = isLone ? foreignFile(lone) : noScenario(candidates.map(({ path }) => path));
  if (refused !== undefined) return { problems: [refused] };
  const large = sizeProblem(candidates, first);
  if (large !== undefined) return { problems: [large] };
  const reads = readAll(candidates, first);
  if ('problems' in reads) return { problems: reads.problems };
  const { root, problems } = joinParts(reads.parts);
  if (problems.length > 0) return { problems: sortProblems(problems) };
  const isAll = reads.parts.every(({ part }) => part.holds === 'document');
  const foreign = isAll ? foreignDocument(root) : undefined;
  return foreign === undefined ? shapeOf(root) : { problems: [foreign] };
}

/** Reports that none of several files is a part of a scenario, or has nearly the name of one. */
function noScenario(paths: readonly string[]): Problem | undefined {
  if (paths.length < 2 || paths.some(isNearlyPart)) return undefined;
  const inside = paths.flatMap(
    (path) => /^(.+)\/scenario\.yaml$|^(.+\.crisis\.json)$/.exec(path)?.slice(1) ?? [],
  );
  const place = inside.find((one) => one !== undefined);
  const facts = { count: paths.length, ...(place === undefined ? {} : { inside: place }) };
  return { code: 'E009', at: { file: '', line: 1, column: 1 }, path: [], facts };
}

/** Whether a file stands alone and holds a whole document. */
function isBundle(candidates: readonly SourceFile[]): boolean {
  return candidates.length === 1 && /\.json$/i.test(candidates[0]?.path ?? '');
}

/** How many bytes each of some files may have: a whole document in one file has the room of a folder. */
function fileLimit(candidates: readonly SourceFile[]): number {
  return isBundle(candidates) ? limits.documentBytes : limits.fileBytes;
}

/** Too many bytes or files, or none at all: said before anything is read. */
function sizeProblem(candidates: readonly SourceFile[], first: string): Problem | undefined {
  const at = { file: first, line: 1, column: 1 };
  const limit = fileLimit(candidates);
  const large = candidates.find(({ bytes }) => bytes.length > limit);
  if (large !== undefined) {
    const facts = { bytes: large.bytes.length, limit, of: 'file' };
    return { code: 'E002', at: { ...at, file: large.path }, path: [], facts };
  }
  const bytes = candidates.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > limits.documentBytes) {
    return { code: 'E002', at, path: [], facts: { bytes, limit: limits.documentBytes, of: 'document' } };
  }
  if (candidates.length > limits.files) {
    return {
      code: 'E002',
      at,
      path: [],
      facts: { count: candidates.length, limit: limits.files, of: 'files' },
    };
  }
  return undefined;
}

function readAll(
  candidates: readonly SourceFile[],
  first: string,
): { parts: readonly PartRead[] } | { problems: readonly Problem[] } {
  const allowance: Allowance = { lexemes: limits.documentLexemes, nodes: limits.nodes };
  const parts: PartRead[] = [];
  const problems: Problem[] = [];
  const bundle = isBundle(candidates);
  const known = [...candidates].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const file of known) {
    const part: Part | undefined = bundle ? { holds: 'document' } : partOf(file.path);
    if (part === undefined) {
      problems.push(strayFile(file.path));
      continue;
    }
    const text = readBytes(file, fileLimit(candidates));
    if ('code' in text) problems.push(text);
    else readPart(part, text, allowance, bundle, parts, problems);
    // A file that is far too large is reported before any time is spent on the others.
    if (problems.length >= limits.problems || problems.at(-1)?.code === 'E007') break;
  }
  if (parts.length === 0 && problems.every(({ code }) => code === 'E010')) {
    problems.unshift({
      code: 'E009',
      at: { file: first, line: 1, column: 1 },
      path: [],
      facts: {},
    });
  }
  return problems.length > 0 ? { problems: sortProblems(problems) } : { parts };
}

function readPart(
  part: Part,
  file: TextFile,
  allowance: Allowance,
  bundle: boolean,
  parts: PartRead[],
  problems: Problem[],
): void {
  const reading = bundle ? readJson(file, allowance) : readYaml(file, allowance);
  problems.push(...reading.problems);
  if (reading.node !== undefined) parts.push({ part, file, node: reading.node });
}

/** The draft of a joined document, or what is wrong with its shape. */
function shapeOf(root: Node): Parsed {
  const places = placesUnder(root);
  const format = places.nodeAt(['format']);
  if (
    format?.kind === 'scalar' &&
    Number.isSafeInteger(format.value) &&
    typeof format.value === 'number' &&
    format.value !== formatVersion
  ) {
    const facts = { format: format.value, known: formatVersion };
    return { problems: [{ code: 'E011', at: places.placeOf(['format']), path: ['format'], facts }] };
  }
  if (countMistakes(root, limits.mistakes) >= limits.mistakes) {
    const facts = { what: 'mistakes', limit: limits.mistakes };
    return { problems: [{ code: 'E007', at: places.placeOf([]), path: [], facts }] };
  }
  const checked = documentSchema.safeParse(plainValue(root));
  if (!checked.success) return { problems: foldProblems(shapeProblems(checked.error.issues, places)) };
  return { draft: draftFrom(withoutPrototypes(checked.data), places), problems: [] };
}

/** The same document of objects that have no members but their own, so that looking up `constructor` finds nothing. */
function withoutPrototypes<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const members: [string, unknown][] = Object.entries(value).map(([key, member]) => [
    key,
    withoutPrototypes(member),
  ]);
  if (Array.isArray(value))
    return Object.assign(
      [],
      members.map(([, member]) => member),
    ) as T;
  const bare: object = Object.create(null);
  return Object.assign(bare, Object.fromEntries(members)) as T;
}
