import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draw, luckKey, scale } from '../../src/base/index';
import type { ByHand } from './by-hand';
import type { Ink, InkStory } from './packages';
import { type EndingName, endings, type Peer } from './peer';

/** The reference game as an ink story, compiled once and told anew for each play. */
export function ink({ Compiler }: Ink, { chooseOrders }: ByHand): Peer {
  const story = new Compiler(readFileSync(join(import.meta.dirname, 'reference-game.ink'), 'utf8')).Compile();
  const keys = new Map<unknown, number>();
  let seed = 0;
  story.BindExternalFunction(
    'draw',
    (name, total) => scale(draw(seed, numberIn(story, 'turn'), keyOf(keys, name)), Number(total)),
    // Ink looks ahead to the end of a line, which must not draw.
    false,
  );
  return {
    name: 'inkjs',
    play(next) {
      seed = next;
      story.ResetState();
      for (;;) {
        story.ContinueMaximally();
        const ending = endingIn(story);
        if (ending !== undefined) return { ending, ...readStory(story) };
        const { east, west } = chooseOrders(
          { seed, seizedIn: numberIn(story, 'seized_in'), mined: isIn(story, 'mined'), ...readStory(story) },
          {
            east: {
              diplomacy: isIn(story, 'east_talking') ? 'talking' : 'silent',
              military: isIn(story, 'east_alerted') ? 'alerted' : 'guarded',
            },
            west: {
              diplomacy: isIn(story, 'west_talking') ? 'talking' : 'silent',
              military: isIn(story, 'west_alerted') ? 'alerted' : 'guarded',
            },
          },
        );
        choose(story, east.diplomacy);
        choose(story, east.military);
        choose(story, west.diplomacy);
        choose(story, west.military);
      }
    },
  };
}

/** Takes the choice of that name in the question that stands, and goes on to the next one. */
function choose(story: InkStory, order: string): void {
  story.ContinueMaximally();
  const wanted = order === '' ? 'hold' : order;
  const choice = story.currentChoices.find(({ text }) => text === wanted);
  if (choice === undefined) throw new Error(`the story does not offer ${wanted}`);
  story.ChooseChoiceIndex(choice.index);
}

function readStory(story: InkStory) {
  return {
    turn: numberIn(story, 'turn'),
    tension: numberIn(story, 'tension'),
    trade: numberIn(story, 'trade'),
    eastResolve: numberIn(story, 'east_resolve'),
    westResolve: numberIn(story, 'west_resolve'),
  };
}

function numberIn({ variablesState }: InkStory, name: string): number {
  return Number(variablesState[name]);
}

function isIn({ variablesState }: InkStory, name: string): boolean {
  return variablesState[name] === true;
}

function endingIn({ variablesState }: InkStory): EndingName | undefined {
  return endings.find((name) => name === variablesState.ending);
}

function keyOf(keys: Map<unknown, number>, name: unknown): number {
  let key = keys.get(name);
  if (key === undefined) {
    key = luckKey(String(name));
    keys.set(name, key);
  }
  return key;
}
