import { type Drawing, drawHistory, type HistoryAsDraw, type Likelihood } from '../analysis/index';
import { indicatorLabel } from '../engine/index';
import type { Scenario } from '../scenario/index';
import { progressOf } from './progress';
import { percent, percents, table } from './tables';
import type { Terminal } from './terminal';

/** Plays history's orders with fresh luck and tells, or prints as JSON, where the real outcome lies. */
export function tellHistoryAsDraw(
  terminal: Terminal,
  scenario: Scenario,
  drawing: Drawing,
  asJson: boolean,
): void {
  const draw = playDraws(scenario, drawing);
  const about = { scenario: scenario.about.id, edition: scenario.hash, drawing };
  if (asJson) terminal.say(JSON.stringify({ ...about, ...draw, note }, undefined, 2));
  else tell(terminal, scenario, drawing, draw);
}

const note =
  'This is a property of the model, not of the world: it says how this scenario weighs luck, and nothing of how likely the real outcome was.';

function playDraws(scenario: Scenario, drawing: Drawing): HistoryAsDraw {
  const progress = progressOf(drawing.runs, 'plays');
  const steps = drawHistory(scenario, drawing);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) {
      progress.done();
      return value;
    }
    if (value.method.by === 'sample') progress.step(value.method.plays);
  }
}

function tell(
  terminal: Terminal,
  scenario: Scenario,
  { runs, seed }: Drawing,
  { ending, share, family, endings, indicators, departed }: HistoryAsDraw,
): void {
  const { paint } = terminal;
  const titleOf = (id: string) => scenario.endings.find((one) => one.id === id)?.title ?? id;
  terminal.write(
    `${scenario.about.title}: history as one draw of ${runs}, with history's orders and seeds ${seed} to ${seed + runs - 1}`,
    { paint: paint.bold },
  );
  terminal.say();
  terminal.write(
    `The real ending, "${titleOf(ending)}", follows in ${percent(share.share)} of the plays (95 % interval ${percents(share)}), an ending of its family (${family.id}) in ${percent(family.share)} (${percents(family)}).`,
  );
  if (departed > 0) {
    terminal.write(`In ${departed} of the plays an order of history was not open any more and was left out.`);
  }
  terminal.write(note, { paint: paint.bold });
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
      const indicator = scenario.indicators.find(({ id }) => id === row.id);
      const label = indicator === undefined ? row.id : indicatorLabel(scenario, indicator);
      const parts = [row.below, row.at, Math.max(0, 1 - row.below - row.at)].map(percent);
      return [label, `${row.history}`, ...parts, ...[row.least, row.middle, row.most].map(String)];
    }),
  );
}
