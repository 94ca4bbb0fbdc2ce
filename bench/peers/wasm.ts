import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { luckKey } from '../../src/base/index';
import type { LoadWabt } from './packages';
import { endings, type Peer } from './peer';

const keys = {
  eastDiplomacy: 'policy:east.diplomacy',
  eastMilitary: 'policy:east.military',
  westDiplomacy: 'policy:west.diplomacy',
  westMilitary: 'policy:west.military',
  seize: 'option:east.seize-ship',
  escort: 'option:west.escort-convoy',
  storm: 'inject:storm',
  rumour: 'inject:rumour',
};

/** What the module gives. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly play: (seed: number) => number;
}

/** The reference game by hand in WebAssembly: what a kernel that generated a module for each scenario could reach. */
export async function webAssembly(loadWabt: LoadWabt): Promise<Peer> {
  const source = readFileSync(join(import.meta.dirname, 'reference-game.wat'), 'utf8');
  const { buffer } = (await loadWabt()).parseWat('reference-game.wat', source).toBinary({});
  const luck = Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, luckKey(key) | 0]));
  const { instance } = await WebAssembly.instantiate(buffer, { luck });
  const { memory, play } = exportsOf(instance);
  const state = new Int32Array(memory.buffer, 0, 13);
  const at = (slot: number): number => state[slot] ?? -1;
  return {
    name: 'WebAssembly by hand',
    play: (seed) => ({
      ending: endings[play(seed)] ?? 'drift',
      turn: at(0),
      tension: at(1),
      trade: at(2),
      eastResolve: at(3),
      westResolve: at(4),
    }),
  };
}

function exportsOf({ exports }: { readonly exports: WebAssembly.Exports }): Exports {
  const { memory, play } = exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof play !== 'function')
    throw new Error('the module does not export what it should');
  return { memory, play: (seed) => Number(play(seed)) };
}
