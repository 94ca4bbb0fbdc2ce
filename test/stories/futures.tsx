import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/panels/styles/index.css';
import { begin, decide, encodeLink, type Game } from '../../src/engine/index';
import { DebriefScreen, startStrings } from '../../src/panels/index';
import type { Orders, Scenario } from '../../src/scenario/index';
import { resumeLocal } from '../../src/session/index';
import { fixtureAnalyst } from '../fixtures/analyst';

/*
 * The debrief with an analyst that makes its figures up, for looking at it while developing: start the development server and open
 * /test/stories/futures.html. `?theme=paper` and `?pace=3000` change the theme and the pace.
 */

const asked = new URLSearchParams(location.search);
document.documentElement.dataset.theme = asked.get('theme') ?? 'night';
await startStrings('en', document.documentElement);
const scenario: Scenario = await (await fetch('/scenarios/iran-pakistan-2024.json')).json();
let game: Game = begin(scenario, { seed: 11, seats: { pakistan: 'human' } });
while (game.phase === 'deciding') {
  const { turn } = game.state;
  const told: Orders[string] = scenario.history.find((line) => line.turn === turn - 1)?.orders.pakistan ?? {};
  game = decide(game, { pakistan: turn <= 2 ? told : {} });
}
const { session } = resumeLocal(
  scenario,
  {
    id: 'story',
    seat: 'pakistan',
    record: game.record,
    draft: {},
    draftNote: { reason: '' },
    notes: [],
    words: { 'history-shown': 'skipped' },
  },
  { save: async () => {} },
);
const analyst = fixtureAnalyst(scenario, Number(asked.get('pace') ?? 200));
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <Suspense fallback="…">
      <DebriefScreen
        session={session}
        analyst={analyst}
        linkTo={(record) => `${location.origin}/#/r/${encodeLink(record)}`}
        onPlayOn={async (play) => {
          document.title = `plays on: ${play.record.turns.length} turns`;
        }}
      />
    </Suspense>
  </StrictMode>,
);
