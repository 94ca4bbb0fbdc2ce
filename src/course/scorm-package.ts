import { type Zippable, zipSync } from 'fflate';
import type { Scenario, Wordings } from '../scenario/index';
import type { Course } from './course-mark';
import { coursePage } from './course-page';
import { manifestXml } from './manifest';
import { type ScenarioFiles, scenarioFiles } from './scenario-files';

/** The files of the built app by their names, as a server sends them uncompressed. */
export type AppFiles = ReadonlyMap<string, Uint8Array>;

/** What a teacher can choose for a package, and the other words of the crisis, if it has any. */
export type PackageOptions = Pick<Course, 'side'> &
  Partial<Pick<Course, 'shelf'>> & { readonly words?: Wordings };

/** A package, or why there is none: what was given is not the built app. */
export type Packaged =
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly problem: 'no-app' };

/** What belongs to a server of its own: compressed forms, what keeps the app for offline use, lists of files, and whether it holds classes. */
const serverOnly =
  /\.(br|gz)$|(^|\/)\.|^(service-worker\.js|app\.webmanifest|files\.json|imsmanifest\.xml|class\/hello)$/;

/** What is compressed already. */
const dense = /\.(png|webp|woff2)$/;

/** Whether a file of the built app belongs into a package. */
export function isForPackage(name: string): boolean {
  return !serverOnly.test(name);
}

/**
 * A SCORM 1.2 package of the built app that opens in the brief of a crisis; the student chooses the side unless one is named. Without
 * `shelf` it holds no other crisis. The same files, crisis and options always give the same bytes.
 */
export function scormPackage(
  files: AppFiles,
  scenario: Scenario,
  { side, shelf = false, words = {} }: PackageOptions = {},
): Packaged {
  const { id, title } = scenario.about;
  const course = { crisis: id, shelf, ...(side === undefined ? {} : { side }) };
  const index = files.get('index.html');
  const page = index === undefined ? undefined : coursePage(new TextDecoder().decode(index), course);
  if (page === undefined) return { problem: 'no-app' };
  const kept = [...files].filter(([name]) => isForPackage(name) && (shelf || !name.startsWith('scenarios/')));
  const all = new Map([
    ...kept,
    ...ownFiles(files, scenarioFiles(scenario, words), shelf),
    ['index.html', bytesOf(page)] as const,
  ]);
  const identifier = ['demarche', id, ...(side === undefined ? [] : [side])].join('-');
  const actor = scenario.actors.find((one) => one.id === side);
  const manifest = manifestXml({
    identifier,
    title: actor === undefined ? title : `${title}: ${actor.name}`,
    files: [...all.keys()].sort(),
  });
  all.set('imsmanifest.xml', bytesOf(manifest));
  return { name: `${identifier}-scorm.zip`, bytes: zipped(all) };
}

/** The files of the crisis, which may be another edition than the app has, or none that it has. */
function ownFiles(files: AppFiles, own: ScenarioFiles, shelf: boolean): readonly [string, Uint8Array][] {
  const list = files.get('scenarios/index.json');
  const others = shelf && list !== undefined ? entriesIn(list).filter(({ id }) => id !== own.entry.id) : [];
  return [{ fileName: 'index.json', source: JSON.stringify([own.entry, ...others]) }, ...own.files].map(
    ({ fileName, source }) => [`scenarios/${fileName}`, bytesOf(source)],
  );
}

/** A list that cannot be read is none: the page then offers the one crisis that is certain to be there. */
function entriesIn(list: Uint8Array): readonly { readonly id: string }[] {
  try {
    const entries: unknown = JSON.parse(new TextDecoder().decode(list));
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Files in the order of their names, all with the first date that the format knows, in every time zone. */
function zipped(files: AppFiles): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const [name, bytes] of sorted) entries[name] = [bytes, { level: dense.test(name) ? 0 : 6 }];
  return new Uint8Array(zipSync(entries, { mtime: new Date(1980, 0, 1) }));
}
