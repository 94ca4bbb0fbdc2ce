import { begin, decide, view, settingOf, trackOptions } from './src/engine/index';
import { plainText, tellGame } from './src/words/index';
import { shippedScenarios } from './test/shipped';
const s = shippedScenarios().find(({ id }) => id === 'iran-pakistan-2024')!.scenario as any;
const seat = process.argv[2]!; const seed = Number(process.argv[3]); const mode = process.argv[4] ?? 'act';
const prefs: any = {
  pakistan: { diplomacy: ['joint-statement', 'return-ambassador', 'receive-minister', 'ministers-call'], military: ['stand-down'], message: ['share-grief', 'brotherly-words', 'close-the-matter'], border: mode === 'act' ? ['detain-jaish', 'border-line', 'liaison-officers', 'share-intelligence', 'officials-exchange'] : ['officials-exchange'] },
  iran: { diplomacy: ['joint-statement', 'return-envoy', 'minister-visits', 'ministers-call', 'explain-in-private'], military: mode === 'act' ? ['stand-down'] : [], message: ['brotherly-words', 'offer-condolences'], border: mode === 'act' ? ['free-patrol', 'liaison-officers', 'share-intelligence', 'officials-exchange'] : ['officials-exchange'] },
};
let g: any = begin(s, { seed, seats: Object.fromEntries(s.actors.map(({ id }: any) => [id, id === seat ? 'human' : 'weights'])) });
while (g.phase === 'deciding') {
  const v = view(g, seat); const orders: any = {};
  if (process.argv[5]) console.log(`T${g.state.turn}`, v.tracks.map((t: any) => { const o = trackOptions(s, v, t); return `${t.track}: ${o.first.map((x: any) => x.option)} | ${o.more.map((x: any) => x.option)}`; }).join('\n   '));
  for (const t of v.tracks as any[]) { const pick = (prefs[seat][t.track] ?? []).find((o: string) => t.options.some((x: any) => x.option === o && x.closed === undefined)); if (pick && !(seat === 'iran' && t.track === 'military' && g.state.turn < 4) ) orders[t.track] = pick; }
  if (seat === 'iran' && g.state.turn === 1 && process.argv[6]) orders.military = process.argv[6];
  g = decide(g, { [seat]: orders });
}
console.log(plainText(tellGame(g, seat)));
