import { type ReactElement, StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../../test/shipped';
import { addStrings, startStrings } from '../strings/index';
import { DebriefSight } from './debrief-sight';
import { RoomSight } from './room-sight';

beforeAll(async () => {
  await startStrings('en', { lang: '', dir: '' });
  await Promise.all([addStrings('room'), addStrings('debrief')]);
});

/** What is read of an element, without its marks. */
function textOf(element: ReactElement): string {
  return renderToStaticMarkup(<StrictMode>{element}</StrictMode>)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

describe.each(shippedScenarios().map(({ id, scenario }) => [id, scenario] as const))('%s', (_, scenario) => {
  const { about, turns, actors } = scenario;
  const sides = actors.filter(({ playable }) => playable).map((side) => [side.name, side] as const);

  test.each(sides)('the room of %s has the head of each turn', (_name, side) => {
    turns.forEach((period, index) => {
      const { title, ask } = period;
      const room = { title: about.title, side, turn: index + 1, turns, ask };
      const text = textOf(<RoomSight {...room} />);
      for (const said of [about.title, side.name, title]) expect(text).toContain(said);
    });
  });

  test.each(sides)('the debrief of %s has its head and the first questions', (_name, side) => {
    const text = textOf(<DebriefSight title={about.title} side={side} />);
    for (const said of [about.title, side.name]) expect(text).toContain(said);
  });

  test('a turn that is not there shows nothing', () => {
    const [[, side] = []] = sides;
    if (side === undefined) throw new Error('nobody is played');
    expect(
      textOf(<RoomSight title={about.title} side={side} turn={turns.length + 1} turns={turns} ask="" />),
    ).toBe('');
  });
});
