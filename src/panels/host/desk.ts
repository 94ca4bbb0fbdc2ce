import { createContext, useContext } from 'react';
import { impossible } from '../../base/index';
import type { HostLink, HostMessage, HostSight } from '../../classroom/index';
import type { Lexicon } from '../../words/index';
import type { TableStory } from './table-story';

/** What every part of the teacher's page needs of the class. */
export interface HostDesk {
  readonly link: HostLink;
  readonly sight: HostSight;
  readonly here: readonly string[];
  readonly lexicon: Lexicon;
  readonly storyOf: (record: HostSight['tables'][number]['record']) => TableStory;
  /** Says something to the room; a refusal is told on the page. Resolves with whether it was done. */
  readonly send: (message: HostMessage) => Promise<boolean>;
  /** What is told now, of others and of what the teacher did. */
  readonly told: string;
  /** Tells something on the page, and aloud. */
  readonly say: (sentence: string) => void;
}

export const HostDeskContext = createContext<HostDesk | undefined>(undefined);

/** The class that is led on this page. */
export function useHostDesk(): HostDesk {
  return useContext(HostDeskContext) ?? impossible();
}
