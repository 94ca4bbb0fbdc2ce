import type { ForkPoint, GameRecord } from '../../../engine/index';
import type { ActorId } from '../../../scenario/index';

/** A fork as it is kept with a play: what it starts from, and the one order that is another. */
export interface ForkSpec extends ForkPoint {
  /** A letter. */
  readonly name: string;
  /** The name of the fork whose future it starts from; absent: the play itself. */
  readonly base?: string;
  readonly seat: ActorId;
}

/** The key under which a play keeps its forks among the words of its debrief. */
export const forksKey = 'forks';

const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export const mostForks: number = names.length;

/** The first name that no fork has; undefined where there is no room. */
export function freeName(forks: readonly ForkSpec[]): string | undefined {
  return names.find((name) => !forks.some((fork) => fork.name === name));
}

/** Forks as text, one a line. */
export function encodeForks(forks: readonly ForkSpec[]): string {
  return forks
    .map(({ name, base = '-', turn, seat, track, option }) =>
      [name, base, turn, seat, track, option].join(' '),
    )
    .join('\n');
}

/** Reads kept forks; a line that is damaged, or that starts from a fork which does not stand before it, is left out. */
export function decodeForks(text: string): readonly ForkSpec[] {
  const forks: ForkSpec[] = [];
  for (const line of text.split('\n')) {
    const [name = '', base = '', at = '', seat = '', track = '', option = '', ...rest] = line.split(' ');
    const turn = Number(at);
    const isKnown = (one: string) => forks.some((fork) => fork.name === one);
    if (!names.some((one) => one === name) || isKnown(name) || rest.length > 0) continue;
    if (!Number.isSafeInteger(turn) || turn < 1 || [seat, track, option].includes('')) continue;
    if (base !== '-' && !isKnown(base)) continue;
    forks.push({ name, turn, seat, track, option, ...(base === '-' ? {} : { base }) });
  }
  return forks;
}

/** The forks that are left when one is taken away, with all that start from it. */
export function withoutFork(forks: readonly ForkSpec[], name: string): readonly ForkSpec[] {
  const gone = new Set([name]);
  return forks.filter((fork) => {
    if (!gone.has(fork.name) && !gone.has(fork.base ?? '')) return true;
    gone.add(fork.name);
    return false;
  });
}

/** What stood in the place of a fork's order. */
export function insteadOf(base: GameRecord, { turn, seat, track }: Omit<ForkSpec, 'name'>): string {
  return base.turns[turn - 1]?.[seat]?.[track] ?? 'hold';
}
