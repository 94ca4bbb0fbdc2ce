import { deadlySides } from '../../scenario/index';
import { type Lexicon, nameOf } from '../../words/index';
import type { Translate } from '../strings/index';

/** The sides that can be played whose orders can kill people, by name: "Iran or Pakistan". */
export function deadlyNames(t: Translate, lexicon: Lexicon): string {
  return deadlySides(lexicon.scenario)
    .map(({ id }) => nameOf(lexicon, id))
    .join(t('futures.fork.or'));
}
