import { type Mutant, mutantsOf } from './mutant';

const asTold = mutantsOf('src/engine/as-told.ts');
const beats = mutantsOf('src/engine/beats.ts');
const causes = mutantsOf('src/engine/causes.ts');
const change = mutantsOf('src/words/telling-change.ts');
const closed = mutantsOf('src/words/closed.ts');
const developments = mutantsOf('src/engine/developments.ts');
const names = mutantsOf('src/words/names.ts');
const telling = mutantsOf('src/words/telling.ts');
const tellings = mutantsOf('src/engine/tellings.ts');
const wants = mutantsOf('src/engine/wants.ts');

/** What is told of a play: the grouping by cause, the board as it is told, the texts that state facts, and the words. */
export const toldMutants: readonly Mutant[] = [
  asTold(
    'the board goes beyond its scale',
    'return range ? clamped(sum, range.min, range.max) : sum;',
    'return sum;',
  ),
  asTold(
    'the board shows what is still to be told',
    'developments.slice(0, count).map',
    'developments.slice(0, count + 1).map',
  ),
  asTold(
    'the board shows all parts of a change as soon as one is told',
    'entry.parts.filter(({ cause }) => told.has(developmentKey(entry, cause)))',
    'entry.parts.filter((_, __, all) => all.some(({ cause }) => told.has(developmentKey(entry, cause))))',
  ),
  asTold('the board begins where it will end', 'own[0]?.from ?? view.value', 'view.value'),
  asTold(
    'the past of the board holds the value to come',
    'const past = view.past.slice(0, -1);',
    'const past = view.past;',
  ),
  asTold(
    'a change that is still to be told is announced by the indicator that it lists',
    "range?.listed === 'once-changed' && ",
    "range?.listed === 'never' && ",
  ),
  beats('what changed how things stand gives way to force', " || all[place - 1]?.gravity === 'force'", ''),
  beats('more than five beats tell what is no force', 'place < most ||', 'place <= most ||'),
  beats(
    'words alone count as a change of how things stand',
    "option.kind !== 'signal' || !isSaid(option.cameo)",
    'option !== undefined',
  ),
  asTold('a glimpse counts as a change', 'if (asOf !== undefined) return 0;\n', ''),
  asTold(
    'a change is that of the last step',
    'const first = entries.find(',
    'const first = entries.findLast(',
  ),
  causes(
    'all orders of an actor are one cause',
    '`order ${cause.actor} ${cause.option}`',
    '`order ${cause.actor}`',
  ),
  causes(
    'an order has another key for each result',
    '`order ${cause.actor} ${cause.option}`',
    "`order ${cause.actor} ${cause.option} ${cause.outcome ?? ''}`",
  ),
  causes('an event and a rule of one name are one cause', '`${cause.by} ${cause.id}`', '`event ${cause.id}`'),
  causes(
    'what a cause does in two steps is one',
    '`${turn} ${step} ${causeKey(cause)}`',
    '`${turn} ${causeKey(cause)}`',
  ),
  causes(
    'what a cause does in two turns is one',
    '`${turn} ${step} ${causeKey(cause)}`',
    '`${step} ${causeKey(cause)}`',
  ),
  causes(
    'of what a cause added only the last part counts',
    '{ ...before, amount: before.amount + amount }',
    '{ ...before, amount }',
  ),
  causes(
    'the picture of an option comes before that of its outcome',
    '(own ?? lexicon.option(cause.actor, cause.option)?.cue)',
    '(lexicon.option(cause.actor, cause.option)?.cue ?? own)',
  ),
  causes(
    'an outcome of which nothing can be seen has the picture of its option',
    "own === 'none' ? undefined",
    "own === 'none' ? lexicon.option(cause.actor, cause.option)?.cue",
  ),
  developments('the unseen is told first', '[...seen, ...unseen].map', '[...unseen, ...seen].map'),
  developments(
    'of what a cause did to an indicator in one step only the last is told',
    '[before.amount + shift.amount, ',
    '[shift.amount, ',
  ),
  developments(
    'what a cause did in one step begins at its last change',
    'from: before.from, amount',
    'from: shift.from, amount',
  ),
  developments(
    'an event that was drawn and did not happen is told',
    "drawn === undefined || drawn.result === 'happens'",
    "drawn === undefined || drawn.result !== ''",
  ),
  developments(
    'the outcome of an order is not told with it',
    "cause.by === 'order' && order?.outcome !== undefined ?",
    "cause.by === 'order' && order === undefined ?",
  ),
  developments(
    'a hidden cause has the tone of a known one',
    "if (cause.by === 'unseen') return 'unknown';",
    "if (cause.by === 'unseen') return 'neutral';",
  ),
  developments(
    'neutral news hides the tone of the others',
    "tone !== undefined && tone !== 'neutral'",
    'tone !== undefined',
  ),
  developments(
    'the events of the last turn are told again when all is over',
    "step === 'situation' ? of === turn && !isOver : of === last",
    "step === 'situation' ? of === turn : of === last",
  ),
  developments(
    'the last turn of a play is not told',
    'const last = isOver ? turn : turn - 1;',
    'const last = turn - 1;',
  ),
  tellings('a setting is held to the turn after it', '`turn ${state.turn - 1}`', '`turn ${state.turn}`'),
  tellings('a card is held before it is listed', '      if (!listed.includes(option)) continue;\n', ''),
  tellings(
    'the card of a closed option is held',
    'if (closed === undefined) keys.push(...cardKeys',
    'if (option.length > 0) keys.push(...cardKeys',
  ),
  tellings(
    'a reason is held whatever closes its option',
    "else if (closed.why === 'condition') keys.push",
    'else if (closed.why.length > 0) keys.push',
  ),
  tellings(
    'a result is held to the state alone',
    'falseAmong(statements, keys, readingOf(state, orders, outcomes))',
    'falseAmong(statements, keys, readingOf(state))',
  ),
  tellings('an ending is held to nothing', 'keys.push(key);\n', ''),
  tellings(
    'what is said of wants is held to nothing',
    'return [...(form === undefined ? [] : [formKey(key, form)]), ...ofFates, ...ofWants];',
    'return [...(form === undefined ? [] : [formKey(key, form)]), ...ofFates];',
  ),
  tellings(
    'what came of an ending for an actor is held to nothing',
    'return [...(form === undefined ? [] : [formKey(key, form)]), ...ofFates, ...ofWants];',
    'return [...(form === undefined ? [] : [formKey(key, form)]), ...ofWants];',
  ),
  wants('of a want the last text is told', 'inForm(text, texts, forms[at])', 'text'),
  wants(
    'those who read together are told of the wants of one',
    'others.length === 0 ? wants?.[seat] : undefined',
    'wants?.[seat]',
  ),
  tellings(
    'news that nobody reads is held',
    "return audience === 'all' || audience.length > 0;",
    "return audience === 'all' || audience.length >= 0;",
  ),
  tellings(
    'an event that no player sees is held',
    'players(scenario).some((seat) => seesInject(scenario, entry.id, seat))',
    'players(scenario).some((seat) => seat.length > 0)',
  ),
  tellings(
    'a rule that no player sees is held',
    'players(scenario).some((seat) => seesRule(scenario, entry.id, seat))',
    'players(scenario).some((seat) => seat.length > 0)',
  ),
  tellings(
    'the reason of a rule is held to what all its reasons state alone',
    'const key = `rule ${entry.id}`;\n      return [key, ...(entry.form === undefined ? [] : [formKey(key, entry.form)])];',
    'return [`rule ${entry.id}`];',
  ),
  tellings(
    'what was told of a turn is dated by the next',
    'found.push({ stated, turn: end.state.turn, record: next.record });',
    'found.push({ stated, turn: end.state.turn + 1, record: next.record });',
  ),
  telling(
    'covert orders are told as exposed',
    "hidden: ' (covert)'",
    "hidden: ' (covert, but it came to light)'",
  ),
  telling(
    'a rule tells its last reason, whichever was told',
    'inForm(rule.because, rule.reasons, entry.form)',
    'rule.because',
  ),
  telling(
    'chances are told of the other results',
    'draw?.odds.find(({ id }) => id === draw.result)?.weight',
    'draw?.odds.find(({ id }) => id !== draw.result)?.weight',
  ),
  change(
    'an indicator at its end is not told as such',
    'const edge = wanted > indicator.max ?',
    'const edge = wanted > indicator.max + 99 ?',
  ),
  names(
    'a word for an indicator begins one too late',
    'findLast(({ from }) => value >= from)',
    'findLast(({ from }) => value > from)',
  ),
  closed(
    'the turn that opens an option is told one late',
    "say('cooling', { turn: countedTurn(lexicon.scenario, closed.until) })",
    "say('cooling', { turn: countedTurn(lexicon.scenario, closed.until + 1) })",
  ),
  closed(
    'an option that opens again in the last turn is told as gone',
    'closed.until > lexicon.scenario.turns.length',
    'closed.until >= lexicon.scenario.turns.length',
  ),
];
