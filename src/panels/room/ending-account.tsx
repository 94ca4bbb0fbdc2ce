import type { Entry } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import { WantsAtEnd } from '../parts/wants-at-end';
import { EndingCost } from './ending-cost';

interface EndingAccountProps {
  readonly lexicon: Lexicon;
  /** The side whose wants are spoken of; absent where several sides read together. */
  readonly seat?: string | undefined;
  /** What its readers were told. */
  readonly journal: readonly Entry[];
  readonly isOpen: boolean;
}

/** What a play came to: first what it cost in people, then what has become of what the side wanted. */
export function EndingAccount({ lexicon, seat, journal }: EndingAccountProps) {
  return (
    <>
      <EndingCost lexicon={lexicon} journal={journal} />
      {seat === undefined ? null : <WantsAtEnd {...{ lexicon, seat, journal }} />}
    </>
  );
}
