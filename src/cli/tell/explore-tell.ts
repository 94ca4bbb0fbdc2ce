import type { Exploration, Goal, Outlook, Reached } from '../../analysis/index';
import { counted } from '../../base/index';
import { isThinkingKind, type Scenario } from '../../scenario/index';
import { wordsOf } from '../files/explore-records';
import { percent, percents, table } from '../terminal/tables';
import type { Terminal } from '../terminal/terminal';

/** So that nobody takes a part for the whole. */
export const stoppedEarly = 'Stopped early: this is what is known so far.';

/** Tells an exploration in tables that fit the terminal. */
export function tellExploration(
  terminal: Terminal,
  { about, actors }: Scenario,
  exploration: Exploration,
  records: number,
  stopped: boolean,
): void {
  const { reached } = exploration;
  terminal.wrapped(`${about.title}: what can happen`, { paint: terminal.paint.bold });
  if (stopped) terminal.wrapped(stoppedEarly);
  tellExtent(terminal, exploration);
  const of = (kind: Goal['kind'], actor?: string) =>
    reached.filter(
      ({ goal }) => goal.kind === kind && (!('actor' in goal) || actor === undefined || goal.actor === actor),
    );
  const rows = (kind: Goal['kind']) => of(kind).map((one) => [wordsOf(one.goal).join('.'), verdictOf(one)]);
  table(terminal, 'Endings', ['', 'verdict'], rows('ending'));
  table(terminal, 'Postures', ['', 'verdict'], rows('posture'));
  for (const { id, name } of actors) {
    const options = of('open', id).map((one) => {
      const ordered = of('order', id).find(({ goal }) => goal.id === one.goal.id);
      const results = [...of('outcome', id), ...of('exposure', id)].filter(
        ({ goal }) => (goal.kind === 'outcome' ? goal.option : goal.id) === one.goal.id,
      );
      const open = verdictOf(one);
      const order = ordered === undefined || ordered.verdict !== 'reached' ? open : verdictOf(ordered);
      return [one.goal.id, order, results.map(resultOf).join(', ')];
    });
    table(
      terminal,
      `Options of ${name}: first turn in which each was ordered`,
      ['', 'verdict', 'outcomes'],
      options,
    );
  }
  table(terminal, 'Injects', ['', 'verdict'], rows('inject'));
  table(terminal, 'Rules', ['', 'verdict'], rows('rule'));
  tellHowToRead(terminal, reached);
  tellPositions(terminal, exploration);
  tellWeighed(terminal, exploration);
  const thinking = actors
    .filter(({ policy }) => isThinkingKind(policy.kind))
    .map(({ id, name }) => `${name} (${exploration.policies[id]})`);
  if (thinking.length > 0)
    terminal.wrapped(`Actors that think in a game follow another policy here: ${thinking.join(', ')}.`);
  if (exploration.outlook !== undefined) tellOutlook(terminal, exploration.outlook);
  terminal.line();
  terminal.wrapped('All of this describes the model, not the world.');
  if (records > 0)
    terminal.wrapped(`${counted(records, 'record')} ${records === 1 ? 'was' : 'were'} written.`);
}

/** Positions from which on it is worth saying how many bytes each takes. */
const worthBytes = 1000;

function tellExtent(terminal: Terminal, { walk, search }: Exploration): void {
  // Of few positions most of the room is still empty.
  const each =
    walk.states < worthBytes ? '' : ` (${counted(Math.round(walk.bytes / walk.states), 'byte')} each)`;
  const size = `${counted(walk.states, 'position')} kept${each}, ${counted(walk.steps, 'turn')} resolved`;
  if (walk.whole) {
    terminal.wrapped(`Every position was explored: ${size}. What is called impossible is proven to be so.`);
  } else {
    const why = {
      states: 'there are more positions than can be kept',
      steps: 'there are more combinations of orders than can be tried',
      time: 'time ran out',
    }[walk.stop ?? 'time'];
    terminal.wrapped(`Not every position could be explored, because ${why}: ${size}.`);
  }
  if (search !== undefined)
    terminal.wrapped(
      `The rest was looked for in ${counted(search.plays, 'play')}, ${counted(search.steps, 'turn')}. "Not found" proves nothing.`,
    );
  table(
    terminal,
    'Positions by turn',
    ['', 'positions', ''],
    walk.turns.map(({ turn, positions, whole }) => [
      `turn ${turn}`,
      `${positions}`,
      whole ? 'all' : 'at least',
    ]),
  );
}

/** What the verdicts of the tables above mean. */
function tellHowToRead(terminal: Terminal, reached: readonly Reached[]): void {
  const isOpen = reached.some((one) => one.verdict === 'reached' && one.shortest !== 'proven');
  terminal.line();
  terminal.wrapped(
    '"Turn 3" means that it can happen in turn 3 and never sooner. The number after an outcome is the first turn in which it was found.',
  );
  if (isOpen) {
    terminal.wrapped(
      '"Turn 3, shortest found" means that it can happen in turn 3; it is not proven that it cannot happen sooner.',
    );
  }
}

function verdictOf(one: Reached): string {
  switch (one.verdict) {
    case 'reached':
      return `turn ${one.turn}${one.shortest === 'proven' ? '' : ', shortest found'}`;
    case 'impossible':
      return one.by === 'positions' ? 'impossible (all positions)' : 'impossible';
    default:
      return 'not found';
  }
}

function resultOf(one: Reached): string {
  const name = one.goal.kind === 'exposure' ? 'exposed' : one.goal.id;
  return one.verdict === 'reached' ? `${name} ${one.turn}` : `${name} ${verdictOf(one)}`;
}

function tellPositions(terminal: Terminal, exploration: Exploration): void {
  const { shortestPlay, longestPlay, deadEnds, choices } = exploration;
  table(
    terminal,
    'Length of a play',
    ['', 'verdict'],
    [
      ...(shortestPlay === undefined
        ? []
        : [
            [
              'shortest',
              `${counted(shortestPlay.turn, 'turn')}${shortestPlay.proven ? '' : ', shortest found'}`,
            ],
          ]),
      ...(longestPlay === undefined
        ? []
        : [
            ['longest', `${counted(longestPlay.turn, 'turn')}${longestPlay.proven ? '' : ', longest found'}`],
          ]),
    ],
  );
  const actors = [...new Set(choices.map(({ actor }) => actor))];
  table(
    terminal,
    'Options that can be available, by turn',
    ['', ...new Set(choices.map(({ turn }) => `${turn}`))],
    actors.map((actor) => [
      actor,
      ...choices
        .filter((one) => one.actor === actor)
        .map(({ open, sure }) => `${open.length}${sure ? '' : '+'}`),
    ]),
  );
  table(
    terminal,
    'Dead ends: positions in which nothing is available',
    ['to', 'turn', 'positions'],
    deadEnds.map(({ actor, turn, positions }) => [
      actor ?? 'anybody',
      `${turn}`,
      positions === undefined ? 'some' : `${positions}`,
    ]),
  );
  if (deadEnds.length === 0) {
    terminal.line();
    terminal.wrapped(
      exploration.walk.whole
        ? 'No dead ends: in every position every seat has something to do.'
        : 'No dead end was found.',
    );
  }
}

function tellWeighed(terminal: Terminal, { weighed, dominated, narrow, policies }: Exploration): void {
  if (weighed === undefined) return;
  terminal.line();
  const how =
    weighed.by === 'exact'
      ? `exactly at ${weighed.positions === 1 ? 'the one position' : `all ${counted(weighed.positions, 'position')}`}`
      : `at ${counted(weighed.positions, 'position')} of sampled plays, by ${counted(weighed.plays, 'play')} under the same luck`;
  const by = [...new Set(Object.values(policies))].join(', ');
  terminal.wrapped(`Options were compared ${how}; everything else follows the policy (${by}).`);
  table(
    terminal,
    "Never the best for its actor's objectives, under these policies",
    ['', 'than', 'how', 'positions', 'worse in'],
    dominated.map(({ actor, track, option, by: other, how: kind, positions, worse }) => [
      `${actor}.${option}`,
      other === undefined ? 'some other order' : other === 'hold' ? `hold ${track}` : other,
      kind,
      `${positions}`,
      `${worse}`,
    ]),
  );
  table(
    terminal,
    'Turns in which all orders of a track but one end in defeat',
    ['', 'turn', 'positions', 'what is left'],
    narrow.map(({ actor, track, turn, positions, onlyOrder }) => [
      `${actor}.${track}`,
      `${turn}`,
      `${positions}`,
      onlyOrder,
    ]),
  );
  if (dominated.length === 0)
    terminal.wrapped('Every option was somewhere better than every other one on its track.');
  if (narrow.length === 0)
    terminal.wrapped('There is no turn in which all orders of a track but one clearly end in defeat.');
}

function tellOutlook(terminal: Terminal, { method, because, endings, seats }: Outlook): void {
  const how =
    method.by === 'exact'
      ? `exact, ${counted(method.states, 'position')}`
      : `${counted(method.plays, 'sampled play')}, because ${because === 'thinking' ? 'an actor thinks' : 'an exact result is out of reach'}`;
  table(
    terminal,
    `Endings under the policies (${how})`,
    ['', 'share', ...(method.by === 'sample' ? ['95 % interval'] : [])],
    endings.map((one) => [one.id, percent(one.share), ...(method.by === 'sample' ? [percents(one)] : [])]),
  );
  table(
    terminal,
    'Expected scores (0 to 10)',
    ['', 'mean', ...(method.by === 'sample' ? ['95 % interval'] : [])],
    seats.map(({ actor, score }) => [
      actor,
      score.mean.toFixed(2),
      ...(method.by === 'sample' ? [`${score.low.toFixed(2)} to ${score.high.toFixed(2)}`] : []),
    ]),
  );
}
