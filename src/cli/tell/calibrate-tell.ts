import type { CalibratedRate, Calibration, Measure, Verdict } from '../../analysis/index';
import { dataSets } from '../../analysis/index';
import { counted } from '../../base/index';
import type { Scenario } from '../../scenario/index';
import { violenceWords } from '../../words/index';
import { stopSentence } from '../terminal/stopped';
import { percent, percents } from '../terminal/tables';
import type { Terminal } from '../terminal/terminal';

/** What no rate says; told with every calibration. */
export const note =
  'A rate in these plays describes this model: the numbers that its author wrote, and who was assumed to decide. It is not a probability for any real case. The real rates come from many crises, and a scenario is only one: a rate outside its range is a question for the author, not yet a fault.';

interface Words {
  readonly title: string;
  /** What is counted in the plays. */
  readonly counted: string;
  /** Where an author would look to move it. */
  readonly levers: string;
}

const agreementLevers = (form: string) =>
  `the conditions of the endings whose form is ${form}, and the weights of the options that lead to them`;
const semi = '`formal-agreement` or `semi-formal-agreement`';

const words: Readonly<Record<Measure, Words>> = {
  mediation: {
    title: 'Mediation',
    counted: 'a mediator met the parties (CAMEO 045), or two sides agreed to mediation (038)',
    levers: 'the weights and conditions of the options of mediation (CAMEO 045 and 038)',
  },
  'formal-with-mediation': {
    title: 'Formal agreement, with mediation',
    counted: 'plays with mediation whose ending has the form `formal-agreement`',
    levers: agreementLevers('`formal-agreement`'),
  },
  'formal-without-mediation': {
    title: 'Formal agreement, without mediation',
    counted: 'plays without mediation whose ending has the form `formal-agreement`',
    levers: agreementLevers('`formal-agreement`'),
  },
  'agreement-with-mediation': {
    title: 'Formal or semi-formal agreement, with mediation',
    counted: `plays with mediation whose ending has the form ${semi}`,
    levers: agreementLevers(semi),
  },
  'agreement-without-mediation': {
    title: 'Formal or semi-formal agreement, without mediation',
    counted: `plays without mediation whose ending has the form ${semi}`,
    levers: agreementLevers(semi),
  },
  violence: {
    title: 'Any violence',
    counted: 'plays whose ending has some violence',
    levers: 'the weights of the options that use force (CAMEO 18 to 20), and the `violence` of the endings',
  },
  war: {
    title: violenceWords['full-scale-war'],
    counted: 'plays whose ending has full-scale war',
    levers:
      'the conditions of the endings with full-scale war, and the odds and weights of what leads to them',
  },
  'violence-answered': {
    title: 'Violence answered by violence',
    counted: 'sides on which another used force first (CAMEO 18 to 20) and that used force on it later',
    levers: 'the weights and conditions of the options that use force, once force was used on their side',
  },
  'display-answered': {
    title: 'A show of force answered by violence',
    counted: 'sides to which another showed force (CAMEO 15) and that used force on it (18 to 20)',
    levers: 'the weights and conditions of the options that use force, once force was shown to their side',
  },
  reciprocation: {
    title: 'A dispute reciprocated',
    counted:
      'pairs of sides of which one threatened, showed or used force towards the other (CAMEO 138, 139, 15, 18 to 20), and the other did too',
    levers: 'the weights of the threats, shows and uses of force that answer those of another side',
  },
};

const verdicts: Readonly<Record<Verdict, string>> = {
  inside: 'Inside the range: about as often in these plays as in those real cases.',
  above: 'Above the range: more often in these plays than in those real cases.',
  below: 'Below the range: less often in these plays than in those real cases.',
  across:
    'On the edge of the range: the interval of the plays crosses it. More plays (--runs) would show on which side the rate lies.',
  'no-cases': 'Not comparable: nothing of the kind happened in these plays.',
  'no-mediation':
    'Not comparable: nobody can mediate here (no option has CAMEO 045, and no two sides have one with 038).',
  'no-such-ending': 'Not comparable: no ending of the scenario is of that kind.',
  'no-such-orders': 'Not comparable: no two playable sides have such options towards each other.',
};

/** What a case of each unit is in a play. */
const casesOf: Readonly<Record<CalibratedRate['base']['unit'], string>> = {
  crisis: 'plays',
  'crisis actor': 'sides that could answer',
  dispute: 'pairs of sides between which one began',
};

/** Tells a calibration as text: every rate with what it compares, the band, a plain verdict, and what an author could do. */
export function tellCalibration(
  terminal: Terminal,
  scenario: Scenario,
  { plays, sampling, rates }: Calibration,
): void {
  const { paint } = terminal;
  const by =
    sampling.policy === 'own' ? "each actor's own policy" : `the policy "${sampling.policy}" for all`;
  terminal.wrapped(`${scenario.about.title}: ${counted(plays, 'play')} by ${by}, compared with real crises`, {
    paint: paint.bold,
  });
  if (plays < sampling.runs) terminal.wrapped(stopSentence(plays, sampling.runs), { paint: paint.yellow });
  terminal.wrapped(
    `How often something happened in the plays is compared with how often it happened in real crises and disputes that researchers have counted, each with its 95 percent interval. ${note}`,
  );
  for (const rate of rates) tellRate(terminal, rate);
  terminal.line();
  terminal.wrapped(sumOf(rates));
  terminal.line();
  terminal.line(paint.bold('Data'));
  for (const { name, cite } of Object.values(dataSets)) terminal.wrapped(`${name}. ${cite}`, { indent: 2 });
}

function tellRate(terminal: Terminal, { base, band, plays, verdict }: CalibratedRate): void {
  const { paint } = terminal;
  const { title, counted, levers } = words[base.measure];
  const data = base.data.toUpperCase();
  terminal.line();
  terminal.line(paint.bold(base.measure === 'reciprocation' ? `${title} (${data})` : title));
  const line = (text: string) => terminal.wrapped(text, { indent: 2 });
  // If nothing could ever be counted, a rate of 0 would read like a finding.
  if (!verdict.startsWith('no-')) {
    line(
      `In the plays: ${percent(plays.share)} (${percents(plays)}), ${plays.count} of ${plays.of} ${casesOf[base.unit]}. Counted: ${counted}.`,
    );
  }
  line(
    `In real cases (${data}): ${percent(base.share)} (${percents(base)}), ${base.count} of ${base.of}: ${base.says}.`,
  );
  const whose =
    band.by === 'ours'
      ? 'a range of our own, for scenarios that begin short of war'
      : 'the interval of the real rate';
  line(`Compared with ${percents(band)}: ${whose}.`);
  const isOutside = verdict === 'above' || verdict === 'below';
  terminal.wrapped(verdicts[verdict], {
    indent: 2,
    paint: isOutside || verdict === 'across' ? paint.yellow : (text) => text,
  });
  if (isOutside) {
    line(
      `An author who wants it closer should look at ${levers}; or leave it where this crisis is different, and tell readers why.`,
    );
  }
}

/** How many rates came to each verdict. */
function sumOf(rates: readonly CalibratedRate[]): string {
  const count = (is: (verdict: Verdict) => boolean) => rates.filter(({ verdict }) => is(verdict)).length;
  return `Rates: ${rates.length}. Inside their ranges: ${count((one) => one === 'inside')}; above: ${count((one) => one === 'above')}; below: ${count((one) => one === 'below')}; on an edge: ${count((one) => one === 'across')}; not to be compared: ${count((one) => one.startsWith('no-'))}.`;
}
