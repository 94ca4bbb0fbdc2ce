import { type ComponentType, useEffect } from 'react';
import type { loadLeading } from '../panels/index';
import { figuresOfHost, figuresOfWall, saveClass } from './class-figures';
import { LostError } from './flow';
import { listCrises } from './library';
import { MapPanel } from './map-panel';
import { beginRehearsal, type HeldRehearsal, heldRehearsal } from './rehearsals';
import { goTo, hashOf } from './route';

type Pages = Awaited<ReturnType<typeof loadLeading>>;

/** A rehearsal of a crisis: the one that runs in this tab, or a new one with what a class has where nothing else is said. */
export async function rehearsalPage(pages: Pages, crisis: string): Promise<ComponentType> {
  const { HostScreen, RehearsalBar } = pages;
  if (heldRehearsal()?.crisis !== crisis) await beginUsual(pages, crisis);
  const held = heldRehearsal();
  if (held === undefined) throw new LostError({ why: 'noScenario', word: crisis });
  const { rehearsal, scenario } = held;
  return function RehearsalPage() {
    useAsking();
    return (
      <HostScreen
        link={rehearsal.host}
        scenario={scenario}
        joinAt={[new URL('#/join', document.baseURI).href]}
        wallAt={hashOf({ at: 'lead', page: 'rehearsed', words: ['wall'] })}
        closing={{ save: (sight) => saveClass(sight, scenario) }}
        renderFigures={(sight) => figuresOfHost(sight, scenario)}
        above={<RehearsalBar steering={steeringOf(held)} />}
      />
    );
  };
}

/** What the wall, or one of the students of the rehearsal, sees. */
export async function rehearsedPage(pages: Pages, whose: string): Promise<ComponentType> {
  const held = heldRehearsal();
  if (held === undefined) throw new LostError({ why: 'noRehearsal', word: '' });
  const { rehearsal, scenario, crisis } = held;
  const back = hashOf({ at: 'lead', page: 'rehearse', words: [crisis] });
  const { WallScreen, HandPeek, RehearsalBar } = pages;
  const above = <RehearsalBar steering={{ ...steeringOf(held), back }} />;
  if (whose === 'wall') {
    return function RehearsedWall() {
      useAsking();
      return (
        <WallScreen
          link={rehearsal.wall}
          scenario={scenario}
          joinAt={[new URL('#/join', document.baseURI).href]}
          renderMap={(props) => <MapPanel {...props} />}
          renderFigures={(sight, what) => figuresOfWall(sight, scenario, what)}
          above={above}
        />
      );
    };
  }
  if (rehearsal.host.get()?.host.hands.some(({ hand }) => hand === whose) !== true) {
    throw new LostError({ why: 'unknown', word: whose });
  }
  return function RehearsedHand() {
    useAsking();
    return <HandPeek link={rehearsal.hand(whose)} scenario={scenario} above={above} />;
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

/** A rehearsal lives in this tab only, so the browser asks before the page is left. */
function useAsking(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
}

async function beginUsual({ firstDraft, choicesIn }: Pages, crisis: string): Promise<void> {
  const { entries } = await listCrises();
  const read = choicesIn(firstDraft(entries.filter(({ key }) => key === crisis)));
  if ('choices' in read) await beginRehearsal(read.choices);
}
