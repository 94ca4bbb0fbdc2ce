import { expect, test } from 'vitest';
import { impossible } from '../src/base/index';
import { debriefOf } from '../src/debrief/index';
import { beginPlan, decide, type Game } from '../src/engine/index';
import { missedWords } from '../src/panels/absent/missed-words';
import { markdownForecasts } from '../src/panels/debrief/text/markdown-forecasts';
import { failureWords } from '../src/panels/futures/failure-words';
import { compareTurns } from '../src/panels/futures/forks/compare-lines';
import { forkSentence } from '../src/panels/futures/forks/fork-words';
import { decidedTurns, turnTitle, viewOf } from '../src/panels/futures/view';
import { planned } from '../src/scenario/index';
import { answersTable, completionTable, type TableWords } from '../src/session/index';
import { sayFrom } from '../src/words/fill';
import { lexiconOf, stopWords, tellStop } from '../src/words/index';
import { words } from './browser/words';
import { shippedScenarios } from './shipped';

/*
 * In a play of a short version, every text counts the turns that somebody decided: the first of them is turn 1, whatever the crisis
 * calls it.
 */

const whole =
  shippedScenarios().find(({ scenario }) => scenario.plans !== undefined)?.scenario ?? impossible();
const plan = whole.plans?.[0] ?? impossible();
const scenario = planned(whole, plan.id);
const [seat = '', other = ''] = scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
const lexicon = lexiconOf(scenario);
const view = viewOf(lexicon, seat, seat, words, 'en');
/** The second turn that is decided, as the crisis counts it. */
const turn = plan.first + 2;
const title = scenario.turns[turn - 1]?.title ?? '';

const begun = beginPlan(whole, { seed: 3, seats: { [seat]: 'human' } }, plan);
const game: Game = decide(begun, {});
const notes = [{ turn, reason: 'Why.', forecast: { claim: 'Quiet.', chance: 40 } }];

const table: TableWords = {
  ...{ name: '', side: '', table: '', later: '', turns: '', finished: '', yes: '', no: '', ending: '' },
  ...{ reasons: '', forecasts: '', answers: '', source: '' },
  reasonOf: (of) => `Reason in turn ${of}`,
};
const member = {
  ...{ at: 0, states: [0], place: { source: 'a' }, words: {} },
  play: {
    ...{ key: 'k', game: 'g', name: '', seat, seed: 1, plan: plan.id, before: plan.first },
    ...{ orders: Array.from({ length: turn }, () => ({})), open: [], forecasts: [], promises: [] },
    reasons: [{ turn, text: 'Why.' }],
  },
};
const wholePlan = Array.from({ length: plan.last + 1 }, () => ({}));
const spec = { name: 'A', seat, turn, track: scenario.actors[0]?.tracks[0]?.id ?? '', option: 'hold' };
const followed = { turn, isOfClass: true, asInClass: [other], byPolicy: [], leftOut: [] };
const gathered = { members: [member], problems: [], repeated: 0, alike: 0 };
const analysed = { turns: scenario.turns.map((_, at) => ({ turn: at + 1 })) } as never;

const rows: [what: string, told: unknown, expected: unknown][] = [
  ['the title of a turn', turnTitle(view, turn), `Turn 2: ${title}`],
  ['a fork', forkSentence(view, { spec, instead: 'hold' }).slice(0, 7), 'Turn 2,'],
  ['a failure', failureWords(view, { code: 'A002', turn } as never).slice(0, 6), 'Turn 2'],
  ['the analysis', decidedTurns(view, analysed)[0]?.turn, plan.first + 1],
  ['a comparison', compareTurns(view, game, game).map((one) => one.turn), [plan.first + 1]],
  [
    'a replay that stopped',
    tellStop(sayFrom(stopWords), scenario, { turn, why: { kind: 'over' } }).slice(0, 10),
    'Turn 2 is ',
  ],
  ['what a class ordered', missedWords(words, lexicon, followed, 'en').slice(0, 7), 'Turn 2:'],
  [
    'a forecast',
    markdownForecasts({
      ...{ debrief: debriefOf(game, seat), lexicon, own: { notes, words: {} }, t: words },
      ...{ language: 'en', turning: { is: 'none' } },
    })[1],
    '- Turn 2, 40 in 100: “Quiet.”',
  ],
  [
    'a heading of the table of reasons',
    answersTable(scenario, [member], [], table)[0]?.slice(3),
    ['Reason in turn 1', 'Reason in turn 2'],
  ],
  ['the turns in the table of who has finished', completionTable(scenario, gathered, [], table)[1]?.[3], '2'],
  [
    'whether a short version was played to its end, in that table',
    completionTable(
      scenario,
      { ...gathered, members: [member, { ...member, play: { ...member.play, orders: wholePlan } }] },
      [],
      { ...table, yes: 'yes', no: 'no' },
    ).map((row) => row[4]),
    ['', 'no', 'yes'],
  ],
];

test.each(rows)('%s counts the turns of a short version', (_, told, expected) => {
  expect(told).toEqual(expected);
});
