import { impossible } from '../../../../base/index';
import type { Choice, River } from '../../../../debrief/index';
import { choicesOf } from '../../../../debrief/index';
import { type ClassView, choiceName } from '../view';

/** How a choice is told in a river: its name, its letter and its look, the same in every turn. */
export interface BandLook {
  readonly choice: Choice;
  readonly name: string;
  readonly letter: string;
  /** `1` to `8` for options, with `striped` from the ninth on; the others have a look of their own. */
  readonly hue: string;
  readonly striped: boolean;
}

const hues = 8;

/** The looks of all choices that these rivers show; rivers of one track share them, so that two can be compared. */
export function bandLooks(
  view: ClassView,
  seat: string,
  track: string,
  rivers: readonly River[],
): ReadonlyMap<Choice, BandLook> {
  const actor = view.lexicon.actor(seat) ?? impossible();
  const shown = new Set(
    rivers.flatMap(({ turns }) => turns.flatMap(({ bands }) => bands.map(({ choice }) => choice))),
  );
  const choices = choicesOf(actor, track).filter((choice) => shown.has(choice));
  let options = 0;
  return new Map(
    choices.map((choice, at) => {
      const isOption = choice.startsWith('do ');
      const place = isOption ? options++ : 0;
      return [
        choice,
        {
          choice,
          name: choiceName(view, seat, choice),
          letter: letterAt(at),
          hue: isOption ? String((place % hues) + 1) : choice,
          striped: place >= hues || choice === 'stopped',
        },
      ];
    }),
  );
}

/** A to Z, then A2 to Z2 and so on. */
function letterAt(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${letter}${Math.floor(at / 26) + 1}`;
}
