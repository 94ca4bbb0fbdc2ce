import { impossible } from '../base/index';
import { type Answer, type GameRecord, type Stop, unknownEvent, wrongResult } from '../engine/index';
import type { ActorId, GivenLuck, OptionId, Orders, Scenario } from '../scenario/index';
import { readOrders, writeOrders } from './kernel/codec';
import { type Kernel, kernelOf } from './kernel/kernel';
import { drawnRun, lines, type Run, reseed, type Told } from './kernel/run';

/** What a record comes to where all of it can be replayed. */
export interface CheckedRecord {
  /** Orders of each resolved turn, in the scenario's order and without holds, so that equal plays have equal orders. */
  readonly orders: readonly Orders[];
  /** Options that were open to the seat in each of those turns, in the scenario's order. */
  readonly open: readonly (readonly OptionId[])[];
  /** Absent while the play goes on. */
  readonly ending?: string;
  /** The bets of its turns that are settled. */
  readonly answers: readonly Answer[];
}

/** Checks the record of a seat; `stopped` where it cannot be followed to its end. */
export type RecordChecker = (
  record: GameRecord,
  seat: ActorId,
) => { readonly checked: CheckedRecord } | { readonly stopped: Stop };

/**
 * Replays records on the fast kernel, a thousand in the time that the engine takes for a few, and stops where `replay` of the engine does,
 * for the same reason (though it does not say why an option is closed). The record must fit the scenario: see `misfitOf`.
 */
export function recordCheckerOf(scenario: Scenario): RecordChecker {
  const asks = scenario.turns.some(({ bets }) => bets !== undefined);
  // A bet may read what nothing that happens depends on.
  const kernel = kernelOf(scenario, asks ? 'all' : 'needed');
  const { layout } = kernel;
  const settle = settlerOf(kernel);
  const run = drawnRun(0);
  const state = new Int32Array(layout.width);
  const open = new Int32Array(layout.options.length);
  const pointsOf = tellerOf(kernel);

  const openTo = (actor: number): readonly OptionId[] =>
    layout.tracks.flatMap((track, at): readonly OptionId[] => {
      if (track.actor !== actor) return [];
      const count = kernel.openOrders(state, at, open);
      return [...open.subarray(0, count)].map(
        (order) => layout.options[track.options[order - 1] ?? -1]?.id ?? impossible(),
      );
    });

  /** Goes to the situation of a turn, and gives an event that was to happen there and did not. */
  const situate = (record: GameRecord, turn: number, go: (run: Run) => void): Stop | undefined => {
    const acts = record.acts.filter((act) => act.turn === turn).map(({ inject }) => inject);
    const wanted = [...acts, ...(record.given[turn]?.injects ?? [])];
    run.told = pointsOf(record.given[turn], {});
    run.thrown = acts.length === 0 ? undefined : acts.map((inject) => layout.injectAt.get(inject) ?? -1);
    run.log = wanted.length === 0 ? undefined : [];
    go(run);
    const happened = injectsIn(run.log ?? []);
    const inject = wanted.find((id) => !happened.has(layout.injectAt.get(id) ?? -1));
    return inject === undefined ? undefined : { turn, why: { kind: 'inject', inject } };
  };

  return (record, seat) => {
    const actor = scenario.actors.findIndex(({ id }) => id === seat);
    const ordered: Orders[] = [];
    const offered: (readonly OptionId[])[] = [];
    let ending = -1;
    const answers: Answer[] = [];
    state.set(kernel.start);
    reseed(run, record.seed);
    let missed = situate(record, 1, (first) => kernel.situate(state, first));
    for (const [at, orders] of record.turns.entries()) {
      const turn = at + 1;
      if (ending >= 0) return { stopped: { turn, why: { kind: 'over' } } };
      if (missed !== undefined) return { stopped: missed };
      const given = record.given[turn];
      const why = wrongOrders(kernel, state, orders) ?? wrongResult(scenario, given, orders);
      if (why !== undefined) return { stopped: { turn, why } };
      offered.push(openTo(actor));
      writeOrders(kernel, state, orders);
      ordered.push(readOrders(kernel, state));
      run.told = pointsOf(given, orders);
      run.log = (given?.rules ?? []).length === 0 ? undefined : [];
      kernel.adjudicate(state, run);
      kernel.runRules(state, run);
      const rule = unworkedRule(kernel, run.log ?? [], given?.rules);
      if (rule !== undefined) return { stopped: { turn, why: { kind: 'rule', rule } } };
      ending = kernel.endingOf(state);
      settle(state, turn, ending >= 0, answers);
      if (ending < 0) missed = situate(record, turn + 1, (next) => kernel.goOn(state, next));
    }
    if (ending < 0 && missed !== undefined) return { stopped: missed };
    const stranger = unknownEvent(scenario, record);
    if (stranger !== undefined) {
      return { stopped: { turn: stranger.turn, why: { kind: 'inject', inject: stranger.inject } } };
    }
    const common = { orders: ordered, open: offered, answers };
    const id = scenario.endings[ending]?.id;
    return { checked: id === undefined ? common : { ...common, ending: id } };
  };
}

/** Settles the bets that a turn settles, as the engine does. */
function settlerOf({
  scenario,
  bank,
}: Kernel): (state: Int32Array, turn: number, isOver: boolean, answers: Answer[]) => void {
  const bets = scenario.turns.flatMap((turn, at) =>
    (turn.bets ?? []).map(({ trueWhen, by }, bet) => ({
      asked: at + 1,
      bet,
      by,
      isTrue: bank.prepare(trueWhen).read,
    })),
  );
  return (state, turn, isOver, answers) => {
    for (const { asked, bet, by, isTrue } of bets) {
      if (asked > turn || answers.some((one) => one.asked === asked && one.bet === bet)) continue;
      const came = isTrue(state) !== 0;
      if (came || turn > by || isOver) answers.push({ asked, bet, came });
    }
  };
}

/** A rule that is told to have worked, by its draw, and did not. */
function unworkedRule(
  { scenario, points }: Kernel,
  log: readonly number[],
  told: readonly string[] = [],
): string | undefined {
  const drawn = new Set<string>();
  for (let at = 0; at < log.length; at += 4) {
    const rule = scenario.rules[(log[at + 2] ?? -1) - points.rules];
    if (log[at + 1] === lines.draw && rule !== undefined) drawn.add(rule.id);
  }
  return told.find((rule) => !drawn.has(rule));
}

function injectsIn(log: readonly number[]): ReadonlySet<number> {
  const happened = new Set<number>();
  for (let at = 0; at < log.length; at += 4)
    if (log[at + 1] === lines.inject) happened.add(log[at + 2] ?? -1);
  return happened;
}

function wrongOrders(
  { layout, isOpen }: Kernel,
  state: Int32Array,
  orders: Orders,
): Extract<Stop['why'], { kind: 'orders' }> | undefined {
  const problems = Object.entries(orders).flatMap(([actor, byTrack]) =>
    Object.entries(byTrack).flatMap(([track, option]) => {
      const at = layout.optionAt.get(`${actor}.${option}`) ?? -1;
      const known = layout.options[at];
      const isKnown = known !== undefined && known.track === layout.trackAt.get(`${actor}.${track}`);
      if (isKnown && isOpen(state, at)) return [];
      return [{ actor, track, option, why: isKnown ? ('closed' as const) : ('unknown' as const) }];
    }),
  );
  return problems.length === 0 ? undefined : { kind: 'orders', problems };
}

/** Makes told results of luck into those of the kernel's chance points: of a turn that is told, all injects and exposures are. */
function tellerOf({
  scenario,
  layout,
  points,
}: Kernel): (given: GivenLuck | undefined, orders: Orders) => Told | undefined {
  const options = scenario.actors.flatMap((actor) => actor.options);
  return (given, orders) => {
    if (given === undefined) return undefined;
    const told = new Map<number, number>();
    scenario.injects.forEach(({ id }, at) => {
      told.set(points.injects + at, given.injects.includes(id) ? 0 : 1);
    });
    layout.options.forEach(({ actor, track }, at) => {
      const name = `${scenario.actors[actor]?.id ?? ''}.${layout.tracks[track]?.id ?? ''}`;
      told.set(points.exposures + at, given.exposed.includes(name) ? 0 : 1);
    });
    scenario.rules.forEach(({ id }, at) => {
      if (given.rules !== undefined) told.set(points.rules + at, given.rules.includes(id) ? 0 : 1);
    });
    for (const [name, outcome] of Object.entries(given.outcomes)) {
      const [actor = '', track = ''] = name.split('.');
      const at = layout.optionAt.get(`${actor}.${orders[actor]?.[track] ?? ''}`) ?? -1;
      const result = options[at]?.outcomes.findIndex(({ id }) => id === outcome) ?? -1;
      if (result >= 0) told.set(at, result);
    }
    return told;
  };
}
