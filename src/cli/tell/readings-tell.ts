import { type ProvenReading, proveReadings } from '../../engine/index';
import { lexiconOf, type Scenario } from '../../scenario/index';
import {
  claimWords,
  disputesHeading,
  nameOf,
  optionLabel,
  outcomeLabel,
  readingWords,
  sayFrom,
  tellReading,
} from '../../words/index';
import { type Terminal, withoutMarks } from '../terminal/terminal';

const say = sayFrom(readingWords);

/** Tells where sources dispute what came of an order of history: every reading, and where the line of history leads by it. */
export function tellReadings(terminal: Terminal, scenario: Scenario): void {
  const disputes = proveReadings(scenario);
  if (disputes.length === 0) return;
  const lexicon = lexiconOf(scenario);
  const { paint } = terminal;
  terminal.line();
  terminal.wrapped(disputesHeading, { paint: paint.bold });
  terminal.wrapped(readingWords.rules);
  for (const dispute of disputes) {
    const { turn, actor, option, readings } = dispute;
    const order = optionLabel(lexicon, actor, option);
    terminal.line();
    terminal.wrapped(say('asked', { turn, name: nameOf(lexicon, actor), order }), { paint: paint.bold });
    for (const reading of readings) {
      terminal.wrapped(outcomeLabel(lexicon, actor, option, reading.outcome), { indent: 2 });
      terminal.wrapped(withoutMarks(accountOf(reading)), { indent: 4 });
      terminal.wrapped(tellReading(say, scenario, dispute, reading), { indent: 4, paint: paint.dim });
    }
  }
}

function accountOf({ claimant, confidence, text, sources }: ProvenReading): string {
  const who = confidence === undefined ? claimant : `${claimant} (${claimWords[confidence]})`;
  return `${who}: ${text} [${sources.join(', ')}]`;
}
