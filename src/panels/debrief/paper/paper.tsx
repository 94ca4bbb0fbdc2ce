import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Debrief } from '../../../debrief/index';
import { addStrings } from '../../strings/index';
import type { Printed } from './printed';
import { PrintedStory } from './printed-story';
import { useWatchPrinting } from './printing';

/** The two things that a debrief prints: two pages for a student, six for a seminar. */
export type Edition = 'story' | 'seminar';

type SeminarPaper = ComponentType<Printed & { readonly debrief: Debrief }>;

let seminarPaper: SeminarPaper | undefined;

/** Loads what prints the seminar's pages; the browser's own command to print finds it there, which cannot wait. */
export async function loadSeminarPaper(): Promise<void> {
  const [{ PrintedSeminar }] = await Promise.all([
    import('./printed-seminar'),
    addStrings('lesson'),
    addStrings('futures'),
  ]);
  seminarPaper = PrintedSeminar;
}

/** Prints one edition or the other. */
export function usePaper() {
  const [edition, setEdition] = useState<Edition | undefined>(undefined);
  const begin = useCallback(async (wanted: Edition) => {
    if (wanted === 'seminar') await loadSeminarPaper();
    flushSync(() => setEdition(wanted));
    print();
    setEdition(undefined);
  }, []);
  return { edition, print: (wanted: Edition) => void begin(wanted) };
}

/** The printed debrief, which is on the page only while it is printed, and stands there in place of the screen. */
export function Paper({ edition, ...printed }: Printed & { readonly edition: Edition }) {
  const printing = useWatchPrinting();
  useEffect(() => {
    if (edition === 'seminar') void loadSeminarPaper();
  }, [edition]);
  if (!printing) return null;
  const { debrief } = printed;
  const Seminar = seminarPaper;
  return createPortal(
    <div className="paper">
      {edition === 'seminar' && Seminar !== undefined && debrief !== undefined ? (
        <Seminar {...printed} debrief={debrief} />
      ) : (
        <PrintedStory {...printed} />
      )}
    </div>,
    document.body,
  );
}
