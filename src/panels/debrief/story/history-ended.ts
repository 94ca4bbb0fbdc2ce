import type { Debrief } from '../../../debrief/index';
import type { Game } from '../../../engine/index';
import type { Translate } from '../../strings/index';
import { onlyInHistory } from './people';

/** How history ended beside this game, and that people were killed there who were not killed here; nothing where the crisis tells none. */
export function historyEnded(t: Translate, debrief: Debrief, history: Game | undefined): string | undefined {
  const { ending, historyEnding } = debrief;
  if (historyEnding === undefined) return undefined;
  if (ending?.id !== historyEnding.id)
    return t('debrief.story.ended.history', { title: historyEnding.title });
  const hasMoreDead = onlyInHistory(debrief, history).length > 0;
  return t(hasMoreDead ? 'debrief.story.ended.sameWithDead' : 'debrief.story.ended.same');
}
