import { loadavg } from 'node:os';
import { ensureBuilt } from '../tools/build.mjs';
import { boardgameIo } from './class/boardgame-io';
import { colyseus } from './class/colyseus';
import type { Contender } from './class/contender';
import { type Contested, contest } from './class/contest';
import { demarche } from './class/demarche';
import { installPeers } from './install-peers';
import type { Bench, Row } from './row';

/** Seconds for which each contender is measured, and for which it runs before that. */
const span = { measured: 8, warmUp: 4 };

/** The class server beside others that hold rooms, in one run: 200 clients in 10 rooms, who give orders as fast as they are answered. */
export const classContest: Bench = {
  name: 'class',
  async run() {
    const rows: Row[] = [{ what: 'class: machine load before', value: loadavg()[0] ?? 0, unit: 'processes' }];
    await ensureBuilt();
    const missing = await installPeers();
    const peers = missing === undefined ? [colyseus('default'), colyseus('at-once'), boardgameIo()] : [];
    const own = await contest(demarche(), span.measured, span.warmUp);
    rows.push(figures(demarche(), own));
    for (const peer of peers) {
      const other = await contest(peer, span.measured, span.warmUp);
      rows.push(figures(peer, other), {
        ...{ what: `class: Demarche to ${peer.name}`, value: own.rate / other.rate, unit: 'times' },
        ...{ budget: 1, wanted: 'atLeast' },
      });
    }
    if (missing !== undefined)
      rows.push({ what: 'class: no peers, and so no comparison', value: 0, unit: '', note: missing });
    return rows;
  },
};

function figures({ name, promises }: Contender, { rate, median, p99, work }: Contested): Row {
  const times = `median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
  const note = `${times}, ${work.toFixed(0)} µs of the server's processor time; ${promises}`;
  return { what: `class: ${name}`, value: rate, unit: 'orders/s', note };
}
