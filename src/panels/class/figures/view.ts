import type { Choice, FiguresOfClass } from '../../../debrief/index';
import { optionIn } from '../../../debrief/index';
import type { ActorId, Scenario, TrackId } from '../../../scenario/index';
import {
  type Figures,
  familyName,
  figuresOf,
  type Lexicon,
  lexiconOf,
  nameOf,
  optionLabel,
  trackLabel,
} from '../../../words/index';
import type { Translate } from '../../strings/index';
import { isolate } from '../../words/isolate';

/** What every piece of the figures needs to tell one class. */
export interface ClassView {
  readonly name: string;
  readonly scenario: Scenario;
  readonly lexicon: Lexicon;
  readonly counted: FiguresOfClass;
  /** The places of plays and of games by their keys, from 0. */
  readonly places: { readonly play: ReadonlyMap<string, number>; readonly game: ReadonlyMap<string, number> };
  readonly figures: Figures;
  /** Whether players are named. */
  readonly names: boolean;
  readonly t: Translate;
  readonly language: string;
}

/** Makes the view of a class. */
export function classViewOf(
  { name, scenario, counted }: Pick<ClassView, 'name' | 'scenario' | 'counted'>,
  names: boolean,
  t: Translate,
  language: string,
): ClassView {
  const figures = figuresOf(
    (key, facts) => t(`classFigures.figure.${key}`, { ...facts, defaultValue: String(key) }),
    language,
  );
  const { players } = counted;
  const places = {
    play: new Map(players.map(({ key }, at) => [key, at])),
    game: new Map([...new Set(players.map(({ game }) => game))].map((game, at) => [game, at])),
  };
  return { name, scenario, lexicon: lexiconOf(scenario), counted, places, figures, names, t, language };
}

/** What a side is called. */
export function sideName({ lexicon }: ClassView, seat: ActorId): string {
  return nameOf(lexicon, seat);
}

/** What a track of a side is called. */
export function trackName({ lexicon }: ClassView, seat: ActorId, track: TrackId): string {
  return trackLabel(lexicon, seat, track);
}

/** What was done, in a few words. */
export function choiceName({ t, lexicon }: ClassView, seat: ActorId, choice: Choice): string {
  const option = optionIn(choice);
  if (option !== undefined) return optionLabel(lexicon, seat, option);
  return choice === 'before' || choice === 'over' || choice === 'stopped'
    ? t(`classFigures.choice.${choice}`)
    : t('classFigures.choice.hold');
}

/** What a family of endings is called. */
export function kindOfEnding({ t }: ClassView, family: string): string {
  return familyName(
    (key, facts) => t(`classFigures.family.${key}`, { ...facts, defaultValue: String(key) }),
    family,
  );
}

/** The title of an ending; its id where the crisis has no such ending. */
export function endingTitle({ scenario }: ClassView, ending: string): string {
  return scenario.endings.find(({ id }) => id === ending)?.title ?? ending;
}

/** What a player is called: by name where names are shown and there is one, else by table, else by number. */
export function playerName(view: ClassView, key: string): string {
  const { t, counted, names, places } = view;
  const at = places.play.get(key) ?? -1;
  const player = counted.players[at];
  if (player === undefined) return key;
  const side = sideName(view, player.seat);
  if (names && player.name !== '')
    return t('classFigures.player.named', { name: isolate(player.name), side });
  if (player.table !== undefined) return t('classFigures.player.table', { table: player.table, side });
  return t('classFigures.player.number', { number: at + 1, side });
}

/** What a game is called: by its table, by who played it alone, or by number. */
export function gameName({ t, counted, names, places }: ClassView, game: string): string {
  const players = counted.players.filter((player) => player.game === game);
  const [first] = players;
  if (first?.table !== undefined) return t('classFigures.player.gameTable', { table: first.table });
  if (names && players.length === 1 && first !== undefined && first.name !== '') return isolate(first.name);
  return t('classFigures.player.gameNumber', { number: (places.game.get(game) ?? 0) + 1 });
}

/** How many plays, in words. */
export function playsIn({ t }: ClassView, count: number): string {
  return t('classFigures.count.plays', { count });
}
