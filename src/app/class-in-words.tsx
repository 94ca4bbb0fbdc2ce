import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { type HostLink, isBehindMask, type WallLink } from '../classroom/index';
import { type Scenario, type Wording, wordingOf, wordingText } from '../scenario/index';
import { InWords } from './in-words';
import { readingChoice } from './reading-choice';

interface ClassInWordsProps {
  readonly scenario: Scenario;
  readonly link: HostLink | WallLink;
  readonly onChoose?: (wording: Wording) => void;
  readonly children: (scenario: Scenario) => ReactNode;
}

/** A page of a class in the words that its host chose, else in those of this browser. */
function ClassInWords({ scenario, link, ...rest }: ClassInWordsProps): ReactNode {
  const reading = useSyncExternalStore(link.subscribe, () => link.get()?.room.reading);
  const plan = useSyncExternalStore(link.subscribe, () => link.get()?.room.plan);
  const masked = useSyncExternalStore(link.subscribe, () => {
    const room = link.get()?.room;
    return room !== undefined && isBehindMask(room);
  });
  return <InWords scenario={scenario} set={wordingOf(reading)} plan={plan} masked={masked} {...rest} />;
}

/** The page of whoever leads a class; what is chosen on it, or was chosen before in this browser, is chosen for the wall too. */
export function HostInWords({
  link,
  ...rest
}: Omit<ClassInWordsProps, 'onChoose'> & { readonly link: HostLink }) {
  const isUnsaid = useSyncExternalStore(link.subscribe, () => {
    const sight = link.get();
    return sight !== undefined && sight.room.reading === undefined;
  });
  useEffect(() => {
    const chosen = readingChoice();
    if (isUnsaid && chosen !== undefined) link.send({ do: 'set', reading: wordingText(chosen) });
  }, [isUnsaid, link]);
  return (
    <ClassInWords
      link={link}
      // A class that cannot be reached keeps the words it had, and so does the wall.
      onChoose={(wording) => void link.send({ do: 'set', reading: wordingText(wording) })}
      {...rest}
    />
  );
}

/** The page for the projector. */
export function WallInWords(props: Omit<ClassInWordsProps, 'onChoose'> & { readonly link: WallLink }) {
  return <ClassInWords {...props} />;
}
