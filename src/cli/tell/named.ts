import type { IdKind, Named } from '../../scenario/index';

const kindWords: Readonly<Record<IdKind, string>> = {
  actor: 'side',
  indicator: 'indicator',
  fact: 'fact',
  value: 'value of a fact',
  line: 'line',
  area: 'area',
  place: 'place',
  turn: 'turn',
  track: 'track',
  posture: 'posture',
  option: 'option',
  outcome: 'outcome',
  objective: 'objective',
  adviser: 'adviser',
  inject: 'inject',
  rule: 'rule',
  ending: 'ending',
  family: 'family of endings',
  concept: 'concept',
  term: 'term of the glossary',
  source: 'source',
  plan: 'plan',
  later: 'deadline',
};

/** What an id of a kind is the id of. */
export function kindInWords(kind: IdKind): string {
  return kindWords[kind];
}

/** Something that has an id, in words: "the option iran.claim". */
export function namedInWords({ kind, ids }: Named): string {
  return `the ${kindInWords(kind)} ${ids.join('.')}`;
}
