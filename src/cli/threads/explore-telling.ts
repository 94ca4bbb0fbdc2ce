import type { ExploreProgress, Phase } from '../../analysis/index';

const phaseWords: Readonly<Record<Phase, string>> = {
  walk: 'going through positions',
  search: 'looking for what was not met',
  weigh: 'weighing options',
  outlook: 'following how plays end',
};

/** Says how far an exploration has come. */
export interface Telling {
  /** Takes what one of so many slices of a phase says of itself; its name tells it from the others. */
  readonly step: (name: string, of: number, progress: ExploreProgress) => void;
  readonly done: () => void;
}

/** After two seconds, says on the error stream what is being done: in place on a terminal, else a line every ten seconds. */
export function openTelling(): Telling {
  const { stderr } = process;
  const pause = stderr.isTTY ? 500 : 10_000;
  const slices = new Map<string, ExploreProgress>();
  let next = performance.now() + 2000;
  let isShown = false;
  return {
    step: (name, of, progress) => {
      slices.set(name, progress);
      const now = performance.now();
      if (now < next) return;
      next = now + pause;
      isShown = true;
      const { phase } = progress;
      const same = [...slices.values()].filter((one) => one.phase === phase);
      const sum = (what: (one: ExploreProgress) => number) =>
        same.reduce((total, one) => total + what(one), 0);
      const found = Math.max(...same.map((one) => one.found ?? 0));
      const much =
        progress.steps === undefined
          ? `${Math.floor((100 * sum(({ done }) => done)) / of)} %`
          : `${sum(({ steps = 0 }) => steps)} turns resolved`;
      const text = `${phaseWords[phase]}: ${much}${found > 0 ? `, ${found} met` : ''}`;
      stderr.write(stderr.isTTY ? `\r${text.padEnd(70)}` : `${text}\n`);
    },
    done: () => {
      if (isShown && stderr.isTTY) stderr.write(`\r${' '.repeat(70)}\r`);
    },
  };
}
