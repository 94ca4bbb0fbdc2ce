import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../../session/index';

/** The state of a session, kept up to date. */
export function useSession(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.get);
}
