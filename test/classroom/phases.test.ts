import { describe, expect, test } from 'vitest';
import type { Message, Sender } from '../../src/classroom/index';
import {
  handMessage,
  hostMessage,
  keeperMessage,
  newcomerMessage,
} from '../../src/classroom/protocol/messages';
import { digestOf } from '../fixtures/classes';
import { classAt, type Stage, stages } from '../fixtures/three-sides';

/*
 * Which act is possible in which phase. Each act is tried once in a class that has come to the phase, with a message that is right
 * for it in every other respect.
 */

const hand = (id: string): Sender => ({ by: 'hand', hand: id });
const host: Sender = { by: 'host' };
const keeper: Sender = { by: 'keeper' };
const newcomer: Sender = { by: 'newcomer', digest: digestOf('late') };

const ok = 'ok';
const phase = 'wrong-phase';
const shut = 'closed';

type Row = [sender: Sender, message: Message, ...answers: string[]];

/** Answers in the order of `stages`: lobby, brief, deliberation, reveal, over, debrief, closed. */
const rows: readonly Row[] = [
  [newcomer, { do: 'join' }, ok, ok, ok, ok, ok, 'not-open', shut],
  [newcomer, { do: 'return', pin: 'of h1' }, ok, ok, ok, ok, ok, ok, shut],

  [hand('h1'), { do: 'rename', name: 'Ada' }, ok, ok, ok, ok, ok, ok, shut],
  [
    hand('h1'),
    { do: 'propose', turn: 1, track: 'act', option: 'push' },
    phase,
    phase,
    ok,
    phase,
    phase,
    phase,
    shut,
  ],
  [hand('h1'), { do: 'ready', turn: 1, is: true }, phase, ok, ok, phase, phase, phase, shut],
  [hand('h1'), { do: 'commit', turn: 1 }, phase, phase, ok, phase, phase, phase, shut],
  [hand('h2'), { do: 'take-back', turn: 1 }, phase, phase, 'not-possible', phase, phase, phase, shut],
  [hand('h1'), { do: 'note', turn: 1, reason: 'Because.' }, phase, phase, ok, phase, phase, phase, shut],
  [hand('h1'), { do: 'talk', text: 'Shall we?' }, phase, ok, ok, ok, ok, phase, shut],
  [
    hand('h1'),
    { do: 'letter', to: 'south', text: 'Dear south' },
    phase,
    phase,
    ok,
    phase,
    phase,
    phase,
    shut,
  ],
  [
    hand('h1'),
    { do: 'draft-agreement', with: ['south'], text: 'Peace' },
    phase,
    phase,
    ok,
    phase,
    phase,
    phase,
    shut,
  ],
  [hand('h1'), { do: 'sign', agreement: 1 }, phase, phase, 'no-such', phase, phase, phase, shut],
  [hand('h1'), { do: 'report', head: 'Heard', body: '' }, ...Array(6).fill('not-yours'), shut],
  [hand('h1'), { do: 'help', is: true }, ok, ok, ok, ok, ok, ok, shut],
  [hand('h1'), { do: 'told', turn: 1 }, ...Array(3).fill('wrong-turn'), ok, ok, ok, shut],
  [hand('h1'), { do: 'write', question: 'why', text: 'So.' }, phase, phase, phase, phase, ok, ok, shut],
  [hand('h1'), { do: 'judge', turn: 1, came: 'yes' }, ...Array(6).fill('no-such'), shut],

  [host, { do: 'lock', is: true }, ok, ok, ok, ok, ok, phase, shut],
  [host, { do: 'deal', how: 'random' }, ok, phase, phase, phase, phase, phase, shut],
  [host, { do: 'place', hand: 'h1', seat: { table: 1, side: 'east' } }, ok, ok, ok, ok, ok, phase, shut],
  [host, { do: 'head', hand: 'h4' }, ok, ok, ok, ok, ok, ok, shut],
  [host, { do: 'rename-hand', hand: 'h1', name: 'Ada' }, ok, ok, ok, ok, ok, ok, shut],
  [host, { do: 'remove', hand: 'h1' }, ok, ok, ok, ok, ok, ok, shut],
  [host, { do: 'go-on', table: 'all' }, ok, ok, phase, ok, phase, phase, shut],
  [host, { do: 'go-on', table: 1 }, phase, ok, phase, ok, phase, phase, shut],
  [host, { do: 'clock', table: 1, minutes: 4 }, ok, ok, ok, ok, phase, phase, shut],
  [host, { do: 'extend', table: 1, minutes: 4 }, phase, phase, 'not-possible', phase, phase, phase, shut],
  [host, { do: 'pause', is: true }, ok, ok, ok, ok, ok, ok, shut],
  [host, { do: 'bell', at: 1_800_009_000_000 }, ok, ok, ok, ok, ok, phase, shut],
  [host, { do: 'inject', table: 'all', inject: 'gate-shuts' }, phase, phase, ok, phase, phase, phase, shut],
  [host, { do: 'news', table: 'all', to: 'all', head: 'Rain', body: '' }, phase, ok, ok, ok, ok, phase, shut],
  [host, { do: 'tell', to: 'all', text: 'Five minutes.' }, ok, ok, ok, ok, ok, ok, shut],
  [
    host,
    { do: 'give-back', seat: { table: 1, side: 'north' }, reason: 'Why?' },
    phase,
    phase,
    'not-possible',
    phase,
    phase,
    phase,
    shut,
  ],
  [host, { do: 'resolve-now', table: 1 }, phase, phase, ok, phase, phase, phase, shut],
  [host, { do: 'judge-letter', table: 1, letter: 1, pass: true }, ...Array(6).fill('no-such'), shut],
  [host, { do: 'judge-agreement', table: 1, agreement: 1, pass: true }, ...Array(6).fill('no-such'), shut],
  [host, { do: 'judge-report', report: 1, pass: true }, ...Array(6).fill('no-such'), shut],
  [host, { do: 'helped', hand: 'h1' }, ok, ok, ok, ok, ok, ok, shut],
  [host, { do: 'set', absent: 'policy' }, ok, ok, ok, ok, ok, ok, shut],
  [host, { do: 'break-off', table: 1 }, phase, ok, ok, ok, phase, phase, shut],
  [host, { do: 'debrief' }, phase, ok, ok, ok, ok, phase, shut],
  [host, { do: 'step', step: 'river', minutes: 5 }, phase, phase, phase, phase, phase, ok, shut],
  [host, { do: 'show', what: 'river' }, ok, ok, ok, ok, ok, ok, shut],
  [host, { do: 'close' }, ok, ok, ok, ok, ok, ok, shut],

  [keeper, { do: 'resolve', table: 1, turn: 1, orders: {} }, ...Array(5).fill(phase), phase, shut],
  [keeper, { do: 'time-up', table: 1, turn: 1 }, ...Array(5).fill(phase), phase, shut],
  [keeper, { do: 'bell-rings' }, ...Array(5).fill(phase), phase, shut],
];

/** The message with what only the class itself knows. */
function filled(message: Message, pin: string): Message {
  return message.do === 'return' ? { ...message, pin } : message;
}

describe.each(stages)('in the phase %s', (stage: Stage) => {
  test.each<Row>([...rows])('%o says %o', (...[sender, message, ...answers]) => {
    const lesson = classAt(stage, { names: 'free' });
    const before = lesson.room;
    const answer = lesson.say(sender, filled(message, before.hands[0]?.pin ?? ''));
    expect(answer).toBe(answers[stages.indexOf(stage)]);
    if (answer !== 'ok') expect(lesson.room).toBe(before);
  });
});

test('every act has its row', () => {
  const acts = [newcomerMessage, handMessage, hostMessage, keeperMessage].flatMap(({ options }) =>
    options.map(({ shape }) => shape.do.value),
  );
  expect([...new Set(rows.map(([, message]) => message.do))].sort()).toEqual([...acts].sort());
  expect(new Set(acts).size).toBe(acts.length);
  for (const [, , ...answers] of rows) expect(answers.length).toBe(stages.length);
});
