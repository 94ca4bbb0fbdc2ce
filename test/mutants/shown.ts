import { type Mutant, mutantsOf } from './mutant';

const listing = mutantsOf('src/engine/listing.ts');
const lines = mutantsOf('src/engine/view-journal.ts');
const shared = mutantsOf('src/engine/public-view.ts');
const tracks = mutantsOf('src/engine/view-tracks.ts');
const view = mutantsOf('src/engine/view.ts');

/** What a seat is shown: its view, and those of its options that it may know of. */
export const shownMutants: readonly Mutant[] = [
  listing('an option is forgotten when it closes again', '    shown.has(option.id) ||\n', ''),
  listing('an option that is foreseeable is not listed', '    option.foreseeable ||\n', ''),
  listing('an order that comes back is new', '...(opened ?? []), ', ''),
  listing('what history ordered before a shorter play was open in it', 'turnsBefore(scenario) + 1', '1'),
  listing(
    'an option is listed though its condition cannot hold',
    ' && mayKnowThatItHolds(scenario, actor, option, state))',
    ')',
  ),
  listing(
    'a posture is forgotten when it is left',
    'reached?.has(one) === true || known.includes(one)',
    'reached?.has(one) === true',
  ),
  listing(
    'an option is listed whichever posture it needs',
    '(isWithin(actor, option, within.get(option.track)) && ',
    '(within.has(option.track) && ',
  ),
  listing(
    'an order that is open leads nowhere',
    'if (to !== undefined) within.get(track)?.add(to);',
    'if (to === undefined) within.get(track)?.add(id);',
  ),
  listing(
    'what was shown counts as unknown',
    'return (isQuantity && glimpses[read.id] !== undefined) || seesExpression',
    'return (isQuantity && read.id === undefined) || seesExpression',
  ),
  listing(
    'an indicator that was shown is taken as it stands',
    "if (typeof value === 'number') indicators[id] = value;",
    "if (typeof value === 'number') continue;",
  ),
  listing(
    'a fact that was shown is taken as it stands',
    'else facts[id] = value;',
    'else facts[id] = facts[id] ?? value;',
  ),
  listing(
    'what is seen is taken as it was once shown',
    "    if (seesExpression(scenario, { op: id in facts ? 'fact' : 'indicator', id }, seat)) continue;\n",
    '',
  ),
  listing(
    'what is hidden decides what is listed',
    'return surelyHolds(scenario, when, asShown',
    'return holds(when, readingOf(state)) || surelyHolds(scenario, when, asShown',
  ),
  view(
    'an indicator is listed before it has moved',
    "case 'from-the-start':\n",
    "case 'from-the-start':\n    case 'once-changed':\n",
  ),
  view(
    'an indicator is unlisted when it moves back',
    '[...curve, state.world.indicators].some((values)',
    '[state.world.indicators].some((values)',
  ),
  view(
    'an indicator that is never listed is shown',
    "case 'never':\n      return false;",
    "case 'never':\n      return true;",
  ),
  view(
    'past values are one turn late',
    'past: curve.map((values) => values[id] ?? 0)',
    'past: [...curve.slice(1), state.world.indicators].map((values) => values[id] ?? 0)',
  ),
  view(
    'past values leave out the start',
    'past: curve.map((values) => values[id] ?? 0)',
    'past: curve.slice(1).map((values) => values[id] ?? 0)',
  ),
  view(
    'a hidden indicator is shown to all',
    'if (includes(seenBy, seat))\n      return [{ id, value, past',
    'if (includes(seenBy, seat) || seenBy.length > 0)\n      return [{ id, value, past',
  ),
  view(
    'a hidden fact is shown to all',
    "if (includes(seenBy, seat)) return [{ id, value: state.world.facts[id] ?? '', ",
    "if (includes(seenBy, seat) || seenBy.length > 0) return [{ id, value: state.world.facts[id] ?? '', ",
  ),
  view(
    'what a side believes stands beside how it was shown',
    'if (hasBelief(scenario.facts, seat, id)) return [];\n',
    '',
  ),
  view('a belief rests on the first report', 'const last = journal.findLast(', 'const last = journal.find('),
  view(
    'a glimpse is of the value as it stands',
    'return [{ id, value: glimpse.value, past: [], asOf: glimpse.turn }];',
    'return [{ id, value, past: [], asOf: glimpse.turn }];',
  ),
  view(
    'a glimpse at a fact is of the value as it stands',
    'return [{ id, value: glimpse.value, asOf: glimpse.turn }];',
    "return [{ id, value: state.world.facts[id] ?? '', asOf: glimpse.turn }];",
  ),
  view(
    'a glimpse shows how the value went',
    'return [{ id, value: glimpse.value, past: [], asOf: glimpse.turn }];',
    'return [{ id, value: glimpse.value, past: curve.map((values) => values[id] ?? 0), asOf: glimpse.turn }];',
  ),
  view(
    'postures of hidden tracks are shown',
    '.filter((track) => seesTrack(scenario, id, track.id, seat))\n',
    '',
  ),
  lines(
    'covert orders of others are shown',
    "if (entry.seen === 'hidden' && !areAll",
    'if (entry.seen === undefined && !areAll',
  ),
  lines(
    'what advisers of others say is shown',
    'seat)) ? heardBy(entry, seats) : withoutResult',
    'seat)) ? entry : withoutResult',
  ),
  lines(
    'what came of an order is shown to whom it is kept from',
    'areAll((seat) => seesResult(scenario, entry, seat)) ?',
    'areAll(() => true) ?',
  ),
  lines('a result that is kept is told by what is said of it', '  heard: _heard,\n', ''),
  lines('the form of its text tells a result that is kept', '  form: _form,\n', ''),
  lines(
    'what a result that is kept changes is shown as of its order',
    ' && seesResult(scenario, cause, seat);',
    ';',
  ),
  lines(
    'exposed orders stay hidden',
    "if (entry.seen === 'hidden' && !areAll",
    "if (entry.seen !== 'public' && !areAll",
  ),
  lines(
    'the owner is told that its covert act stayed hidden',
    "return mine && entry.result === 'exposed';",
    'return mine;',
  ),
  lines(
    'everybody is shown the draw of an exposure',
    "return mine && entry.result === 'exposed';",
    "return entry.result === 'exposed';",
  ),
  lines(
    "others' odds are shown",
    "if (entry.of === 'outcome') return mine;",
    "if (entry.of === 'outcome') return true;",
  ),
  lines(
    'draws of injects are shown to those who learn nothing of them',
    "return entry.result === 'happens' && isKnown(knowledge, entry.turn, entry.cause);",
    "return entry.result === 'happens';",
  ),
  lines(
    'the cause of a hidden act is shown',
    '!hidden.has(`${turn} ${cause.actor} ${cause.option}`) && ',
    '',
  ),
  lines(
    'an act hidden once is hidden in all turns',
    '`${entry.turn} ${entry.actor} ${entry.option}`]\n        : []',
    '`${entry.actor} ${entry.option}`]\n        : []',
  ),
  lines(
    'news for others is shown',
    'return item !== undefined && includes(item.to, seat);',
    'return item !== undefined;',
  ),
  lines(
    'what is revealed to others is shown',
    'return areAll((seat) => entry.to === seat) ? [{ ...entry',
    "return areAll((seat) => seat !== '') ? [{ ...entry",
  ),
  lines(
    'unseen causes are told one by one',
    'const known = parts.filter(({ cause }) => isKnownToAll(seats, turn, cause));',
    "const known = parts.map((part) => (isKnownToAll(seats, turn, part.cause) ? part : { ...part, cause: { by: 'unseen' as const } }));",
  ),
  lines(
    'an unseen part tells how far it went past the range',
    "if (missing === 0 || isExplained) return known;\n  return [...known, { cause: { by: 'unseen' }, amount: missing }];",
    "const all = parts.reduce((sum, { amount }) => sum + amount, 0) - known.reduce((sum, { amount }) => sum + amount, 0);\n  if (missing === 0 || isExplained) return known;\n  return [...known, { cause: { by: 'unseen' }, amount: all }];",
  ),
  lines(
    'a change that nobody can see leaves an empty line',
    'return parts.length === 0 ? [] : [{ ...entry, parts }];',
    'return [{ ...entry, parts }];',
  ),
  view(
    'a seat is shown its options when the game is over',
    "actor === undefined || game.phase === 'over' || actor.options.length === 0",
    'actor === undefined || actor.options.length === 0',
  ),
  tracks(
    'options that are not listed are shown',
    'if (shown?.options.includes(option) !== true) return [];\n',
    '',
  ),
  tracks(
    'a reason names postures that the side has not heard of',
    'closed.postures.filter((posture) => postures.includes(posture))',
    'closed.postures.filter((posture) => postures.length >= 0 || postures.includes(posture))',
  ),
  lines(
    'an inject once told is known in every turn',
    "cause.by === 'inject' || cause.by === 'rule' ? [`${turn} ${cause.by} ${cause.id}`] : []",
    "cause.by === 'inject' || cause.by === 'rule' ? scenario.turns.map((_, at) => `${at + 1} ${cause.by} ${cause.id}`) : []",
  ),
  lines(
    'the public knows what one actor knows',
    'return seats.every((one) => isKnown(one, turn, cause));',
    'return seats.some((one) => isKnown(one, turn, cause));',
  ),
  shared(
    'the public is shown what one actor was shown once',
    'seen.id === id && seen.asOf === undefined',
    'seen.id === id',
  ),
  shared(
    'the public is shown what one actor sees',
    'views.every((one) => one[list]',
    'views.some((one) => one[list]',
  ),
  shared(
    'the public sees the tracks that one actor sees',
    'seats.every((seat) => seesTrack',
    'seats.some((seat) => seesTrack',
  ),
];
