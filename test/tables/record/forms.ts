import { decodeLink, decodeText, encodeLink, encodeText, replay } from '../../../src/engine/index';
import { compile, shortCode } from '../../../src/scenario/index';
import { draftOf } from '../../fixtures/border';
import type { RuleRow } from '../../fixtures/page';
import { small, smallDocument } from '../../fixtures/small';
import { body, codeOf, crisis, outcomes, record, scenario, text } from './parts';

/** Two options of north whose names have one code; by the birthday paradox some hundreds of names hold a pair. */
function twins(): readonly [string, string] {
  const known = new Map<number, string>();
  for (let at = 0; at < 5000; at++) {
    const name = `way-${at}`;
    const code = shortCode(`north.${name}`);
    const other = known.get(code);
    if (other !== undefined) return [other, name];
    known.set(code, name);
  }
  throw new Error('no two names have one code');
}

/** What a record holds, and how its two forms are written. */
export const forms: readonly RuleRow[] = [
  {
    says: "A record holds what decides a game and nothing that follows from it: format version, scenario and edition (the SHA-256 of the document without its translations and plans), seed, who held which seat, the orders of each turn (policies' orders included, so that a replay needs no policy), results that were given instead of drawn, and acts of the white cell.",
    shows:
      'a replay of it has a record with the same and nothing else, with the orders of a policy beside those of a person',
    when: () => replay(scenario, record).game.record,
    gives: record,
  },
  {
    says: '- **Text form**: one fact on each line, so that two plays can be compared line by line; the last line checks the rest.',
    shows: 'each of these facts on its line, and back',
    when: () => [encodeText(record), decodeText(text)],
    gives: [text, { record }],
  },
  {
    says: '- **Text form**: one fact on each line, so that two plays can be compared line by line; the last line checks the rest.',
    shows: 'a text is refused that has another fact, another check, or none',
    when: () =>
      [text.replace('miss', 'hit'), text.replace(/check ./, 'check x'), body].map((one) =>
        codeOf(decodeText(one)),
      ),
    gives: ['R003', 'R003', 'R003'],
  },
  {
    says: '- **Link form**: a few hundred characters.',
    shows: 'the whole record in fewer than 120, and back',
    when: () => {
      const link = encodeLink(record);
      return [link.length < 120, decodeLink(link, scenario)];
    },
    gives: [true, { record }],
  },
  {
    says: 'Options, outcomes, injects and rules are written as 16-bit codes made from their names, so a link still works in an edition that adds or reorders some;',
    shows: 'read on an edition with other options, outcomes and injects before and between its own',
    when: () => {
      const later = small({
        options: {
          'south.act.wait': {},
          'south.act.press': {},
          'north.act.pull': {},
          'north.act.push': {
            ...crisis.options?.['north.act.push'],
            outcomes: [{ id: 'draw', label: 'draw', odds: 1, text: 'Drawn.' }, ...outcomes.toReversed()],
          },
        },
        injects: [{ id: 'drought' }, ...(crisis.injects ?? [])],
      });
      const read = decodeLink(encodeLink(record), later);
      return 'record' in read && { ...read.record, hash: '' };
    },
    gives: { ...record, hash: '' },
  },
  {
    says: 'two names with the same code are refused when the scenario is compiled (E211).',
    shows: 'for two options of one side',
    when: () => {
      const options = Object.fromEntries(twins().map((name) => [`north.act.${name}`, {}]));
      return compile(draftOf(smallDocument({ options }))).problems.map(({ code }) => code);
    },
    gives: ['E211'],
  },
];
