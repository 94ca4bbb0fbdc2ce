import type { ActorId, Effect, Option, Outcome, Scenario } from '../compiled/scenario';
import type { Path } from '../document/problem';
import { isSecret } from '../document/vocabulary';
import type { Checking } from './context';
import { sees } from './sight';

/**
 * A result that is kept from a side must not be known to it all the same: by being the only one that it is not told (W152), or by
 * what it changes before its eyes (W153).
 */
export function checkResults(checking: Checking): void {
  const { scenario } = checking;
  const players = scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
  for (const { id: actor, options } of scenario.actors)
    for (const option of options) {
      // Of a covert order that cannot come to light, only its own side knows.
      const isOwn = isSecret(option.visibility) && option.exposure === undefined;
      for (const seat of isOwn ? [actor] : players)
        checkFor(checking, ['actors', actor, 'options', option.id, 'outcomes'], option, seat);
    }
}

function checkFor({ scenario, report }: Checking, path: Path, option: Option, seat: ActorId): void {
  const kept = option.outcomes.filter(({ seenBy = 'all' }) => !sees(seenBy, seat));
  const [first] = kept;
  if (first === undefined) return;
  const at = (outcome: Outcome): Path => [...path, option.outcomes.indexOf(outcome), 'seen-by'];
  if (kept.length === 1) {
    report('W152', at(first), { actor: seat, name: first.id, option: option.id });
    return;
  }
  const before = tracesOf(scenario, option, first, seat);
  for (const outcome of kept.slice(1)) {
    const traces = tracesOf(scenario, option, outcome, seat);
    const apart = Object.keys({ ...before, ...traces }).filter((name) => before[name] !== traces[name]);
    if (apart.length > 0)
      report('W153', at(outcome), {
        actor: seat,
        name: outcome.id,
        other: first.id,
        changes: apart.join(', '),
      });
  }
}

/** What an outcome does before the eyes of a side, by the name of what it does it to. */
function tracesOf(
  scenario: Scenario,
  option: Option,
  { effects, posture }: Outcome,
  seat: ActorId,
): Readonly<Record<string, string>> {
  const traces: Record<string, string> = {};
  const note = (name: string, { if: condition }: Effect, done: unknown): void => {
    traces[name] = `${traces[name] ?? ''}${JSON.stringify([condition, done])}`;
  };
  const isSeen = (list: Scenario['facts'] | Scenario['indicators'], id: string): boolean =>
    list.some((one) => one.id === id && sees(one.seenBy, seat));
  for (const effect of effects) {
    for (const { indicator, amount } of effect.add)
      if (isSeen(scenario.indicators, indicator)) note(indicator, effect, amount);
    for (const { fact, value } of effect.set) if (isSeen(scenario.facts, fact)) note(fact, effect, value);
    for (const { to, what } of effect.reveal) if (to === seat) note(what, effect, 'reveal');
    for (const { to, what, value, report } of effect.report ?? [])
      if (to === seat) note(what, effect, [value, scenario.reports[report]]);
    const told = [...(effect.newsInstead ?? []), { when: undefined, news: effect.news }].flatMap(
      ({ when, news }) => {
        const item = news === undefined ? undefined : scenario.news[news];
        return item !== undefined && sees(item.to, seat) ? [[when, item.head, item.body]] : [];
      },
    );
    if (told.length > 0) note('news', effect, told);
  }
  const track = scenario.actors
    .find(({ id }) => id === option.actor)
    ?.tracks.find(({ id }) => id === option.track);
  const usual = new Set(
    (track?.postures ?? []).flatMap(({ on }) =>
      on.flatMap((one) => (one.option === option.id ? [one.to] : [])),
    ),
  );
  if (track !== undefined && (option.actor === seat || sees(track.seenBy, seat)))
    traces[`${option.actor}.${option.track}`] = posture ?? [...usual].join();
  return traces;
}
