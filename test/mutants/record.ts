import { type Mutant, mutantsOf } from './mutant';

const fork = mutantsOf('src/engine/fork.ts');
const form = mutantsOf('src/engine/record-form.ts');
const link = mutantsOf('src/engine/record-link.ts');
const problem = mutantsOf('src/engine/record-problem.ts');
const replay = mutantsOf('src/engine/replay.ts');
const stop = mutantsOf('src/words/stops.ts');
const text = mutantsOf('src/engine/record-text.ts');

export const recordMutants: readonly Mutant[] = [
  fork(
    'a fork keeps what was thrown in after its turn',
    'record.acts.filter((act) => act.turn <= turn)',
    'record.acts',
  ),
  fork(
    'a fork keeps luck that was told for later turns',
    'filter(([at]) => Number(at) <= turn)',
    'filter(([at]) => Number(at) <= turn + 1)',
  ),
  fork(
    'a fork keeps the result that was told for the old order',
    'const { [name]: _, ...kept } = outcomes;',
    'const kept = outcomes;',
  ),
  fork(
    'a fork keeps the exposure that was told for the old order',
    'exposed: exposed.filter((one) => one !== name)',
    'exposed',
  ),
  replay(
    'a record that goes on past the end of a game is taken as whole',
    "if (game.phase === 'over') return stopAt(turn, { kind: 'over' });",
    "if (game.phase === 'over') return { game, edition };",
  ),
  replay(
    'the turn at which a replay stopped is told one late',
    'return { game, edition, stopped: { turn, why } };',
    'return { game, edition, stopped: { turn: turn + 1, why } };',
  ),
  replay(
    'orders that cannot be given are passed over',
    'return problems.length === 0 ? undefined :',
    'return problems.length < 99 ? undefined :',
  ),
  replay(
    'a thrown event that is not there is passed over',
    'const inject = wanted.find((id) => !happened.includes(id));',
    'const inject = wanted.find((id) => id === turn.toString() && !happened.includes(id));',
  ),
  replay(
    'what stopped a replay stays in its game',
    'turns: record.turns.slice(0, turn - 1),',
    'turns: record.turns.slice(0, turn),',
  ),
  replay(
    'every edition is taken for the same',
    "scenario.hash.startsWith(record.hash) ? 'same' : 'other'",
    "record.hash.length > 0 ? 'same' : 'other'",
  ),
  replay(
    'history is told a turn early',
    'map(({ turn, given }) => [turn + 1, given])',
    'map(({ turn, given }) => [turn, given])',
  ),
  replay('a told result is not looked at', ' ?? wrongResult(scenario, record.given[turn], orders)', ''),
  replay(
    'a result that its option lacks passes',
    '!ordered(name)?.outcomes.some(({ id }) => id === result)',
    'ordered(name) === undefined',
  ),
  replay(
    'what is no secret may come to light',
    'option?.exposure === undefined || !isSecret(option.visibility)',
    'option === undefined',
  ),
  replay(
    'an event that was told and did not happen is passed over',
    'const wanted = [...thrown, ...(record.given[turn]?.injects ?? [])];',
    'const wanted = [...thrown];',
  ),
  replay(
    'an event of a later turn that is not there is passed over',
    'find(({ inject }) => !injects.some(({ id }) => id === inject));',
    "find(({ inject }) => inject === '' && !injects.some(({ id }) => id === inject));",
  ),
  replay(
    'the situation of the turn at which a replay stopped is lost',
    'if (at > last) return [];',
    'if (at >= turn) return [];',
  ),
  replay(
    'what was thrown into the turn at which a replay stopped is lost',
    'record.acts.filter((act) => act.turn <= last)',
    'record.acts.filter((act) => act.turn < turn)',
  ),
  replay(
    'what an event stopped keeps that event',
    "const last = why.kind === 'inject' || why.kind === 'over' ? turn - 1 : turn;",
    "const last = why.kind === 'over' ? turn - 1 : turn;",
  ),
  stop(
    'an order that is closed is told as one that is not there',
    "cause === 'unknown'",
    "cause !== 'unknown'",
  ),
  problem(
    'a record of another scenario is taken up',
    "if (scenario !== about.id) return { code: 'R004', shown };\n",
    '',
  ),
  problem(
    'a record that seats a stranger is taken up',
    'return stranger === undefined ?',
    "return stranger !== '' ?",
  ),
  form(
    'whatever is short may name a scenario',
    'return text.length <= 48 && ',
    'return text.length <= 48 || ',
  ),
  form('any part of an edition is taken for one', '[0-9a-f]{16}|', '[0-9a-f]{1,16}|'),
  form('one event may be thrown into a turn twice', '    fits(thrown) &&\n', ''),
  form('events may be thrown in out of their order', '    isInOrder &&\n', ''),
  form(
    'results may be told of a turn that is not played',
    '        (isPlayed || (results.length === 0 && rules === undefined)) &&\n',
    '',
  ),
  form('luck may be told of turns to come', 'isTurn(turn, turns.length + 1)', 'isTurn(turn, mostTurns)'),
  link(
    'the check of a link is not looked at',
    'if (bytes.slice(-4).some((byte, at) => byte !== check[at]))',
    'if (bytes.slice(-4).some((byte, at) => byte !== check[at] && at > 9))',
  ),
  link(
    'a link of another scenario is read',
    'if (shown.scenario !== scenario.about.id)',
    "if (shown.scenario === '')",
  ),
  link(
    'the seed of a link loses its upper byte',
    'for (const shift of [24, 16, 8, 0]) byte(record.seed >>> shift);',
    'for (const shift of [24, 16, 8, 0]) byte(shift === 24 ? 0 : record.seed >>> shift);',
  ),
  link(
    'a seat of an unknown kind is taken for a person',
    'if (seat === undefined) missing.push({ turn: 0, name: `#${kind.toString(16)}` });\n',
    '',
  ),
  link('a link forgets who was exposed', '    list(given.exposed, code);\n', '    list([], code);\n'),
  link(
    'the turn of an act is told one late',
    '    byte(turn);\n    code(inject);',
    '    byte(turn + 1);\n    code(inject);',
  ),
  link(
    'a link forgets the upper half of its codes',
    'reader.byte() * 256 + reader.byte()',
    'reader.byte() * 0 + reader.byte()',
  ),
  link(
    'an unknown code is dropped without a word',
    'if (name === undefined) missing.push({ turn, name: `#${code.toString(16)}` });\n',
    '',
  ),
  link('a link that says what no game could is taken', 'isWellFormed(record) && encodeLink', 'encodeLink'),
  link(
    'a link that would be written otherwise is taken',
    'isWellFormed(record) && encodeLink(record) === link.trim()',
    'isWellFormed(record)',
  ),
  link(
    'a link that is cut within its lists is read',
    "if (reader.isPast()) return { problem: { code: 'R003', shown } };",
    "if (reader.isPast() && missing.length > 99) return { problem: { code: 'R003', shown } };",
  ),
  text(
    'the check of a text is not looked at',
    'lines.findIndex((line, at) => line !== written[at])',
    'lines.findIndex((line, at) => line !== written[at] && at !== end)',
  ),
  text(
    'a text forgets what was thrown in',
    'if (act.turn === turn) lines.push(`throw ${act.inject}`);',
    'if (act.turn === turn && turn > 99) lines.push(`throw ${act.inject}`);',
  ),
  text('a text that lacks its check is told as damaged', " || !last.startsWith('check ')", ''),
  text(
    'a line that would be written otherwise is passed over',
    'if (other < 0 && written.length === lines.length && isWellFormed(record)) return { record };',
    'if (written.length === lines.length && isWellFormed(record)) return { record };',
  ),
  text('what no game could have written is taken', ' && isWellFormed(record)) return', ') return'),
  text('a text of a newer version is read', 'if (made > version)', 'if (made > version + 98)'),
];
