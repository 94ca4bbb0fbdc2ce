import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { limits, refusals } from '../../src/classroom/index';
import {
  entrySchema,
  handMessage,
  hostMessage,
  keeperMessage,
  newcomerMessage,
} from '../../src/classroom/protocol/messages';
import { roomPhases, tablePhases } from '../../src/classroom/protocol/sights';

/* docs/protocol.md lists what the schemas have: no more, no less, and in their order. */

const page = readFileSync(new URL('../../docs/protocol.md', import.meta.url), 'utf8');

/** The rows of the table whose first column has a heading, cell by cell, without backticks in the first. */
function rowsUnder(heading: string, section = ''): readonly (readonly string[])[] {
  const from = page.indexOf(section === '' ? '# ' : `## ${section}\n`);
  const lines = page.slice(from).split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  const rest = lines.slice(at + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end).map((line) => {
    const [first = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return [first.replace(/`/g, ''), ...cells];
  });
}

const namesUnder = (heading: string, section = '') => rowsUnder(heading, section).map(([name]) => name);

const actsOf = (options: readonly { readonly shape: { readonly do: { readonly value: string } } }[]) =>
  options.map(({ shape }) => shape.do.value);

describe('the page about the protocol lists', () => {
  /** Each row: what, where the page lists it, and the list of the code. */
  const rows: [what: string, heading: string, section: string, names: readonly string[]][] = [
    ['the fields of an entry', 'field', '', Object.keys(entrySchema.shape)],
    ['what a newcomer can say', 'message', 'What a newcomer can say', actsOf(newcomerMessage.options)],
    ['what a hand can say', 'message', 'What a hand can say', actsOf(handMessage.options)],
    ['what the host can say', 'message', 'What the host can say', actsOf(hostMessage.options)],
    ['what the keeper says', 'message', 'What the keeper says', actsOf(keeperMessage.options)],
    ['the phases of a class', 'phase', '', roomPhases],
    ['the phases of a table', 'phase of a table', '', tablePhases],
    ['the refusals', 'refusal', '', refusals],
    ['the parts', 'part', '', ['room', 'self', 'seat', 'view', 'record', 'host', 'table', 'wall']],
    ['the limits', 'limit', '', Object.keys(limits)],
  ];
  test.each(rows)('%s', (_, heading, section, names) => {
    expect(namesUnder(heading, section)).toEqual(names);
  });

  test('the values of the limits', () => {
    expect(rowsUnder('limit').map(([name, value]) => [name, Number(value)])).toEqual(Object.entries(limits));
  });

  test('every sender of an entry', () => {
    const senders = entrySchema.shape.said.options.map(({ shape }) => shape.by.value);
    expect([...senders, 'wall'].sort()).toEqual([...namesUnder('sender')].sort());
  });
});
