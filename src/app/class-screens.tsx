import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import {
  askForPlace,
  type DoorProblem,
  editionText,
  findClass,
  type Hand,
  hexDigits,
  isBehindMask,
  openHand,
  openUnanswered,
} from '../classroom/index';
import { HandScreen, JoinForm, type JoinProblem, loadScreen } from '../panels/index';
import { planned, type Scenario, wordingOf } from '../scenario/index';
import { analystOf } from './analyst';
import { BriefMap } from './brief-map';
import { addressOfClass, linkToClass, wakeWith, wordsOfClass } from './class-link';
import { LostError, type Opened } from './flow';
import { InWords } from './in-words';
import { linkTo } from './link-to';
import { MapPanel } from './map-panel';
import { keyForEdition } from './opened-scenarios';
import { loadParts } from './parts';
import { renderPaths } from './paths-panel';
import { announcePlay } from './play-lock';
import { adoptPlay } from './plays';
import { goTo, hashOf, type Route } from './route';
import { dropToken, isTokenKept, keepToken, tokenFor } from './seats-kept';
import { textShelf } from './text-shelf';
import { behindMask, inWords, readyMask, readyWords } from './words';

/** Makes the way into a class, or one's place in it, ready to be shown. */
export async function openClass(route: Extract<Route, { at: 'join' | 'hand' }>): Promise<Opened> {
  switch (route.at) {
    case 'join':
      await loadScreen('joinForm');
      return { screen: 'class', key: 'join', render: () => <Door code={route.code} /> };
    case 'hand':
      return openHandScreen(route.id);
    default:
      return route satisfies never;
  }
}

/** Where the class server stands, beside the page. */
function rootOfClasses(): string {
  return new URL('class', document.baseURI).href;
}

async function openHandScreen(id: string): Promise<Opened> {
  if (!/^[0-9a-f]{16}$/.test(id)) throw new LostError({ why: 'unknown', word: hashOf({ at: 'hand', id }) });
  const token = tokenFor(id);
  const text = token === undefined ? undefined : await editionText(addressOfClass(id), token);
  if (token === undefined || (typeof text === 'object' && text.why === 'no-such')) {
    dropToken(id);
    await loadScreen('joinForm');
    return { screen: 'class', key: `return ${id}`, render: () => <Door code="" known={id} /> };
  }
  if (typeof text !== 'string') throw new LostError({ why: 'network', word: 'no answer' });
  // The edition that the server pinned is compiled already; it comes from the same place as the page.
  const scenario = JSON.parse(text) as Scenario;
  wordsOfClass(scenario, id, token);
  await readyWords(scenario);
  const [hand] = await Promise.all([handOf(id, token), loadScreen('handScreen')]);
  if (hand.get()?.sight.room.masked === true) await readyMask(scenario);
  return {
    screen: 'class',
    key: `hand ${id}`,
    render: () => (
      <HandPlace
        hand={hand}
        scenario={scenario}
        address={new URL(hashOf({ at: 'hand', id }), document.baseURI).href}
        isKept={isTokenKept(id)}
        isNew={id === joined}
      />
    ),
  };
}

/** The class that was joined last on this page. */
let joined: string | undefined;

/** The hand of each class that this page has opened, so that going back to it opens no second link. */
const hands = new Map<string, { readonly token: string; readonly hand: Hand; readonly leave: () => void }>();

/** The hand of this browser in a class, once it knows something or the first wait for it is over. */
function handOf(id: string, token: string): Promise<Hand> {
  const known = hands.get(id);
  if (known?.token === token && known.hand.get()?.link !== 'ended') return Promise.resolve(known.hand);
  known?.leave();
  const link = linkToClass('hand', id, token);
  const stopWaking = wakeWith(link);
  const hand = openHand(link, openUnanswered(textShelf, id, Date.now));
  const leave = () => {
    stopWaking();
    hand.leave();
  };
  hands.set(id, { token, hand, leave });
  return new Promise((resolve) => {
    const done = () => {
      if (hand.get() === undefined && link.state() !== 'ended') return;
      stop();
      clearTimeout(timer);
      resolve(hand);
    };
    const stop = hand.subscribe(done);
    const timer = setTimeout(() => {
      stop();
      resolve(hand);
    }, 3000);
    done();
  });
}

function Door({ code, known }: { readonly code: string; readonly known?: string }): ReactNode {
  const enter = async (id: string, message: Parameters<typeof askForPlace>[2]) => {
    // The token is this device's own, so that a repeat after a lost answer finds the same place.
    const token = tokenFor(id) ?? hexDigits(16);
    keepToken(id, token);
    const answer = await askForPlace(addressOfClass(id), token, message);
    if ('ok' in answer && answer.ok) {
      joined = message.do === 'join' ? id : undefined;
      if (location.hash === hashOf({ at: 'hand', id })) dispatchEvent(new HashChangeEvent('hashchange'));
      else goTo({ at: 'hand', id });
      return undefined;
    }
    if (!('ok' in answer) && answer.why === 'unreachable') return problemOf(answer);
    dropToken(id);
    return 'ok' in answer ? refusalOf(answer.why, message.do) : problemOf(answer);
  };
  const find = async (typed: string) =>
    known === undefined ? findClass(rootOfClasses(), typed) : { id: known };
  const pass = async (typed: string, message: Parameters<typeof askForPlace>[2]) => {
    const found = await find(typed);
    return 'id' in found ? enter(found.id, message) : problemOf(found);
  };
  return (
    <JoinForm
      code={code}
      known={known !== undefined}
      onJoin={(typed) => pass(typed, { do: 'join' })}
      onReturn={(typed, pin) => pass(typed, { do: 'return', pin })}
    />
  );
}

function problemOf(problem: DoorProblem): JoinProblem {
  return problem.why === 'busy' ? { why: 'busy', seconds: problem.seconds } : { why: problem.why };
}

function refusalOf(why: string, asked: 'join' | 'return'): JoinProblem {
  if (why === 'full' || why === 'taken' || why === 'not-open') return { why };
  if (asked === 'return') return { why: why === 'no-such' ? 'no-pin' : 'not-open' };
  return { why: why === 'no-such' ? 'no-such' : 'not-open' };
}

interface HandPlaceProps {
  readonly hand: Hand;
  readonly scenario: Scenario;
  /** Where another device takes the place. */
  readonly address: string;
  /** Whether this browser keeps the place. */
  readonly isKept: boolean;
  /** Whether the student has joined just now. */
  readonly isNew?: boolean;
}

/** A student's place in a class, wherever the class is. */
export function HandPlace({ hand, scenario, address, isKept, isNew = false }: HandPlaceProps): ReactNode {
  const analyst = useMemo(() => analystOf(scenario), [scenario]);
  useEffect(() => {
    loadParts();
    const letGo = announcePlay();
    return () => {
      letGo();
      hand.flush();
      analyst.end();
    };
  }, [hand, analyst]);
  const usual = useSyncExternalStore(hand.subscribe, () => hand.get()?.sight.room.reading);
  const plan = useSyncExternalStore(hand.subscribe, () => hand.get()?.sight.room.plan);
  const masked = useSyncExternalStore(hand.subscribe, () => {
    const room = hand.get()?.sight.room;
    return room !== undefined && isBehindMask(room);
  });
  const mask = planned(inWords(scenario, behindMask(undefined)) ?? scenario, plan);
  return (
    <InWords scenario={scenario} usual={wordingOf(usual)} plan={plan} masked={masked}>
      {(told) => (
        <HandScreen
          hand={hand}
          scenario={told}
          address={address}
          isKept={isKept}
          isNew={isNew}
          analyst={analyst}
          linkTo={(record) => linkTo(record, { plan })}
          onPlayOn={async (play) => {
            const { id: adopted } = await adoptPlay(await keyForEdition(scenario), scenario, play);
            goTo({ at: 'room', play: adopted });
          }}
          renderMap={(props) => <MapPanel {...props} />}
          renderPaths={renderPaths}
          // A small map of where it is would say whose it is.
          map={told.masked === undefined ? <BriefMap scenario={told} /> : null}
          {...(mask.masked === undefined ? {} : { mask })}
          onLeave={() => goTo({ at: 'shelf' })}
        />
      )}
    </InWords>
  );
}
