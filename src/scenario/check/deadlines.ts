import type { Scenario } from '../compiled/scenario';
import { deadlinesIn, type WrittenDeadline } from '../document/deadlines';
import { aloneId } from '../document/outcomes';
import type { Path } from '../document/problem';
import type { Checking } from './context';
import { knows } from './sight';

/** What is set going must be able to land and to be stopped (W150), and who faces it must be told enough of it (W151). */
export function checkDeadlines(checking: Checking): void {
  for (const one of deadlinesIn(checking.draft.document)) {
    checkLanding(checking, one);
    checkTold(checking, one);
  }
}

function checkLanding({ scenario, play, report }: Checking, { path, later }: WrittenDeadline): void {
  const { id: name, in: turns, by, unless } = later;
  // What never sets anything going has a warning of its own.
  const first = play.first.get(causeAt(scenario, path));
  if (first === undefined) return;
  const last = by === undefined ? first + (turns ?? 0) : scenario.turns.findIndex(({ id }) => id === by) + 1;
  if (by !== undefined && last < first) report('W150', [...path, 'by'], { name, why: 'over', turn: first });
  else if (last > scenario.turns.length)
    report('W150', [...path, 'in'], { name, why: 'late', turn: first, turns: scenario.turns.length });
  else if (!play.rules.has(`${name}.landed`))
    report('W150', unless === undefined ? path : [...path, 'unless'], {
      name,
      why: unless === undefined ? 'ended' : 'stopped',
    });
  else if (unless !== undefined && !play.rules.has(`${name}.stopped`))
    report('W150', [...path, 'unless'], { name, why: 'unstoppable' });
}

/** What does what stands at a path, as possible plays name it. */
function causeAt({ actors, injects, rules }: Scenario, [part, first, , id, list, place]: Path): string {
  if (part === 'injects') return `inject ${injects[Number(first)]?.id}`;
  if (part === 'rules') return `rule ${rules[Number(first)]?.id}`;
  const name = `${first}.${id}`;
  if (list === 'exposure') return `exposure ${name}`;
  if (list === aloneId) return `outcome ${name} ${aloneId}`;
  if (list !== 'outcomes') return `open ${name}`;
  const option = actors.find((actor) => actor.id === first)?.options.find((one) => one.id === id);
  return `outcome ${name} ${option?.outcomes[Number(place)]?.id}`;
}

function checkTold({ scenario, report }: Checking, { path, later }: WrittenDeadline): void {
  const { id: name, unless, to } = later;
  if (unless === undefined) return;
  const told = scenario.actors.filter(({ id, playable }) => playable && (to === 'all' || to.includes(id)));
  if (told.length === 0) report('W151', path, { name, why: 'nobody' });
  else if (later['unless-text'] === undefined) report('W151', path, { name, why: 'unless' });
  const landed = scenario.rules.find(({ id }) => id === `${name}.landed`);
  if (landed === undefined) return;
  for (const { id: actor } of told) {
    const hears = [...later.do, ...(later.stopped?.do ?? [])].some(
      ({ news }) => news !== undefined && (news.to === 'all' || news.to.includes(actor)),
    );
    if (!hears && !knows(scenario, actor, landed.when)) report('W151', path, { name, actor, why: 'end' });
  }
}
