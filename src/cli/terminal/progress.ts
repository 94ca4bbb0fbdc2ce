export interface Progress {
  /** Says how many are done. */
  readonly step: (done: number) => void;
  readonly done: () => void;
}

/** After two seconds, says on the error stream how far work has come: in place on a terminal, else a line every ten seconds. */
export function progressOf(total: number, what: string): Progress {
  const { stderr } = process;
  const pause = stderr.isTTY ? 500 : 10_000;
  let next = Date.now() + 2000;
  let isShown = false;
  return {
    step: (done) => {
      const now = Date.now();
      if (now < next || done === total) return;
      next = now + pause;
      isShown = true;
      const share = Math.floor((100 * done) / total);
      const text = `${done} of ${total} ${what}${share === 0 ? '' : ` (${share} %)`}`;
      stderr.write(stderr.isTTY ? `\r${text} ` : `${text}\n`);
    },
    done: () => {
      if (isShown && stderr.isTTY) stderr.write(`\r${' '.repeat(60)}\r`);
    },
  };
}
