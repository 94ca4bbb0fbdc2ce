import { type ComponentType, useEffect } from 'react';
import { openHand } from '../classroom/index';
import { type loadLeading, loadScreen } from '../panels/index';
import { HostInWords, WallInWords } from './class-in-words';
import { LostError } from './flow';
import { forecasterOf } from './forecaster';
import { listCrises } from './library';
import { MapPanel } from './map-panel';
import { beginRehearsal, endRehearsal, type HeldRehearsal, heldRehearsal } from './rehearsals';
import { goTo, hashOf } from './route';

type Pages = Awaited<ReturnType<typeof loadLeading>>;

/** A rehearsal of a crisis: the one that runs in this tab, or a new one with what a class has where nothing else is said. */
export async function rehearsalPage(pages: Pages, crisis: string): Promise<ComponentType> {
  const { HostScreen, RehearsalBar } = pages;
  if (heldRehearsal()?.crisis !== crisis) await beginUsual(pages, crisis);
  const held = heldRehearsal();
  if (held === undefined) throw new LostError({ why: 'noScenario', word: crisis });
  const { rehearsal, scenario } = held;
  const forecaster = forecasterOf(scenario);
  return function RehearsalPage() {
    useEnding();
    useEffect(() => forecaster.end, []);
    return (
      <HostInWords link={rehearsal.host} scenario={scenario}>
        {(told) => (
          <HostScreen
            link={rehearsal.host}
            scenario={told}
            joinAt={[new URL('#/join', document.baseURI).href]}
            wallAt={hashOf({ at: 'lead', page: 'rehearsed', words: ['wall'] })}
            closing={{}}
            forecaster={forecaster}
            above={<RehearsalBar steering={steeringOf(held)} />}
          />
        )}
      </HostInWords>
    );
  };
}

/** What the wall, or one of the students of the rehearsal, sees. */
export async function rehearsedPage(pages: Pages, whose: string): Promise<ComponentType> {
  const held = heldRehearsal();
  if (held === undefined) return pages.RehearsalOver;
  const { rehearsal, scenario, crisis } = held;
  const back = hashOf({ at: 'lead', page: 'rehearse', words: [crisis] });
  const { WallScreen, RehearsalBar } = pages;
  const above = <RehearsalBar steering={{ ...steeringOf(held), back }} />;
  if (whose === 'wall') {
    return function RehearsedWall() {
      useEnding();
      return (
        <WallInWords link={rehearsal.wall} scenario={scenario}>
          {(told) => (
            <WallScreen
              link={rehearsal.wall}
              scenario={told}
              joinAt={[new URL('#/join', document.baseURI).href]}
              renderMap={(props) => <MapPanel {...props} />}
              above={above}
            />
          )}
        </WallInWords>
      );
    };
  }
  if (rehearsal.host.get()?.host.hands.some(({ hand }) => hand === whose) !== true) {
    throw new LostError({ why: 'unknown', word: whose });
  }
  const [{ HandPlace }] = await Promise.all([import('./class-screens'), loadScreen('handScreen')]);
  const hand = openHand(rehearsal.hand(whose));
  return function RehearsedHand() {
    useEnding();
    return (
      <>
        {above}
        <HandPlace hand={hand} scenario={scenario} address={document.baseURI} isKept />
      </>
    );
  };
}

function steeringOf({ rehearsal, speed, setSpeed }: HeldRehearsal) {
  const { subscribe, elapsed, leadsItself, leadItself, host } = rehearsal;
  return {
    subscribe,
    elapsed,
    leadsItself,
    leadItself,
    speed,
    setSpeed,
    hands: () => host.get()?.host.hands ?? [],
    onLook: (hand: string) => goTo({ at: 'lead', page: 'rehearsed', words: [hand] }),
  };
}

/** A rehearsal ends when its pages are left for another part of the app. */
function useEnding(): void {
  useEffect(
    () => () => {
      if (!/^#\/rehears/.test(location.hash)) endRehearsal();
    },
    [],
  );
}

async function beginUsual({ firstDraft, choicesIn }: Pages, crisis: string): Promise<void> {
  const { entries } = await listCrises();
  const read = choicesIn(firstDraft(entries.filter(({ key }) => key === crisis)));
  if ('choices' in read) await beginRehearsal(read.choices);
}
