import type { ProvenDispute, ProvenReading } from '../engine/index';
import { countedTurn, type Scenario } from '../scenario/index';
import type { KeyOf, Say } from './fill';

/** Where the sources disagree on what came of an order of history, and what would have followed by each of them. */
export const readingWords = {
  asked: 'Turn {{turn}}, {{name}}: what came of “{{order}}”?',
  rules: 'What would have followed is worked out by the rules of this crisis.',
  followed: 'History follows this account here, and ends with “{{title}}”.',
  same: 'If this is what happened, history could have gone on as it did, to the same ending.',
  other:
    'If this is what happened, history could have gone on as it did, but to another ending: “{{title}}”.',
  early: 'If this is what happened, the crisis would have been over before turn {{turn}}: “{{title}}”.',
  stops:
    'If this is what happened, history could not have gone on as it did: in turn {{turn}} it would not have been possible.',
  open: 'If this is what happened, history could have gone on as it did, but to no ending.',
} as const;

/** The sentence on what would have followed from a reading, one of those of a dispute. */
export function tellReading(
  say: Say<KeyOf<typeof readingWords>>,
  scenario: Scenario,
  { readings: [followed] }: ProvenDispute,
  { isFollowed, ending, stopped }: ProvenReading,
): string {
  const title = scenario.endings.find(({ id }) => id === ending)?.title ?? '';
  if (stopped !== undefined) {
    const turn = Math.max(1, countedTurn(scenario, stopped.turn));
    return say(stopped.why.kind === 'over' ? 'early' : 'stops', { turn, title });
  }
  if (ending === undefined) return say('open');
  if (isFollowed) return say('followed', { title });
  return say(ending === followed?.ending ? 'same' : 'other', { title });
}
