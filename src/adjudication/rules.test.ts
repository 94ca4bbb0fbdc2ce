import { describe, expect, test } from 'vitest';
import { holdTable } from '../../test/fixtures/page';
import { after, told } from '../../test/fixtures/small-play';
import { injectTurns } from '../../test/fixtures/small-reads';
import { clamping } from '../../test/tables/turn/clamping';
import { consequences } from '../../test/tables/turn/consequences';
import { cooldown } from '../../test/tables/turn/cooldown';
import { deadlines } from '../../test/tables/turn/deadlines';
import { endingPriority } from '../../test/tables/turn/ending-priority';
import { exposure } from '../../test/tables/turn/exposure';
import { injects } from '../../test/tables/turn/injects';
import { moves } from '../../test/tables/turn/moves';
import { openOptions } from '../../test/tables/turn/open-options';
import { precedence } from '../../test/tables/turn/precedence';
import { readAtStart } from '../../test/tables/turn/read-at-start';

/*
 * What docs/engine.md says of a turn, in the order of the page. Each row of `test/tables/turn/` quotes the sentence it is about,
 * builds a crisis with nothing else in it, and says what must come of it, worked out by hand. Every play runs on the kernel too.
 */

holdTable('docs/engine.md', ['## A turn', '### Deadlines'], {
  injects,
  'open options': openOptions,
  cooldown,
  'read at the start': readAtStart,
  exposure,
  clamping,
  precedence,
  moves,
  consequences,
  'ending priority': endingPriority,
  deadlines,
});

describe('told luck, which the tables rely on', () => {
  test('lets exactly those injects happen that are named, of those that are due', () => {
    const injects = [{ id: 'sure' }, { id: 'unlikely', odds: 0 }, { id: 'unmet', when: 'heat > 9' }];
    const game = after({ injects }, { given: { 1: told({ injects: ['unlikely', 'unmet'] }) } });
    expect(['sure', 'unlikely', 'unmet'].map((id) => injectTurns(game, id))).toEqual([[], [1], []]);
  });
});
