import type { Theatre } from '../scenario/index';
import { type OwnLines, ownLines } from './own-lines';
import type { Project } from './projection';

/** What few crises need; it is loaded for no other. */
export interface More {
  readonly own: OwnLines;
}

/** Makes what a crisis needs beyond others. */
export function makeMore(theatre: Pick<Theatre, 'lines' | 'areas'>, project: Project): More {
  return { own: ownLines(theatre, project) };
}
