import type { Position } from '../document/problem';
import { quoted } from './facts';

/** What the members of a map or the entries of a list are called, where they have a name worth telling. */
const nouns: Readonly<Record<string, string>> = {
  actors: 'actor',
  advice: 'adviser',
  advisers: 'adviser',
  concepts: 'concept',
  earlier: 'event',
  effects: 'effect',
  endings: 'ending',
  facts: 'fact',
  glossary: 'term',
  history: 'turn of history',
  indicators: 'indicator',
  injects: 'inject',
  knows: 'statement',
  locales: 'language',
  objectives: 'objective',
  options: 'option',
  outcomes: 'outcome',
  places: 'place',
  plans: 'plan',
  postures: 'posture',
  questions: 'question',
  rules: 'rule',
  sources: 'source',
  tracks: 'track',
  turns: 'turn',
  wants: 'want',
};

/** A place as its author would name it: "inject `officer-killed`, effect 1, `add.tension`"; empty for the document itself. */
export function placeWords({ named = [] }: Position): string {
  const parts: string[] = [];
  let keys: (string | number)[] = [];
  const closeKeys = () => {
    if (keys.length > 0) parts.push(quoted(keys.map(written).join('.')));
    keys = [];
  };
  for (let at = 0; at < named.length; at += 1) {
    const noun = nouns[String(named[at])];
    const member = named[at + 1];
    if (noun === undefined || member === undefined) {
      keys.push(named[at] ?? '');
      continue;
    }
    closeKeys();
    parts.push(`${noun} ${typeof member === 'number' ? member + 1 : quoted(written(member))}`);
    at += 1;
  }
  closeKeys();
  return parts.join(', ');
}

/** A step of the way; entries of lists are counted from 1. */
function written(step: string | number): string {
  if (typeof step === 'number') return String(step + 1);
  return step.length > 40 ? `${step.slice(0, 39)}…` : step;
}
