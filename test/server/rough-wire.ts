import { connect, createServer, type Socket } from 'node:net';

/** A wire between devices and a server, which is rough for a while. */
export interface RoughWire {
  readonly port: number;
  /** From now on connections are refused, late, slow, cut in the middle of a request or an answer, or dead without a word. */
  readonly roughen: () => void;
  /** New connections go through again at once; what died stays dead. */
  readonly mend: () => void;
  readonly close: () => void;
}

interface Roughness {
  /** The port of this machine that the wire leads to. */
  readonly target: number;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Whether streams of events may die without a word; they are otherwise cut. */
  readonly deafStreams: boolean;
}

/** What becomes of a connection: `deaf` takes everything and passes nothing on. */
type Fate = 'good' | 'refused' | 'cut' | 'deaf';

/** Opens a wire; it is good at first. */
export function openRoughWire({ target, random, deafStreams }: Roughness): Promise<RoughWire> {
  const fates = new Set<() => void>();
  const sockets = new Set<Socket>();
  let isRough = false;

  const draw = (list: readonly Fate[]): Fate => list[Math.floor(random() * list.length)] ?? 'good';

  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    let fate: Fate = 'good';
    let isStream = false;
    /** Bytes that still pass before the fate comes true. */
    let left = 0;
    const end = () => {
      near.destroy();
      far.destroy();
    };
    const decide = () => {
      if (!isRough) return;
      fate = draw(['good', 'cut', 'deaf', 'good', 'refused']);
      if (fate === 'deaf' && isStream && !deafStreams) fate = 'cut';
      left = fate === 'good' ? 0 : Math.floor(random() * 600);
      if (fate === 'refused') end();
    };
    fates.add(decide);
    decide();
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => {
        if (from === near && bytes.includes('/events')) isStream = true;
        if (fate === 'deaf' && isStream && !deafStreams) fate = 'cut';
        if (isRough && fate === 'good' && random() < 0.1) decide();
        const passed = fate === 'good' ? bytes : bytes.subarray(0, Math.max(0, left));
        left -= bytes.length;
        const pass = () => {
          if (passed.length > 0 && !to.destroyed) to.write(passed);
          if (fate === 'cut' && left < 0) end();
        };
        // Kept in order within a connection; those beside it overtake it.
        if (isRough && random() < 0.3) {
          from.pause();
          setTimeout(() => {
            pass();
            from.resume();
          }, random() * 200);
        } else pass();
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        fates.delete(decide);
        if (fate !== 'deaf') to.destroy();
      });
    }
  });
  return new Promise((ready) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      ready({
        port: typeof address === 'object' && address ? address.port : 0,
        roughen: () => {
          isRough = true;
          for (const decide of [...fates]) decide();
        },
        mend: () => {
          isRough = false;
        },
        close: () => {
          server.close();
          for (const socket of sockets) socket.destroy();
        },
      });
    }),
  );
}
