import { setImmediate } from 'node:timers/promises';
import { type Drawing, drawHistory, type HistoryAsDraw, type Likelihood } from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import { seedsOf } from '../seeds';
import { progressOf } from '../terminal/progress';
import { endStopped, stopSentence } from '../terminal/stopped';
import { percent, percents, table } from '../terminal/tables';
import type { Terminal } from '../terminal/terminal';
import { indicatorLabel } from './indicator-label';

/** Plays history's orders with fresh luck and tells, or prints as JSON, where the real outcome lies; Ctrl-C stops and tells what there is. */
export async function tellHistoryAsDraw(
  terminal: Terminal,
  scenario: Scenario,
  drawing: Drawing,
  asJson: boolean,
): Promise<void> {
  const { draw, stopped } = await playDraws(scenario, drawing);
  const about = { scenario: scenario.about.id, edition: scenario.hash, drawing };
  if (asJson) terminal.json({ ...about, stopped, ...draw, note });
  else tell(terminal, scenario, drawing, draw);
  if (stopped) endStopped(terminal, stopSentence(playsOf(draw, drawing), drawing.runs));
}

const note =
  'This describes the model, not the world: it shows the role of luck in this scenario, not how likely the real outcome was.';

const sameOrders =
  'Here every side gives history\'s orders whatever happens. So this is not how often such an ending comes when the sides are free to choose; "sample" counts that.';

interface Drawn {
  readonly draw: HistoryAsDraw;
  /** Before all plays were made. */
  readonly stopped: boolean;
}

/** Plays until all are done or Ctrl-C comes, and gives the last result. */
async function playDraws(scenario: Scenario, drawing: Drawing): Promise<Drawn> {
  let stopped = false;
  const interrupt = () => {
    stopped = true;
  };
  process.once('SIGINT', interrupt);
  const progress = progressOf(drawing.runs, 'plays');
  const steps = drawHistory(scenario, drawing);
  try {
    for (;;) {
      const until = performance.now() + 50;
      let step = steps.next();
      while (step.done !== true && performance.now() < until) step = steps.next();
      if (step.done === true) return { draw: step.value, stopped: false };
      progress.step(playsOf(step.value, drawing));
      await setImmediate();
      if (stopped) return { draw: step.value, stopped };
    }
  } finally {
    progress.done();
    process.removeListener('SIGINT', interrupt);
  }
}

function playsOf({ method }: HistoryAsDraw, { runs }: Drawing): number {
  return method.by === 'sample' ? method.plays : runs;
}

function tell(terminal: Terminal, scenario: Scenario, drawing: Drawing, draw: HistoryAsDraw): void {
  const { paint } = terminal;
  const { ending, share, family, endings, indicators, departed } = draw;
  const { runs, seed } = drawing;
  const plays = playsOf(draw, drawing);
  const titleOf = (id: string) => scenario.endings.find((one) => one.id === id)?.title ?? id;
  terminal.wrapped(
    `${scenario.about.title}: history as one draw of ${plays}, with history's orders and ${seedsOf(seed, plays)}`,
    { paint: paint.bold },
  );
  if (plays < runs) terminal.wrapped(stopSentence(plays, runs), { paint: paint.yellow });
  terminal.line();
  terminal.wrapped(
    `The real ending, "${titleOf(ending)}", follows in ${percent(share.share)} of the plays (95 % interval ${percents(share)}), an ending of the same kind (${family.id}) in ${percent(family.share)} (${percents(family)}).`,
  );
  if (departed > 0) {
    terminal.wrapped(
      `In ${departed.toLocaleString('en')} of ${plays.toLocaleString('en')} plays (${percent(departed / plays)}) one real order was no longer possible.`,
    );
  }
  terminal.wrapped(sameOrders);
  terminal.wrapped(note, { paint: paint.bold });
  if (plays === runs && runs <= 2_500_000) {
    terminal.wrapped(`--runs ${4 * runs} would make the intervals half as wide.`);
  }
  const cells = ({ id, ...one }: Likelihood) => [id, percent(one.share), percents(one)];
  table(
    terminal,
    'Endings that followed',
    ['', 'share', '95 % interval'],
    endings.filter((one) => one.share > 0).map(cells),
  );
  table(
    terminal,
    'Indicators at the end',
    ['', 'history', 'below it', 'at it', 'above it', 'least', 'middle', 'most'],
    indicators.map((row) => {
      const label = indicatorLabel(scenario, row.id);
      const parts = [row.below, row.at, Math.max(0, 1 - row.below - row.at)].map(percent);
      return [label, `${row.history}`, ...parts, ...[row.least, row.middle, row.most].map(String)];
    }),
  );
}
