import { BaseSequencer } from 'vitest/node';

/** Browser tests that take half a minute and more. */
const long = ['golden', 'lesson', 'files', 'play', 'screens', 'map'].map(
  (name) => `/test/browser/${name}.test.ts`,
);

/** Starts the long files of tests first, so that none of them runs alone at the end. */
export class LongFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]): ReturnType<BaseSequencer['sort']> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: (typeof files)[number]): number => {
      const at = long.findIndex((end) => moduleId.endsWith(end));
      return at === -1 ? long.length : at;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
