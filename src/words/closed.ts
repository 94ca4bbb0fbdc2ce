import type { Closed } from '../engine/index';
import { countedTurn, type Lexicon, type Option } from '../scenario/index';
import type { KeyOf, Say } from './fill';
import { postureLabel } from './names';

/** Why an option is closed. */
export const closedWords = {
  posture_one: 'Needs: {{postures}}.',
  posture_other: 'Needs one of: {{postures}}.',
  noPosture: 'No posture opens it.',
  condition: 'Not possible as things stand.',
  needs: 'Needs: {{needs}}.',
  spent: 'Already done; it can be done only once.',
  cooling: 'Available again in turn {{turn}}.',
  over: 'Not available again in this crisis.',
} as const;

/** Why an option is closed now, as a sentence; `between` stands between the postures of a list. */
export function closedReason(
  say: Say<KeyOf<typeof closedWords>>,
  lexicon: Lexicon,
  option: Option,
  closed: Closed,
  between = ', ',
): string {
  switch (closed.why) {
    case 'posture': {
      const postures = closed.postures.map((id) => postureLabel(lexicon, option.actor, option.track, id));
      if (postures.length === 0) return say('noPosture');
      return say('posture', { count: postures.length, postures: postures.join(between) });
    }
    case 'condition':
      return option.needs === undefined ? say('condition') : say('needs', { needs: option.needs });
    case 'spent':
      return say('spent');
    case 'cooling':
      return closed.until > lexicon.scenario.turns.length
        ? say('over')
        : say('cooling', { turn: countedTurn(lexicon.scenario, closed.until) });
    default:
      return closed satisfies never;
  }
}
