import { codeLetters } from '../../classroom/index';
import type { Store } from '../store/store';

/*
 * Which class a code belongs to is kept as a stream of its own, whose one entry is the id of the class. So two nodes can never give
 * one code away twice, and a code that nobody uses any more is deleted with everything else that is old.
 */

const prefix = 'code ';

/** How often a code that is taken is drawn again, before something must be wrong. */
const attempts = 50;

/** Whether a stream is a code's and not a class's. */
export function isCode(stream: string): boolean {
  return stream.startsWith(prefix);
}

/** Draws a code that no class has, and gives it to a class. `random` gives a whole number below what it is asked for. */
export async function drawCode(
  store: Store,
  id: string,
  { now, random }: { now: () => number; random: (below: number) => number },
): Promise<string> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const code = Array.from({ length: 6 }, () => codeLetters[random(codeLetters.length)]).join('');
    if (await takeCode(store, code, id, now())) return code;
  }
  throw new Error(`no free code was found in ${attempts} attempts`);
}

/** Gives a code to a class, unless another class has it. */
export async function takeCode(store: Store, code: string, id: string, at: number): Promise<boolean> {
  if ((await store.append(prefix + code, 0, [{ text: id, at }])) === 'done') return true;
  return (await classOf(store, code)) === id;
}

/** The id of the class that a code belongs to; undefined if it belongs to none. */
export async function classOf(store: Store, code: string): Promise<string | undefined> {
  return (await store.readAfter(prefix + code, 0))[0]?.text;
}

/** Takes a code back. */
export async function dropCode(store: Store, code: string): Promise<void> {
  await store.remove(prefix + code);
}
