import { answersIn, begin, decide, developmentsOf, beatsOf } from './src/engine/index';
import { shippedScenarios } from './test/shipped';
const s = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')!.scenario as any;
const N = Number(process.argv[2] ?? 2000);
const ends = new Map<string, number>(); const c = new Map<string, number>(); const inc = (m: any, k: string) => m.set(k, (m.get(k) ?? 0) + 1);
const yes = new Map<string, [number, number]>();
let shown = 0;
for (let seed = 1; seed <= N; seed++) {
  const seats = Object.fromEntries(s.actors.map(({ id }: any) => [id, 'weights']));
  let g: any = begin(s, { seed, seats });
  while (g.phase === 'deciding') g = decide(g, {});
  const e = g.journal.find((x: any) => x.kind === 'ending'); inc(ends, e.ending ?? e.id); inc(c, `form ${e.ending ?? e.id} ${e.form}`);
  for (const a of answersIn(g.journal) as any[]) { const k = JSON.stringify([a.asked ?? a.turn, a.bet]); const v = yes.get(k) ?? [0, 0]; v[1]++; if (a.came) v[0]++; yes.set(k, v); }
  const has = (k: string, id: string, t?: number) => g.journal.some((x: any) => x.kind === k && (x.id === id || x.option === id) && (t === undefined || x.turn === t));
  for (const k of ['post-answered', 'post-not-answered', 'post-mended', 'patrol-kept']) if (has('rule', k)) inc(c, k);
  for (const k of ['guards-shot', 'patrol-held', 'labourers-killed']) if (has('inject', k)) inc(c, k);
  if (has('rule','post-mended',6)) inc(c,'mended t6'); if (has('rule','post-mended',7)) inc(c,'mended t7');
  if (has('inject', 'patrol-held')) {
    const o7 = (a: string) => g.journal.filter((x: any) => x.kind === 'order' && x.turn === 7 && x.actor === a);
    const p = o7('pakistan'); const ask = p.some((x: any) => ['border-line', 'ministers-call'].includes(x.option)), thr = p.some((x: any) => ['warn-consequences', 'mobilise'].includes(x.option));
    const k = thr ? 'threat' : ask ? 'ask' : 'none'; inc(c, `T7 ${k}`); if (has('order', 'free-patrol')) inc(c, `T7 ${k} freed`); if (has('order', 'free-patrol', 7)) inc(c, `T7 ${k} freed at once`);
  }
  const ans = g.journal.find((x: any) => x.kind === 'rule' && x.id === 'post-answered');
  if (ans) for (const seat of ['iran', 'pakistan', 'china']) {
    const dev = developmentsOf(s, g.journal.filter((x: any) => x.turn === ans.turn));
    const b = beatsOf(s, seat as any, dev);
    const inB = b.beats.some((x: any) => x.cause.id === 'post-answered'); inc(c, `beat ${seat} ${inB}`);
    if (!inB && shown++ < 3) console.log(b.beats.map((x: any) => JSON.stringify(x.cause)).join(' '), '| also', b.also.map((x: any) => x.cause.id ?? x.cause.option).join(' '));
  }
}
console.log([...ends].sort((a, b) => b[1] - a[1]).map(([k, v]) => `${k} ${(100 * v / N).toFixed(1)}`).join('; '));
console.log([...c].sort().map(([k, v]) => `${k} ${v}`).join('; '));
console.log([...yes].sort().map(([k, [y, n2]]) => `${k} ${(100 * y / n2).toFixed(0)}%`).join('; '));
