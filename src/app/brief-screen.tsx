import { useEffect, useRef, useState } from 'react';
import { Brief } from '../panels/index';
import type { Scenario } from '../scenario/index';
import { BriefMap } from './brief-map';
import type { OpenedAs } from './flow';
import { whenPainted } from './idle';
import { InWords } from './in-words';
import { goTo, hashOf } from './route';

/** The brief of one side in the words of its reader, and the way into the room. */
export function BriefScreen({ opened }: { readonly opened: OpenedAs<'brief'> }) {
  return <InWords scenario={opened.scenario}>{(told) => <BriefIn opened={opened} told={told} />}</InWords>;
}

interface BriefInProps {
  readonly opened: OpenedAs<'brief'>;
  /** The crisis in the reader's words. */
  readonly told: Scenario;
}

function BriefIn({ opened, told }: BriefInProps) {
  const begun = useRef(false);
  const { key, scenario, actor } = opened;
  const [standing, setStanding] = useState<string | undefined>(undefined);
  useEffect(() => {
    let left = false;
    // What plays a game is large, and nothing of the brief waits for it.
    whenPainted(() =>
      import('./plays').then(({ standingPlay }) => {
        if (!left) setStanding(standingPlay(key, actor.id));
      }, ignore),
    );
    return () => {
      left = true;
    };
  }, [key, actor]);
  return (
    <Brief
      scenario={told}
      actor={told.actors.find(({ id }) => id === actor.id) ?? actor}
      drawSeed={drawSeed}
      map={<BriefMap scenario={told} />}
      onGoOn={standing === undefined ? undefined : () => goTo({ at: 'room', play: standing })}
      onBegin={async (choices) => {
        // Two presses begin one play.
        if (begun.current) return;
        begun.current = true;
        try {
          const { beginPlay } = await import('./plays');
          const route = { at: 'room', play: await beginPlay(key, scenario, actor.id, choices) } as const;
          // Where the device goes round, the way back leads to nobody's brief.
          if (choices.company.is === 'sides') location.replace(hashOf(route));
          else goTo(route);
        } catch (error) {
          // Whatever went wrong, another press tries again.
          begun.current = false;
          throw error;
        }
      }}
    />
  );
}

/** The brief can begin a play even without the way back. */
function ignore(): void {}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
