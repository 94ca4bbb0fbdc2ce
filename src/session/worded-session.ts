import type { Scenario } from '../scenario/index';
import type { RoomState, Session, SessionState } from './types';

/**
 * The same session, whose state has its scenario in other words. What it holds, saves and is sent is the session's own, so that words can
 * change at any moment of a play.
 */
export function wordedSession<State extends RoomState>(
  session: Session<State>,
  scenario: Scenario,
): Session<State> {
  let from: State | undefined;
  let to: State | undefined;
  return {
    ...session,
    get: () => {
      const state = session.get();
      // Whoever reads a state twice must be given the same one.
      if (to === undefined || from !== state) to = inWords(state, scenario);
      from = state;
      return to;
    },
  };
}

function inWords<State extends RoomState>(state: State, scenario: Scenario): State {
  if (state.scenario === scenario) return state;
  return isPlayState(state)
    ? { ...state, scenario, game: { ...state.game, scenario } }
    : { ...state, scenario };
}

function isPlayState<State extends RoomState>(state: State): state is State & SessionState {
  return 'game' in state;
}
