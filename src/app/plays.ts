import i18next from 'i18next';
import { type Replayed, thinkingActors } from '../engine/index';
import { addStrings, type Choices, peopleIn, type SaveEntry, stopSentence } from '../panels/index';
import { countedTurn, isPlanOver, planned, type Scenario, turnsPlayed } from '../scenario/index';
import {
  beginLocal,
  bellFor,
  isMasked,
  resumeLocal,
  type SavedPlay,
  SaveRefusal,
  type SaveStore,
  type Session,
} from '../session/index';
import { setBell } from './bell-store';
import type { OpenPlay } from './flow';
import { dropHeldPlay, heldPlay, holdPlay } from './held-plays';
import { scenarioFor } from './library';
import { leaveMessage } from './messages';
import { randomHex } from './random';
import { readingChoice } from './reading-choice';
import { loadPlay, refusalOf, storePlay } from './saves';
import { type Thinker, thinkerOf } from './thinking';
import { behindMask, inWords } from './words';

/** The one play that is open; its session outlives the change from room to debrief. */
let current: OpenPlay | undefined;
/** The thinker of its opponents. */
let thinker: Thinker | undefined;

/** Why a play could not be opened. */
export type PlayFailure = 'no-play' | 'no-storage' | 'no-scenario';

/** The session of a saved play, or the one that is open already. */
export async function openPlay(id: string): Promise<OpenPlay | PlayFailure> {
  if (current?.play === id && !isBehind(current)) return current;
  const stored = heldPlay(id) ?? (await loadPlay(id).catch(unread));
  if (stored === 'blocked') return 'no-storage';
  if (!stored) return 'no-play';
  const scenario = await scenarioFor(stored.scenarioKey);
  if (!scenario) return 'no-scenario';
  const store = storeFor(stored.scenarioKey, scenario);
  const thinks = thinkerOf(scenario);
  const { session, replayed } = resumeLocal(scenario, marked(stored.play), store, thinks.think);
  await noteReplay(replayed, planned(scenario, stored.play.plan));
  return keep({ play: id, scenarioKey: stored.scenarioKey, session }, thinks);
}

/** `blocked` if the browser does not let us read; any other error is a mistake of ours and is thrown again. */
function unread(error: unknown): 'blocked' {
  if (refusalOf(error) === 'blocked') return 'blocked';
  throw error;
}

/** Whether the store keeps a later state of a play than its session. */
function isBehind({ session }: OpenPlay): boolean {
  const { saving } = session.get();
  return saving.state === 'failed' && saving.why === 'behind';
}

/** The open play of a side, if it is still going on. */
export function standingPlay(scenarioKey: string, seat: string): string | undefined {
  if (current?.scenarioKey !== scenarioKey) return undefined;
  const { game, seat: held, brokenOff, passing } = current.session.get();
  const isHeld = held === seat || passing?.sides.includes(seat) === true;
  return game.phase === 'deciding' && brokenOff === undefined && isHeld ? current.play : undefined;
}

/** Begins a play, under invented names if that is wanted, and gives its id. */
export async function beginPlay(
  scenarioKey: string,
  scenario: Scenario,
  seat: string,
  { seed, others, company, plan, until }: Choices,
  masked = false,
): Promise<string> {
  const id = newId();
  const store = storeFor(scenarioKey, scenario);
  const thinks = thinkerOf(scenario);
  const reading = readingChoice();
  const session = beginLocal({
    id,
    mark: randomHex(16),
    scenario,
    seat,
    seed,
    people: peopleIn(company),
    ...(company.is === 'pair' ? { pair: true } : {}),
    others,
    store,
    ...(reading === undefined ? {} : { reading }),
    ...(plan === undefined ? {} : { plan }),
    ...(masked ? { masked } : {}),
    think: thinks.think,
  });
  if (until !== undefined) setBell(id, bellFor(until, Date.now()));
  await keep({ play: id, scenarioKey, session }, thinks);
  return id;
}

/** Takes over a play that came as a file, as a link or from a course, under an id of its own unless it brings one; its mark stays, and a fork gets a new one. */
export async function adoptPlay(
  scenarioKey: string,
  scenario: Scenario,
  play: Omit<SavedPlay, 'id'>,
  id = newId(),
) {
  const store = storeFor(scenarioKey, scenario);
  const thinks = thinkerOf(scenario);
  const { session, replayed } = resumeLocal(scenario, marked({ ...play, id }), store, thinks.think);
  await keep({ play: id, scenarioKey, session }, thinks);
  return { id, replayed };
}

/** Leaves word of what a replay noticed: another edition, or a turn that is not possible. */
export async function noteReplay({ stopped, edition }: Replayed, scenario: Scenario): Promise<void> {
  if (!stopped && edition !== 'other') return;
  await addStrings('problems');
  const sentence = stopped
    ? i18next.t('problems.record-stopped', { why: stopSentence(i18next.t, scenario, stopped) })
    : i18next.t('problems.other-edition', { scenario: scenario.about.title });
  leaveMessage({ sentence, details: [] });
}

async function keep(play: OpenPlay, thinks: Thinker): Promise<OpenPlay> {
  const leaving = current?.session.leave();
  thinker?.end();
  current = play;
  thinker = thinks;
  if (isThinkingNeeded(play.session)) thinks.wake();
  await leaving;
  return play;
}

/** Whether an opponent thinks, so that the worker had better be there before the first commit. */
function isThinkingNeeded(session: Session): boolean {
  const { game } = session.get();
  return game.phase === 'deciding' && thinkingActors(game).length > 0;
}

function storeFor(scenarioKey: string, scenario: Scenario): SaveStore {
  return {
    save: async (play) => {
      const entry = saveEntryOf(asTold(scenario, play), play);
      const stored = { id: play.id, scenarioKey, play, entry, time: Date.now() };
      try {
        await storePlay(stored);
        dropHeldPlay(play.id);
      } catch (error) {
        const why = refusalOf(error);
        // A play that has gone on elsewhere is safe there, and must not be overwritten by its earlier state.
        if (why === 'behind') dropHeldPlay(play.id);
        else holdPlay(stored);
        throw new SaveRefusal(why, error);
      }
    },
  };
}

/** The scenario under the names by which the shelf calls a play of it. */
function asTold(scenario: Scenario, play: SavedPlay): Scenario {
  return (isMasked(play) ? inWords(scenario, behindMask(undefined)) : undefined) ?? scenario;
}

function saveEntryOf(
  scenario: Scenario,
  { seat, record, ending, forkedFrom, plan, brokenOff, desks = {} }: SavedPlay,
): Omit<SaveEntry, 'id' | 'time'> {
  const side = markOf(scenario, seat);
  const played = planned(scenario, plan);
  const next = record.turns.length + 1;
  const broken = isPlanOver(played, record.turns.length) && brokenOff !== undefined;
  const turns = turnsPlayed(played, broken ? 1 : next);
  const others = Object.keys(desks).map((other) => markOf(scenario, other));
  const title = scenario.endings.find(({ id }) => id === ending)?.title;
  return {
    title: scenario.about.title,
    side,
    ...(others.length === 0 ? {} : { others }),
    turn: Math.min(countedTurn(played, next), turns),
    turns,
    ...(forkedFrom === undefined ? {} : { forked: countedTurn(played, forkedFrom.turn) }),
    ...(title === undefined ? {} : { ending: title }),
  };
}

function markOf({ about, actors }: Scenario, side: string): SaveEntry['side'] {
  const actor = actors.find(({ id }) => id === side);
  if (!actor) throw new Error(`the scenario ${about.id} has no actor ${side}`);
  const { name, code, emblem, colour } = actor;
  return { name, code, emblem, colour };
}

/** A play that has no mark yet, such as a fork or one that an older Demarche kept, with a new one. */
function marked(play: SavedPlay): SavedPlay {
  return play.mark === undefined ? { ...play, mark: randomHex(16) } : play;
}

function newId(): string {
  return randomHex(8);
}
