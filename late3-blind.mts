import { answersIn, begin, decide } from './src/engine/index';
import { shippedScenarios } from './test/shipped';
const s = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')!.scenario as any;
const N = Number(process.argv[2] ?? 2000); const all = new Map<string, [number, number]>();
for (const blind of [undefined, 'iran', 'pakistan', 'china']) {
  const yes = new Map<string, [number, number]>();
  const n = blind ? Math.floor(N / 3) : N;
  for (let seed = 1; seed <= n; seed++) {
    const seats = Object.fromEntries(s.actors.map(({ id }: any) => [id, id === blind ? 'random' : 'weights']));
    let g: any = begin(s, { seed, seats });
    while (g.phase === 'deciding') g = decide(g, {});
    for (const a of answersIn(g.journal) as any[]) { const k = JSON.stringify([a.asked ?? a.turn, a.bet]); for (const m of blind ? [yes, all] : [yes]) { const v = m.get(k) ?? [0, 0]; v[1]++; if (a.came) v[0]++; m.set(k, v); } }
  }
  console.log(blind ?? 'weights', [...yes].sort().map(([k, [y, n2]]) => `${k} ${(100 * y / n2).toFixed(0)}%`).join('; '));
}
console.log('blind', [...all].sort().map(([k, [y, n2]]) => `${k} ${(100 * y / n2).toFixed(0)}%`).join('; '));
