/** How far work has come, told on the error stream: in place on a terminal, else a line each time. */
export interface InPlace {
  /** Milliseconds between two tellings. */
  readonly pause: number;
  readonly tell: (text: string) => void;
  /** Takes away what stands there, so that the next line begins at the edge. */
  readonly clear: () => void;
}

/** Tells in place on a stream. What does not fit into the window's width as it is now is left out, since a line that wraps stays. */
export function inPlaceOn(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>): InPlace {
  if (!stream.isTTY) return { pause: 10_000, tell: (text) => stream.write(`${text}\n`), clear: () => {} };
  let shown = 0;
  const room = () => Math.max(1, (stream.columns || 80) - 1);
  return {
    pause: 500,
    tell: (text) => {
      const told = text.slice(0, room());
      stream.write(`\r${told.padEnd(Math.min(shown, room()))}`);
      shown = told.length;
    },
    clear: () => {
      if (shown > 0) stream.write(`\r${' '.repeat(Math.min(shown, room()))}\r`);
      shown = 0;
    },
  };
}
