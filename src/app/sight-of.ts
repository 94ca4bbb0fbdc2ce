import type { Sight } from '../panels/index';
import type { Turn, Wording } from '../scenario/index';
import type { StoredPlay } from './saves';

/** The part of a stored play that decides what can be read of it early. */
export type SightSource = Pick<StoredPlay, 'scenarioKey'> & {
  readonly entry: Pick<StoredPlay['entry'], 'title' | 'side' | 'turn'>;
  readonly play: Pick<
    StoredPlay['play'],
    | 'seat'
    | 'ending'
    | 'told'
    | 'forkedFrom'
    | 'classmates'
    | 'brokenOff'
    | 'words'
    | 'reading'
    | 'desks'
    | 'masked'
    | 'plan'
  >;
};

/** How nearly everybody reads: in the language of the page, and plainly. */
const usual: Wording = { language: 'en', level: 'plain' };

/** What can be read of a play before the engine and the crisis have come; nothing where it is not what the play will begin with. */
export async function sightOf(
  { entry, play, scenarioKey }: SightSource,
  screen: Sight['screen'],
  loadTurns: (scenarioKey: string) => Promise<readonly Turn[]>,
  wanted: Wording = play.reading ?? usual,
): Promise<Sight | undefined> {
  const { title, side, turn } = entry;
  const { seat, ending, told, forkedFrom, classmates, brokenOff, words, desks } = play;
  // It is told in the words of most readers alone.
  const { language, level } = wanted;
  if (language !== usual.language || level !== usual.level) return undefined;
  // The mask would have to come first, and a short play counts its turns otherwise.
  if (play.masked === true || play.plan !== undefined) return undefined;
  // Others decide in it, or nobody does any more, which is said first.
  if (classmates !== undefined || brokenOff !== undefined) return undefined;
  // Where the device goes round, nothing is shown before somebody asks for it.
  if (desks !== undefined) return undefined;
  // A fork first says that it is one, and a debrief whose history is shown begins with its contents.
  if (forkedFrom !== undefined || Object.keys(words).length > 0) return undefined;
  if (screen === 'debrief') return ending === undefined ? undefined : { screen, title, side };
  // A crisis from a file has no file of its turns, and is in this browser anyway.
  if (ending !== undefined || told !== undefined || scenarioKey.includes('~')) return undefined;
  const turns = await loadTurns(scenarioKey);
  const period = turns[turn - 1];
  return period && { screen, title, side, turn, turns, ask: period.asks?.[seat] ?? period.ask };
}
