import { begin, decide } from '/work/wt/news/src/engine/index';
import { shippedScenarios } from '/work/wt/news/test/shipped';
const { scenario } = shippedScenarios()[0]!;
const N = 4000; let claimed = 0, answered = 0, absorbed = 0, both = 0, awf = 0, awfOther = 0;
for (let seed = 1; seed <= N; seed++) {
  const seats = Object.fromEntries(scenario.actors.map(({ id }) => [id, 'weights'])) as any;
  let game: any = begin(scenario, { seed, seats });
  while (game.phase === 'deciding') game = decide(game, {});
  const j = game.journal as any[];
  const first = j.find((e) => e.kind === 'order' && e.actor === 'iran' && ['strike-hamlet', 'single-drone', 'strike-posts'].includes(e.option));
  const isClaim = j.some((e) => e.kind === 'order' && e.actor === 'iran' && e.option === 'claim-strike');
  const pak = first && j.some((e) => e.kind === 'order' && e.actor === 'pakistan' && ['strike-group-sites', 'single-drone', 'strike-guard-posts', 'wide-offensive'].includes(e.option) && e.turn >= first.turn);
  const isIt = first?.outcome === 'homes' && isClaim;
  if (isIt) { claimed++; if (pak) answered++; }
  if (game.ending === 'answered-without-force') { awf++; if (isIt) absorbed++; else awfOther++; }
  if (j.some((e) => e.kind === 'fact' && e.id === 'good_offices' && e.to === 'both-agree')) both++;
}
console.log({ claimed, answered: answered / claimed, absorbed: absorbed / N, awf: awf / N, awfOther: awfOther / N, both: both / N });
