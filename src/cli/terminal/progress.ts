import { inPlaceOn } from './in-place';

export interface Progress {
  /** Says how many are done. */
  readonly step: (done: number) => void;
  readonly done: () => void;
}

/** After two seconds, says on the error stream how far work has come. */
export function progressOf(total: number, what: string): Progress {
  const { pause, tell, clear } = inPlaceOn(process.stderr);
  let next = Date.now() + 2000;
  return {
    step: (done) => {
      const now = Date.now();
      if (now < next || done === total) return;
      next = now + pause;
      const share = Math.floor((100 * done) / total);
      tell(`${done} of ${total} ${what}${share === 0 ? '' : ` (${share} %)`}`);
    },
    done: clear,
  };
}
