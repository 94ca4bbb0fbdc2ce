import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/panels/styles/index.css';
import '../../src/panels/debrief/debrief.css';
import { type EndingShares, kernelOf, runJob } from '../../src/analysis/index';
import { ClassFigures } from '../../src/panels/class/figures/class-figures';
import { RiverWall } from '../../src/panels/class/figures/river/river-wall';
import { addStrings, loadFonts, startStrings } from '../../src/panels/index';
import type { Scenario } from '../../src/scenario/index';
import { classOf } from '../fixtures/class-of';

/*
 * The figures of a made-up class, for looking at them while developing: start the development server and open
 * /test/stories/class-figures.html. `?theme=paper`, `?show=wall`, `?show=two`, `?names=hidden` and `?plays=5` change what is shown;
 * with `?busy` no observer of sizes is ever told anything.
 */

const asked = new URLSearchParams(location.search);
document.documentElement.dataset.theme = asked.get('theme') ?? 'night';
if (asked.has('busy')) {
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
await startStrings('en', document.documentElement);
await Promise.all([addStrings('classFigures'), loadFonts()]);
const scenario: Scenario = await (await fetch('/scenarios/iran-pakistan-2024.json')).json();
const plays = classOf({
  scenario,
  plays: Number(asked.get('plays') ?? 30),
  seats: ['iran', 'pakistan'],
  tables: asked.has('tables'),
  stopEvery: 10,
});
let sampled: EndingShares | undefined;
for (const report of runJob(kernelOf(scenario), { do: 'sample', plays: 300 })) {
  if (report?.do === 'sample') sampled = report.result;
}
const stopped = new Set(plays.flatMap(({ ending, game }) => (ending === undefined ? [game] : [])));
const outlook = [...stopped].map((game) => ({
  game,
  ...(sampled === undefined ? {} : { shares: { ...sampled, turns: 4 } }),
}));
const first = { name: 'Class 10a', scenario, plays, outlook, ...(sampled === undefined ? {} : { sampled }) };
const show = asked.get('show');
const classes =
  show === 'two'
    ? ([
        first,
        {
          name: 'Class 10b',
          scenario,
          plays: classOf({ scenario, plays: 24, seats: ['iran', 'pakistan'], seed: 77 }),
        },
      ] as const)
    : ([first] as const);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    {show === 'wall' ? (
      <main>
        <h1 className="hidden-text">Story</h1>
        <RiverWall scenario={scenario} plays={plays} />
      </main>
    ) : (
      <main className="debrief-page">
        <h1>Fifteen Days in January</h1>
        <ClassFigures classes={classes} names={asked.get('names') === 'hidden' ? 'hidden' : 'shown'} />
      </main>
    )}
  </StrictMode>,
);
