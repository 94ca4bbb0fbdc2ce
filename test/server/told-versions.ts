import { type Entry, foldEntries, openRoom, toldVersion } from '../../src/classroom/index';
import type { Scenario } from '../../src/scenario/index';
import { twoNeighbours } from '../fixtures/two-neighbours';
import type { Answered } from './client';

/** A message that is kept: the name that its sender gave it, and the version that its sender is told. */
export interface KeptMessage {
  readonly name: string;
  readonly version: number;
}

/** The messages of an exported class that hands and the host sent, in order. */
export function keptMessages(
  exported: Answered['json'],
  scenario: Scenario = twoNeighbours,
): readonly KeptMessage[] {
  const nobody = '0'.repeat(64);
  let room = openRoom(exported.id, { ...exported.making, host: nobody, wall: nobody }, scenario, 0);
  return (exported.entries as readonly Entry[]).flatMap((entry) => {
    room = foldEntries(room, [entry]);
    const { number, said } = entry;
    if (said.by === 'keeper') return [];
    const recipient =
      said.by === 'hand' ? ({ to: 'hand', hand: said.hand } as const) : { to: 'host' as const };
    return [{ name: `${number?.device} ${number?.count}`, version: toldVersion(room, recipient) }];
  });
}
