import { useSyncExternalStore } from 'react';
import type { RoomState, Session } from '../../session/index';

/** The state of a session, kept up to date. */
export function useSession<State extends RoomState>(session: Session<State>): State {
  return useSyncExternalStore(session.subscribe, session.get);
}
