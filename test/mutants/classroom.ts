import { type Mutant, mutantsOf } from './mutant';

const changes = mutantsOf('src/classroom/sight/changes.ts');
const hear = mutantsOf('src/classroom/room/hear.ts');
const keeper = mutantsOf('src/classroom/room/keeper.ts');
const keys = mutantsOf('src/classroom/sight/keys.ts');
const letters = mutantsOf('src/classroom/room/letters.ts');
const memory = mutantsOf('src/classroom/room/memory.ts');
const newcomer = mutantsOf('src/classroom/room/newcomer.ts');
const noticing = mutantsOf('src/classroom/room/noticing.ts');
const orders = mutantsOf('src/classroom/room/orders.ts');
const parts = mutantsOf('src/classroom/sight/parts.ts');
const phases = mutantsOf('src/classroom/room/phases.ts');
const places = mutantsOf('src/classroom/room/places.ts');
const steering = mutantsOf('src/classroom/room/host-play.ts');
const thrown = mutantsOf('src/engine/throw-inject.ts');

/** The room of a class: who may do what and when, what is remembered, and what leaves it. */
export const classroomMutants: readonly Mutant[] = [
  thrown('an event that may happen once is thrown in again', 'found.once && ', '!found.once && '),
  thrown('an event is thrown in twice in one turn', 'before.includes(inject) || ', ''),
  thrown(
    'an event undoes what has already happened',
    'return before.every((id) => after.includes(id)) ? next : undefined;',
    'return after.length > 0 ? next : undefined;',
  ),
  orders(
    'a hand proposes on the tracks of its mates',
    '!isTrack || !(place.office.head || place.office.tracks.includes(track))',
    '!isTrack',
  ),
  orders(
    'an option that is closed can be proposed',
    "  if (!isOpenTo(game, place.seat.side, track, option)) return 'not-possible';\n",
    '',
  ),
  orders('a sealed seat can be changed', 'table.closing || seat.committed ?', 'table.closing ?'),
  orders('a turn that is closing can be changed', 'table.closing || seat.committed ?', 'seat.committed ?'),
  keeper('a turn is resolved once one seat has committed', 'held.every((', 'held.some(('),
  keeper('a turn is resolved while the class is paused', '!room.course.paused && held.length', 'held.length'),
  keeper('a table that nobody holds resolves by itself', 'held.length > 0 && ', ''),
  keeper('the keeper orders for people as it likes', '!isAsCommitted || ', ''),
  keeper('who is absent holds, whatever the host set', "room.absent === 'hold' ? {} : undefined", '{}'),
  keeper('the drafts of who is absent are taken', 'if (seat.committed) return', 'if (seat.side) return'),
  keeper('time is up before its time', '!table.closing && isOut(table.clock, at)', '!table.closing'),
  keeper('the bell rings at the end of the debrief', 'bell.at - bell.debrief', 'bell.at'),
  phases('the brief ends when one hand is ready', '!hands.every(({ id })', '!hands.some(({ id })'),
  phases('the reveal ends when one hand has seen it', 'hands.every(({ told })', 'hands.some(({ told })'),
  phases('every play counts as broken off', "brokenOff = table.game.phase !== 'over'", 'brokenOff = true'),
  places('whoever comes is seated where most are', 'const fewest = Math.min(', 'const fewest = Math.max('),
  places('a side has no room for a head without tracks', '.length + 1;', '.length;'),
  places(
    'the office of a hand that leaves is nobody\u2019s',
    'const all = [...heir.place.office.tracks, ...office.tracks];',
    'const all = [...heir.place.office.tracks];',
  ),
  steering('an event leaves commits as they are', '      committed: false,\n', ''),
  steering('a clock is extended from the beginning', 'leftOf(table.clock, at) + message', 'message'),
  newcomer('a locked class lets newcomers in', 'locked || (phase', '(phase'),
  letters(
    'letters that are to be approved pass',
    "course.letters === 'approved' ? 'waiting' : 'passed'",
    "'passed'",
  ),
  letters('one letter too many', '>= limits.lettersOfSeat', '> limits.lettersOfSeat'),
  letters(
    'an option that is still to come can be promised',
    'game.listed[side]?.options.includes(what.option)',
    'what.option.length > 0',
  ),
  letters('what waits can be signed', "found.state !== 'passed' || ", ''),
  memory(
    'a message that was overtaken is carried out',
    "? { ok: false, why: 'stale' } : undefined",
    '? undefined : undefined',
  ),
  memory(
    'a repeat is answered as another was',
    'one.count === count);\n      if (answer',
    'one.count >= count);\n      if (answer',
  ),
  hear('a repeat is carried out again', 'if (before !== undefined) return { room, answer: before };', ''),
  noticing('versions count what others do', '(mayNotice(hand) ? 1 : 0)', '1'),
  noticing('a change has the version of the one before', '(mayNotice(hand) ? 1 : 0)', '0'),
  parts('a letter that waits is read', "(to === side && state === 'passed')", 'to === side'),
  parts(
    'an agreement that waits is read',
    "(state === 'passed' && parties.includes(side))",
    'parties.includes(side)',
  ),
  parts(
    'the news of some are read by all',
    "to === 'all' || to.includes(side)),",
    "to === 'all' || to.length > 0),",
  ),
  parts(
    'notes to a seat reach the table',
    'place?.seat.table === to.table && place.seat.side === to.side',
    'place?.seat.table === to.table',
  ),
  parts('letters that were held back are in the record', ".filter(({ state }) => state === 'passed')", ''),
  keys('the record is sent before the debrief', '...(isDebriefed(room) ?', '...(hasBegun(room) ?'),
  keys('views are sent in the lobby', '...(hasBegun(room) ?', '...(room.version >= 0 ?'),
  changes(
    'a part that is the same is sent again',
    '!isSameJson(partAt(before, key), partAt(after, key))',
    'partAt(before, key) !== partAt(after, key)',
  ),
  changes('another name is not told to mates', 'one?.id === id && one.name === name', 'one?.id === id'),
  changes(
    'news for all are not told to a wall',
    '    then.news === now.news &&\n    then.brokenOff',
    '    then.brokenOff',
  ),
  keys(
    'who sits elsewhere keeps what belonged to the old place',
    'one.place === place &&',
    'one !== undefined &&',
  ),
  changes(
    'what a hand has no more is not taken away',
    '...(gone.length === 0 ? {} : { gone })',
    '...(gone.length >= 0 ? {} : { gone })',
  ),
];
