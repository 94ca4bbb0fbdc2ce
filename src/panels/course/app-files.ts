import { type AppFiles, isForPackage } from '../../course/index';

/** The files of the app, or why they could not be had: the page is not the built app, or the connection failed. */
export type FoundFiles =
  | { readonly files: AppFiles }
  | { readonly problem: 'no-app' }
  | { readonly problem: 'network'; readonly why: string };

/** Far more than the app has. */
const mostFiles = 2000;
const atOnce = 6;

/** Loads every file that a package of the app needs from where the page itself came; the build has listed them. */
export async function appFiles(base: string): Promise<FoundFiles> {
  try {
    const listed = await fetch(new URL('files.json', base));
    if (listed.status === 404) return { problem: 'no-app' };
    const names = namesIn(await textOf(listed));
    if (names === undefined) return { problem: 'no-app' };
    const files = new Map<string, Uint8Array>();
    const left = names.filter(isForPackage);
    const load = async () => {
      for (let name = left.shift(); name !== undefined; name = left.shift()) {
        const response = await fetch(new URL(name, base));
        if (!response.ok) throw new TypeError(`${name}: ${response.status}`);
        files.set(name, new Uint8Array(await response.arrayBuffer()));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, load));
    return { files };
  } catch (error) {
    return { problem: 'network', why: error instanceof Error ? error.message : String(error) };
  }
}

async function textOf(response: Response): Promise<string> {
  if (!response.ok) throw new TypeError(`files.json: ${response.status}`);
  return response.text();
}

/** The names of a list of files; undefined where the text is something else, such as the page that some servers send for all that they lack. */
function namesIn(text: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    const isList = Array.isArray(list) && list.length <= mostFiles;
    return isList && list.every((name) => typeof name === 'string' && isName(name)) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** A path below the app's own address. */
function isName(name: string): boolean {
  return /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(name);
}
