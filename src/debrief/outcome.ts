import { type Ending, type IcbForm, type IcbOutcome, type IcbViolence, icbViolence } from '../scenario/index';

/** Whether two endings are the same kind of end, in the classes of International Crisis Behavior. */
export interface OutcomeAgreement {
  readonly play: string;
  readonly history: string;
  readonly sameEnding: boolean;
  readonly sameFamily: boolean;
  /** OUTCOM, for every actor that either ending names. */
  readonly actors: readonly {
    readonly actor: string;
    readonly play?: IcbOutcome;
    readonly history?: IcbOutcome;
    readonly same: boolean;
  }[];
  /** FOROUT. */
  readonly form: { readonly play: IcbForm; readonly history: IcbForm; readonly same: boolean };
  /** VIOL, with the distance in steps over the longest possible, 0 to 1. */
  readonly violence: { readonly play: IcbViolence; readonly history: IcbViolence; readonly distance: number };
}

/** Sets two endings side by side, class by class. */
export function compareEndings(play: Ending, history: Ending): OutcomeAgreement {
  const named = [...new Set([...history.outcome, ...play.outcome].map((outcome) => outcome.actor))];
  const steps = icbViolence.indexOf(play.violence) - icbViolence.indexOf(history.violence);
  return {
    play: play.id,
    history: history.id,
    sameEnding: play.id === history.id,
    sameFamily: play.family === history.family,
    actors: named.map((actor) => {
      const mine = play.outcome.find((outcome) => outcome.actor === actor)?.icb;
      const theirs = history.outcome.find((outcome) => outcome.actor === actor)?.icb;
      return {
        actor,
        ...(mine === undefined ? {} : { play: mine }),
        ...(theirs === undefined ? {} : { history: theirs }),
        same: mine === theirs,
      };
    }),
    form: { play: play.form, history: history.form, same: play.form === history.form },
    violence: {
      play: play.violence,
      history: history.violence,
      distance: Math.abs(steps) / (icbViolence.length - 1),
    },
  };
}
