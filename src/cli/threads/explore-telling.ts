import type { ExploreProgress, Phase } from '../../analysis/index';
import { counted } from '../../base/index';
import { inPlaceOn } from '../terminal/in-place';

const phaseWords: Readonly<Record<Phase, string>> = {
  walk: 'exploring positions',
  search: 'looking for what is missing',
  weigh: 'comparing options',
  outlook: 'following how plays end',
};

/** Says how far an exploration has come. */
export interface Telling {
  /** Takes what one of so many slices of a phase says of itself; its name tells it from the others. */
  readonly step: (name: string, of: number, progress: ExploreProgress) => void;
  readonly done: () => void;
}

/** After two seconds, says on the error stream what is being done. */
export function openTelling(): Telling {
  const { pause, tell, clear } = inPlaceOn(process.stderr);
  const slices = new Map<string, ExploreProgress>();
  let next = performance.now() + 2000;
  return {
    step: (name, of, progress) => {
      slices.set(name, progress);
      const now = performance.now();
      if (now < next) return;
      next = now + pause;
      const { phase } = progress;
      const same = [...slices.values()].filter((one) => one.phase === phase);
      const sum = (what: (one: ExploreProgress) => number) =>
        same.reduce((total, one) => total + what(one), 0);
      const found = Math.max(...same.map((one) => one.found ?? 0));
      const much =
        progress.steps === undefined
          ? `${Math.floor((100 * sum(({ done }) => done)) / of)} %`
          : `${counted(
              sum(({ steps = 0 }) => steps),
              'turn',
            )} resolved`;
      tell(`${phaseWords[phase]}: ${much}${found > 0 ? `, ${found} found` : ''}`);
    },
    done: clear,
  };
}
