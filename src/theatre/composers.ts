import type { CueKind } from '../scenario/index';
import type { Compose } from './mark';
import { composers } from './marks';

/** What draws each kind of cue. */
export interface Composers {
  /** Draws nothing until what draws it is loaded. */
  of(kind: CueKind): Compose;
}

/** Composers of which those that few crises need are loaded when the first of them is asked for; `onLoaded` hears when they have come. */
export function makeComposers(onLoaded: () => void): Composers {
  let known: Readonly<Partial<Record<CueKind, Compose>>> = composers;
  let isAsked = false;
  const askForMore = () => {
    if (isAsked) return;
    isAsked = true;
    import('./more-marks').then(
      ({ moreComposers }) => {
        known = { ...composers, ...moreComposers };
        onLoaded();
      },
      // Where they cannot be had, these cues have no picture; the page tells them in words all the same.
      () => {},
    );
  };
  return {
    of(kind) {
      const compose = known[kind];
      if (compose === undefined) askForMore();
      return compose ?? nothing;
    },
  };
}

const nothing: Compose = () => [];
