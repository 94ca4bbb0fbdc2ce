import { connect, createServer, type Socket } from 'node:net';

/** A wire between a server and its database, which can be cut without a word. */
export interface Wire {
  readonly port: number;
  /** Nothing goes through any more, and nobody is told. */
  readonly cut: () => void;
  /** New connections go through again; those of before stay dead. */
  readonly mend: () => void;
  readonly close: () => void;
}

/** Opens a wire to a port of this machine. */
export function openWire(target: number): Promise<Wire> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isCut = false;
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (bytes) => {
        if (!isCut && pairs.has(pair)) to.write(bytes);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        if (!isCut && pairs.has(pair)) to.destroy();
      });
    }
  });
  return new Promise((ready) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      ready({
        port: typeof address === 'object' && address ? address.port : 0,
        cut: () => {
          isCut = true;
        },
        mend: () => {
          isCut = false;
          // What was lost on the way is not there any more.
          pairs.clear();
        },
        close: () => {
          server.close();
          for (const pair of pairs) for (const socket of pair) socket.destroy();
        },
      });
    }),
  );
}
