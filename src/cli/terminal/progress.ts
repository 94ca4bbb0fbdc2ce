import { inPlaceOn } from './in-place';

export interface Progress {
  /** Says how many are done. */
  readonly step: (done: number) => void;
  readonly done: () => void;
}

/**
 * After two seconds, says on the error stream how far work has come; where each step takes about as long as the others (`even`), also
 * how long the rest takes.
 */
export function progressOf(total: number, what: string, { even = false } = {}): Progress {
  const { pause, tell, clear } = inPlaceOn(process.stderr);
  let next = Date.now() + 2000;
  // The first steps are slower than the others, so the rest is reckoned from what came after them.
  let since: { readonly at: number; readonly done: number } | undefined;
  return {
    step: (done) => {
      const now = Date.now();
      since ??= { at: now, done };
      if (now < next || done === total) return;
      next = now + pause;
      const share = Math.floor((100 * done) / total);
      const made = done - since.done;
      const rest = made > 0 && even ? leftOf(((now - since.at) * (total - done)) / made) : '';
      tell(`${done} of ${total} ${what}${share === 0 ? '' : ` (${share} %)`}${rest}`);
    },
    done: clear,
  };
}

/** The time that is left, in words. */
function leftOf(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`;
}
