import type { Scenario } from '../src/scenario/index';
import { referenceGame } from '../test/fixtures/reference-game';
import { shippedScenarios } from '../test/shipped';
import { allPeers } from './peers/all';
import { plays as enginePlays, referenceEngine } from './peers/engine';
import { kernelPlays } from './peers/kernel';
import { holdToReference, type Peer } from './peers/peer';
import { measureTogether, type Rate } from './rounds';
import type { Row } from './row';

/** What the kernel is held to: times the engine, times boardgame.io, and how many times slower than the hand-written loop. */
const wanted = { engine: 200, boardgame: 1000, handWritten: 3 };

const rounds = 7;

/** Plays in which every peer must come out as the reference engine does before anything is measured. */
const comparedPlays = 1000;

/** The kernel beside the engine on every shipped scenario: whole plays a second, every order drawn by the policies' weights. */
export function shippedSpeed(): Row[] {
  return shippedScenarios().flatMap(({ id, scenario }) => onScenario(id, scenario));
}

function onScenario(id: string, scenario: Scenario): Row[] {
  const { play } = kernelPlays(scenario);
  const rates = measureTogether(
    [
      { name: 'engine', play: enginePlays(scenario) },
      { name: 'kernel', play },
    ],
    rounds,
  );
  const engine = rateIn(rates, 'engine');
  const kernel = rateIn(rates, 'kernel');
  return [
    { what: `${id}: reference engine`, ...playsIn(engine) },
    { what: `${id}: kernel`, ...playsIn(kernel) },
    { what: `${id}: kernel to engine`, ...timesAsFast(kernel, engine, wanted.engine) },
  ];
}

/**
 * The kernel beside all peers on the reference game: whole plays a second, every order drawn by the policies' weights, all luck
 * keyed, so that equal seeds are equal plays. Throws where a peer plays otherwise than the reference engine.
 */
export async function peerSpeed(): Promise<Row[]> {
  const scenario = referenceGame();
  const reference = referenceEngine(scenario);
  const { kernel, handWritten, boardgames, others, absent } = await allPeers(scenario);
  const peers: Peer[] = [kernel, ...handWritten, ...boardgames, ...others];
  for (const peer of peers) holdToReference(reference, peer, comparedPlays);
  if (absent !== undefined)
    console.error(`Some peers cannot be measured here: ${absent}. What follows is without them.`);
  const all = [reference, ...peers];
  const rates = measureTogether(all, rounds);
  const of = ({ name }: Peer): Rate => rateIn(rates, name);
  const ours = of(kernel);
  return [
    ...all
      .map((peer) => ({ what: `reference game: ${peer.name}`, ...playsIn(of(peer)) }))
      .sort((a, b) => a.value - b.value),
    { what: 'reference game: kernel to engine', ...timesAsFast(ours, of(reference), wanted.engine) },
    ...boardgames.map((peer) => ({
      what: `reference game: kernel to ${peer.name}`,
      ...timesAsFast(ours, of(peer), wanted.boardgame),
    })),
    ...handWritten.map((peer) => ({
      what: `reference game: ${peer.name} to kernel`,
      ...timesAsFast(of(peer), ours, wanted.handWritten),
      wanted: 'atMost' as const,
    })),
  ];
}

function rateIn(rates: ReadonlyMap<string, Rate>, name: string): Rate {
  const rate = rates.get(name);
  if (rate === undefined) throw new Error(`${name} was not measured`);
  return rate;
}

function playsIn({ median, least, most }: Rate): Pick<Row, 'value' | 'unit' | 'note'> {
  return { value: median, unit: 'plays per s', note: `${Math.round(least)} to ${Math.round(most)}` };
}

/** How many times one goes into the other: by medians, and by the rounds that were disturbed least. */
function timesAsFast(
  quick: Rate,
  slow: Rate,
  budget: number,
): Pick<Row, 'value' | 'unit' | 'budget' | 'wanted' | 'note'> {
  const fastest = `${(quick.most / slow.most).toFixed(1)} by the fastest rounds`;
  return { value: quick.median / slow.median, unit: 'times', budget, wanted: 'atLeast', note: fastest };
}
