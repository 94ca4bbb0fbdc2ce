import type { Closed } from '../adjudication/index';
import type { ActorId, Fact, Indicator, Option, Scenario, TrackId, Turn } from '../scenario/index';
import type { Cause } from '../world/index';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The days of a turn in words: `16 to 17 January 2024`, or one day. */
export function tellDays({ from, to }: Pick<Turn, 'from' | 'to'>): string {
  const [year, month, day] = from.split('-').map(Number);
  const [lastYear, lastMonth, lastDay] = to.split('-').map(Number);
  const end = `${lastDay} ${months[(lastMonth ?? 1) - 1]} ${lastYear}`;
  if (from === to) return end;
  if (year !== lastYear) return `${day} ${months[(month ?? 1) - 1]} ${year} to ${end}`;
  if (month !== lastMonth) return `${day} ${months[(month ?? 1) - 1]} to ${end}`;
  return `${day} to ${end}`;
}

/** The name of an actor, or its id where the scenario does not know it. */
export function nameOf(scenario: Scenario, id: ActorId): string {
  return scenario.actors.find((one) => one.id === id)?.name ?? id;
}

/** An option of an actor; undefined where the scenario does not know it. */
export function optionOf(scenario: Scenario, actor: ActorId, id: string): Option | undefined {
  return scenario.actors.find((one) => one.id === actor)?.options.find((one) => one.id === id);
}

/** The label of a track of an actor, or its id. */
export function trackLabel(scenario: Scenario, actor: ActorId, track: TrackId): string {
  const tracks = scenario.actors.find((one) => one.id === actor)?.tracks;
  return tracks?.find((one) => one.id === track)?.label ?? track;
}

/** The label of a posture, or its id. */
export function postureLabel(scenario: Scenario, actor: ActorId, track: TrackId, posture: string): string {
  const tracks = scenario.actors.find((one) => one.id === actor)?.tracks;
  const postures = tracks?.find((one) => one.id === track)?.postures;
  return postures?.find((one) => one.id === posture)?.label ?? posture;
}

/** The label of an indicator, with its owner's name where several share the label. */
export function indicatorLabel(scenario: Scenario, indicator: Indicator): string {
  const isShared = scenario.indicators.filter(({ label }) => label === indicator.label).length > 1;
  return isShared && indicator.of !== undefined
    ? `${indicator.label} (${nameOf(scenario, indicator.of)})`
    : indicator.label;
}

/** The word that describes an indicator at a value; undefined where the scenario gives none. */
export function wordFor(indicator: Indicator, value: number): string | undefined {
  return indicator.words.findLast(({ from }) => value >= from)?.word;
}

/** A value of a fact in words. */
export function factWord(fact: Fact, value: string): string {
  return fact.words[value] ?? value;
}

/** What made a change, in a few words. */
export function tellCause(scenario: Scenario, cause: Cause): string {
  switch (cause.by) {
    case 'order':
      return `${nameOf(scenario, cause.actor)}: ${tellDeed(scenario, cause)}`;
    case 'inject':
      return scenario.injects.find(({ id }) => id === cause.id)?.label ?? cause.id;
    case 'rule':
      return scenario.rules.find(({ id }) => id === cause.id)?.label ?? cause.id;
    case 'unseen':
      return 'something out of your sight';
    default:
      return cause satisfies never;
  }
}

/** The label of the option behind an order. */
export function tellDeed(scenario: Scenario, { actor, option }: Cause & { readonly by: 'order' }): string {
  return optionOf(scenario, actor, option)?.label ?? option;
}

/** Why an option of an actor is closed, as a sentence. */
export function tellClosed(scenario: Scenario, option: Option, closed: Closed): string {
  switch (closed.why) {
    case 'posture': {
      const labels = closed.postures.map((id) => postureLabel(scenario, option.actor, option.track, id));
      if (labels.length === 0) return 'No posture opens it.';
      return labels.length === 1 ? `Needs: ${labels[0]}.` : `Needs one of: ${labels.join(', ')}.`;
    }
    case 'condition':
      return option.needs === undefined ? 'Not possible as things stand.' : `Needs: ${option.needs}.`;
    case 'spent':
      return 'Can be done only once, and has been.';
    case 'cooling':
      return closed.until > scenario.turns.length
        ? 'Does not open again in this crisis.'
        : `Open again from turn ${closed.until}.`;
    default:
      return closed satisfies never;
  }
}
