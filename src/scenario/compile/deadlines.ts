import type { Expression } from '../compiled/expression';
import type { Effect, Indicator, Rule } from '../compiled/scenario';
import { deadlineId, deadlinesIn, type WrittenDeadline } from '../document/deadlines';
import type { DocumentLater } from '../document/schema';
import {
  type Compiling,
  compileAudience,
  compileCue,
  compileExpression,
  present,
  report,
  turnIndex,
} from './context';
import { compileEffects } from './effects';
import { endOf } from './set-going';

/** What stands for all that is set going: an indicator for each, and the rules by which it lands or is stopped. */
export interface Deadlines {
  readonly indicators: readonly Indicator[];
  readonly rules: readonly Rule[];
}

/** Compiles all that effects set going; ids are unique, and each lands in one way. */
export function compileDeadlines(compiling: Compiling): Deadlines {
  const written = deadlinesIn(compiling.draft.document);
  const seen = new Set<string>();
  for (const { path, later } of written) {
    const { id } = later;
    if (seen.has(id)) report(compiling, 'E202', [...path, 'id'], { kind: 'deadline', name: id });
    seen.add(id);
    if ((later.in === undefined) === (later.by === undefined)) report(compiling, 'E224', path, { name: id });
    if (later.by !== undefined) turnIndex(compiling, [...path, 'by'], later.by);
  }
  return {
    indicators: written.map((one) => indicatorOf(compiling, one)),
    rules: written.flatMap((one) => rulesOf(compiling, one)),
  };
}

function indicatorOf(compiling: Compiling, { path, later }: WrittenDeadline): Indicator {
  const turns = compiling.draft.document.turns.length;
  return {
    id: deadlineId(later.id),
    label: later.label,
    hint: '',
    min: 0,
    max: turns + (later.in ?? 0),
    start: 0,
    words: [],
    rising: 'neutral',
    seenBy: compileAudience(compiling, [...path, 'to'], later.to),
    listed: 'never',
    deadline: present({ unless: later['unless-text'] }),
  };
}

function rulesOf(compiling: Compiling, { path, own, later }: WrittenDeadline): readonly Rule[] {
  const scope = present({ own, knows: 'outcomes', mayMove: true } as const);
  const indicator = deadlineId(later.id);
  const isDue: Expression = {
    op: 'equal',
    left: { op: 'indicator', id: indicator },
    right: { op: 'turn' },
  };
  const over: Effect = { add: [endOf(later.id)], set: [], reveal: [], move: [] };
  const ruleOf = (
    how: 'landed' | 'stopped',
    when: Expression,
    at: typeof path,
    told: Pick<DocumentLater, 'label' | 'because' | 'do'>,
  ): Rule => ({
    id: `${later.id}.${how}`,
    label: told.label,
    when,
    once: false,
    because: told.because,
    effects: [over, ...compileEffects(compiling, [...at, 'do'], told.do, scope)],
    settles: { name: later.id, indicator, how },
  });
  const cue = later.cue && { cue: compileCue(compiling, [...path, 'cue'], later.cue) };
  if (later.unless === undefined) return [{ ...ruleOf('landed', isDue, path, later), ...cue }];
  const unless = compileExpression(compiling, [...path, 'unless'], later.unless, 'truth', scope).expression;
  const stopped = later.stopped ?? { label: later.label, because: '', do: [] };
  return [
    {
      ...ruleOf('landed', { op: 'and', left: isDue, right: { op: 'not', of: unless } }, path, later),
      ...cue,
    },
    ruleOf('stopped', { op: 'and', left: isDue, right: unless }, [...path, 'stopped'], stopped),
  ];
}
