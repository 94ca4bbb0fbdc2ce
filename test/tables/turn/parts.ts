/*
 * What the rows about a turn build their crises from: orders of north and south, and what stands there. `heat` starts at 5 and
 * goes from 0 to 10 unless a row says otherwise.
 */

export const push = { north: { act: 'push' } };

export const press = { south: { act: 'press' } };

export const both = { ...push, ...press };

export const idle = {};

/** Options by name, each adding to heat; or with whatever else stands there. */
export function options(members: Readonly<Record<string, number | Readonly<Record<string, unknown>>>>) {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      typeof member === 'number' ? { effects: [{ add: { heat: member } }] } : member,
    ]),
  );
}

export const hot = (start: number) => ({ heat: { start } });

export const add = (amount: number | string) => [{ add: { heat: amount } }];

export const ladder = {
  'north.act': {
    start: 'calm',
    postures: { calm: { on: { arm: 'armed' } }, armed: { on: { fire: 'armed', disarm: 'calm' } } },
  },
};

export const armed = options({
  'north.act.arm': 0,
  'north.act.fire': 0,
  'north.act.disarm': 0,
  'north.talk.say': 0,
});

export const gate = { facts: { gate: { values: ['broken', 'open', 'shut'], start: 'broken' } } };
