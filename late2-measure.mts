import { answersIn, begin, decide } from './src/engine/index';
import { shippedScenarios } from './test/shipped';
const s = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')!.scenario as any;
const N = Number(process.argv[2] ?? 2000);
for (const blind of [undefined, 'iran', 'pakistan', 'china']) {
  const yes = new Map<string, [number, number]>(); const ev = new Map<string, number>();
  const n = blind ? Math.floor(N / 3) : N;
  for (let seed = 1; seed <= n; seed++) {
    const seats = Object.fromEntries(s.actors.map(({ id }: any) => [id, id === blind ? 'random' : 'weights']));
    let g: any = begin(s, { seed, seats });
    while (g.phase === 'deciding') g = decide(g, {});
    for (const a of answersIn(g.journal) as any[]) { const k = JSON.stringify([a.asked ?? a.turn, a.bet]); const v = yes.get(k) ?? [0, 0]; v[1]++; if (a.came) v[0]++; yes.set(k, v); }
    const seen = new Set<string>();
    for (const e of g.journal) { if (e.kind === 'inject') seen.add('inject ' + (e.inject ?? e.id)); if (e.kind === 'rule') seen.add('rule ' + (e.rule ?? e.id)); if (e.kind==='order' && e.option==='free-patrol') seen.add('order free'); }
    for (const k of seen) if (/guards|patrol|post-|names|free|helpers|rask-still/.test(k)) ev.set(k, (ev.get(k) ?? 0) + 1);
    if (seed === 1 && !blind) console.log(JSON.stringify(answersIn(g.journal)[0]), JSON.stringify(g.journal.find((e: any) => e.kind === 'rule')), JSON.stringify(g.journal.find((e: any) => e.kind === 'inject')));
  }
  console.log(blind ?? 'weights', [...yes].sort().map(([k, [y, n2]]) => `${k} ${(100 * y / n2).toFixed(0)}% of ${n2}`).join('; '));
  console.log([...ev].sort().map(([k, v]) => `${k} ${(100 * v / n).toFixed(1)}%`).join('; '));
}
