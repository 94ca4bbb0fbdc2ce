import { useEffect, useRef, useState } from 'react';
import { Brief, type MaskChoice } from '../panels/index';
import type { Scenario } from '../scenario/index';
import { BriefMap } from './brief-map';
import type { OpenedAs } from './flow';
import { whenPainted } from './idle';
import { InWords } from './in-words';
import { isMaskedHere, keepMasked } from './masked-crises';
import { goTo, hashOf } from './route';
import { readyMask } from './words';

/** The brief of one side in the words of its reader, and the way into the room. */
export function BriefScreen({ opened }: { readonly opened: OpenedAs<'brief'> }) {
  const { key, scenario } = opened;
  const [masked, setMasked] = useState(() => isMaskedHere(key));
  const mask = {
    isOn: masked,
    choose: async (isOn: boolean) => {
      if (isOn) await readyMask(scenario);
      keepMasked(key, isOn);
      setMasked(isOn);
    },
  };
  return (
    <InWords scenario={scenario} masked={masked}>
      {(told) => <BriefIn opened={opened} told={told} mask={mask} />}
    </InWords>
  );
}

interface BriefInProps {
  readonly opened: OpenedAs<'brief'>;
  /** The crisis in the reader's words. */
  readonly told: Scenario;
  readonly mask: MaskChoice;
}

function BriefIn({ opened, told, mask }: BriefInProps) {
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
      // A small map of where it is would say whose it is.
      map={told.masked === undefined ? <BriefMap scenario={told} /> : undefined}
      mask={scenario.wordings?.masked === true ? mask : undefined}
      onGoOn={standing === undefined ? undefined : () => goTo({ at: 'room', play: standing })}
      onBegin={async (choices) => {
        // Two presses begin one play.
        if (begun.current) return;
        begun.current = true;
        try {
          const { beginPlay } = await import('./plays');
          const play = await beginPlay(key, scenario, actor.id, choices, mask.isOn);
          // Where the device goes round, the way back leads to nobody's brief.
          if (choices.company.is === 'sides') location.replace(hashOf({ at: 'room', play }));
          else goTo({ at: 'room', play });
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
