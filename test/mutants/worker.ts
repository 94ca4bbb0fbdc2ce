import { join, relative } from 'node:path';
import { createServer, createServerModuleRunner, type ViteDevServer } from 'vite';
import { collector } from './collect';
import { everyMutant } from './every-mutant';
import { edited, type Mutant } from './mutant';
import { relatedTo } from './related';

/* Tries mutants one after another in a process of its own, so that one that never ends can be stopped. */

/** What the process tells of one mutant: the test that noticed it, or none. */
export interface Tried {
  readonly mutant: number;
  readonly by?: string;
}

const root = join(import.meta.dirname, '..', '..');
const { vitest, take } = collector();
Object.assign(globalThis, { demarcheVitest: vitest });

let now: Mutant | undefined;
/** Test files that pass where nothing is changed; looked at when one of them first notices something. */
const healthy = new Set<string>();

const server: ViteDevServer = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  ssr: { noExternal: ['vitest'] },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  plugins: [
    {
      name: 'demarche:mutant',
      enforce: 'pre',
      resolveId: (id) => (id === 'vitest' ? '\0collected' : undefined),
      load: (id) =>
        id === '\0collected'
          ? 'export const { describe, test, expect } = globalThis.demarcheVitest;'
          : undefined,
      transform(code, id) {
        const file = relative(root, id.split('?')[0] ?? '').replaceAll('\\', '/');
        return (now?.edits ?? []).filter((edit) => edit.file === file).reduce(edited, code);
      },
    },
  ],
});
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });

/** The first test that fails while a mutant is in the code; undefined where all pass. */
async function firstFailure(
  mutant: Mutant | undefined,
  tests: readonly string[],
): Promise<{ readonly file: string; readonly name: string } | undefined> {
  change(mutant);
  await runner.import(join(root, 'test/setup.ts'));
  for (const file of tests) {
    forget([file]);
    try {
      await runner.import(join(root, file));
    } catch (error) {
      take();
      return { file, name: `${file}, which could not be loaded: ${String(error)}` };
    }
    for (const { name, run } of take()) {
      try {
        await run();
      } catch {
        return { file, name };
      }
    }
  }
  return undefined;
}

/** Puts another mutant into the code: what is changed is read anew, and all that rests on it is loaded anew. */
function change(mutant: Mutant | undefined): void {
  const { moduleGraph } = server.environments.ssr;
  const files = [...(now?.edits ?? []), ...(mutant?.edits ?? [])].map(({ file }) => file);
  for (const module of files.flatMap((file) => [...(moduleGraph.getModulesByFile(join(root, file)) ?? [])]))
    moduleGraph.invalidateModule(module);
  now = mutant;
  forget(files);
}

/** Makes files be loaded anew with all that imports them; whatever does not rest on them stays as it is. */
function forget(files: readonly string[]): void {
  const { evaluatedModules } = runner;
  // A set is gone through in the order in which it grows.
  const all = new Set(
    files.flatMap((file) => [...(evaluatedModules.getModulesByFile(join(root, file)) ?? [])]),
  );
  for (const module of all) {
    for (const id of module.importers) {
      const importer = evaluatedModules.getModuleById(id);
      if (importer !== undefined) all.add(importer);
    }
    evaluatedModules.invalidateModule(module);
  }
}

async function tryMutant(mutant: Mutant): Promise<string | undefined> {
  const failure = await firstFailure(mutant, relatedTo(mutant.edits.map(({ file }) => file)));
  if (failure === undefined) return undefined;
  if (!healthy.has(failure.file)) {
    const without = await firstFailure(undefined, [failure.file]);
    if (without !== undefined) throw new Error(`${without.name} fails without any mutant`);
    healthy.add(failure.file);
  }
  return failure.name;
}

process.on('message', async (at: number) => {
  const mutant = everyMutant[at];
  if (mutant === undefined) throw new Error(`there is no mutant ${at}`);
  const by = await tryMutant(mutant);
  const tried: Tried = { mutant: at, ...(by === undefined ? {} : { by }) };
  process.send?.(tried);
});
// Whoever asked has ended, perhaps cut short.
process.on('disconnect', () => process.exit());
process.send?.('ready');
