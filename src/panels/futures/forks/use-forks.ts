import { useEffect, useMemo, useRef, useState } from 'react';
import type { Fork } from '../../../analysis/index';
import { forkRecord, type Game, type GameRecord, replay } from '../../../engine/index';
import type { Scenario } from '../../../scenario/index';
import type { Analyst, Stop } from '../analyst';
import type { Counting } from '../use-job';
import { type ForkSpec, insteadOf } from './forks-kept';

/** A fork with all that is known of it. */
export interface ForkState {
  readonly spec: ForkSpec;
  /** The record that it starts from, once that is known. */
  readonly base?: GameRecord;
  /** The order that stood in its place. */
  readonly instead?: string;
  /** The play up to and with the changed turn; absent while the base is not known, and for one that is not possible. */
  readonly game?: Game;
  readonly broken: boolean;
  readonly counting: Counting<Fork>;
  /** The one future with the same luck, to its end. */
  readonly future?: Game;
}

const notBegun: Counting<Fork> = { done: 0 };

/** Works out every fork, each as soon as what it starts from is known; stops when a fork or the page goes. */
export function useForks(
  analyst: Analyst,
  scenario: Scenario,
  record: GameRecord,
  specs: readonly ForkSpec[],
): readonly ForkState[] {
  const [kept, setKept] = useState<Readonly<Record<string, Counting<Fork>>>>({});
  const running = useRef(new Map<string, Stop>());
  const futures = useRef(new Map<string, Game>());
  const states = useMemo(() => {
    const known = new Map<string, GameRecord>();
    return specs.map((spec): ForkState => {
      const counting = kept[keyOf(spec)] ?? notBegun;
      const { sameLuck } = counting.result ?? {};
      if (sameLuck !== undefined) known.set(spec.name, sameLuck);
      const base = spec.base === undefined ? record : known.get(spec.base);
      if (base === undefined) return { spec, broken: false, counting };
      const forked = forkRecord(scenario, base, spec, spec.seat);
      if ('problem' in forked) return { spec, base, broken: true, counting };
      const { game } = replay(scenario, forked.record);
      const instead = insteadOf(base, spec);
      const common = { spec, base, instead, game, broken: false, counting };
      return sameLuck === undefined ? common : { ...common, future: futureOf(sameLuck) };
    });

    function futureOf(sameLuck: GameRecord): Game {
      const key = JSON.stringify(sameLuck.turns);
      const found = futures.current.get(key) ?? replay(scenario, sameLuck).game;
      futures.current.set(key, found);
      return found;
    }
  }, [scenario, record, specs, kept]);

  useEffect(() => {
    const wanted = new Set(specs.map(keyOf));
    for (const [key, stop] of running.current) {
      if (wanted.has(key)) continue;
      stop();
      running.current.delete(key);
    }
    for (const { spec, base, broken } of states) {
      const key = keyOf(spec);
      if (base === undefined || broken || running.current.has(key)) continue;
      let last: Counting<Fork> = notBegun;
      const keep = (counting: Counting<Fork>) => setKept((before) => ({ ...before, [key]: counting }));
      running.current.set(
        key,
        analyst.fork(
          base,
          spec.seat,
          { turn: spec.turn, track: spec.track, option: spec.option },
          (result, done) => {
            last = { result, done };
            keep(last);
          },
          (failed) => keep({ ...last, failed }),
        ),
      );
    }
  }, [analyst, specs, states]);

  useEffect(() => {
    const all = running.current;
    return () => {
      for (const stop of all.values()) stop();
      all.clear();
    };
  }, []);
  return states;
}

/** Two forks of one name at different times are two. */
function keyOf({ name, base, turn, seat, track, option }: ForkSpec): string {
  return [name, base, turn, seat, track, option].join(' ');
}
