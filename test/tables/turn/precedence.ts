import type { RuleRow } from '../../fixtures/page';
import { after } from '../../fixtures/small-play';
import { fact } from '../../fixtures/small-reads';
import { both, gate, idle, push } from './parts';

const prevailing =
  'If two orders set the same fact to different values, the kind of order that comes earlier in `about.prevails` prevails, and any listed kind prevails over one that is not listed;';
/** North and south set the gate in one turn; what it is then. */
function gateAfter(
  north: [kind: string, value: string],
  south: [string, string],
  prevails?: readonly string[],
) {
  const setting = ([kind, gate]: [string, string]) => ({ kind, effects: [{ set: { gate } }] });
  return fact(
    after(
      {
        ...gate,
        options: { 'north.act.push': setting(north), 'south.act.press': setting(south) },
        ...(prevails === undefined ? {} : { prevails }),
      },
      { turns: [both] },
    ),
    'gate',
  );
}

/** Which of two values a fact takes. */
export const precedence: readonly RuleRow[] = [
  {
    says: prevailing,
    shows:
      'precedence by kind: force before signal where nothing is said, signal before force where `prevails` says so',
    when: () => [
      gateAfter(['force', 'open'], ['signal', 'shut']),
      gateAfter(['signal', 'shut'], ['force', 'open']),
      gateAfter(['force', 'shut'], ['signal', 'open'], ['signal', 'force']),
      gateAfter(['signal', 'open'], ['force', 'shut'], ['signal', 'force']),
    ],
    gives: ['open', 'open', 'open', 'open'],
  },
  {
    says: prevailing,
    shows: 'precedence of a kind that is named over one that is not',
    when: () => [
      gateAfter(['diplomacy', 'open'], ['force', 'shut'], ['diplomacy']),
      gateAfter(['force', 'shut'], ['diplomacy', 'open'], ['diplomacy']),
    ],
    gives: ['open', 'open'],
  },
  {
    says: "between equals, the value that comes later in the fact's `values` prevails.",
    shows:
      'precedence among equals: shut stands after open, whoever sets it; so too where neither kind is named',
    when: () => [
      gateAfter(['signal', 'open'], ['signal', 'shut']),
      gateAfter(['signal', 'shut'], ['signal', 'open']),
      gateAfter(['force', 'shut'], ['covert', 'open'], ['signal']),
      gateAfter(['covert', 'open'], ['force', 'shut'], ['signal']),
    ],
    gives: ['shut', 'shut', 'shut', 'shut'],
  },
  {
    says: "between equals, the value that comes later in the fact's `values` prevails.",
    shows: 'precedence within one order: shut, be it set by the first of two effects or by the outcome',
    when: () => {
      const [open, shut] = ['open', 'shut'].map((gate) => [{ set: { gate } }]);
      const outcome = { odds: 1, text: 'So it went.' };
      const withOutcomes = {
        effects: shut,
        outcomes: ['one', 'other'].map((id) => ({ id, label: id, ...outcome, effects: open })),
      };
      return [{ effects: [shut, open].flat() }, withOutcomes].map((option) =>
        fact(after({ ...gate, options: { 'north.act.push': option } }, { turns: [push] }), 'gate'),
      );
    },
    gives: ['shut', 'shut'],
  },
  {
    says: prevailing,
    shows: 'a fact that is set to what it is does not change, and the journal says nothing of it',
    when: () => {
      const setting = { effects: [{ set: { gate: 'broken' } }] };
      const game = after({ ...gate, options: { 'north.act.push': setting } }, { turns: [push] });
      return [fact(game, 'gate'), game.journal.filter(({ kind }) => kind === 'fact')];
    },
    gives: ['broken', []],
  },
  {
    says: 'What one rule changes is written and clamped before the next rule is considered.',
    shows: 'the later rule has the last word on a fact, whatever its values',
    when: () =>
      fact(
        after(
          {
            ...gate,
            rules: [
              { id: 'shuts', when: 'true', effects: [{ set: { gate: 'shut' } }] },
              { id: 'opens', when: 'true', effects: [{ set: { gate: 'open' } }] },
            ],
          },
          { turns: [idle] },
        ),
        'gate',
      ),
    gives: 'open',
  },
];
