import { createInterface, type Interface } from 'node:readline';
import { printable } from '../terminal/paint';

/** What a person answered, or how they left. */
export type Answer = { readonly said: string } | { readonly left: 'end' | 'interrupt' };

/** Asks questions on the terminal, or takes the answers from a pipe, a line each. */
export interface Asking {
  ask(question: string): Promise<Answer>;
  close(): void;
}

/** What ends a play from outside: Ctrl-C, a request to stop, and a terminal window that is closed. */
const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Asks on this process's streams. Answers from a pipe are echoed, so that what is printed reads as a conversation. */
export function askingOf(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Asking {
  const isTyped = input.isTTY === true;
  const lines: string[] = [];
  let left: 'end' | 'interrupt' | undefined;
  let wake: (() => void) | undefined;
  const changed = () => {
    wake?.();
    wake = undefined;
  };
  const reader: Interface = createInterface({ input, ...(isTyped ? { output } : {}), terminal: isTyped });
  reader.setPrompt('');
  reader.on('line', (line) => {
    lines.push(line);
    changed();
  });
  reader.on('close', () => {
    left ??= 'end';
    changed();
  });
  const interrupt = () => {
    left = 'interrupt';
    changed();
  };
  reader.on('SIGINT', interrupt);
  for (const signal of interrupts) process.once(signal, interrupt);
  const answer = async (): Promise<Answer> => {
    for (;;) {
      if (left === 'interrupt') return { left };
      const said = lines.shift();
      if (said !== undefined) return { said: said.trim() };
      if (left !== undefined) return { left };
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    ask: async (question) => {
      const asked = printable(question);
      if (isTyped) {
        reader.setPrompt(asked);
        reader.prompt();
      } else output.write(asked);
      const answered = await answer();
      if (!isTyped) output.write('said' in answered ? `${printable(answered.said)}\n` : '\n');
      else if ('left' in answered) output.write('\n');
      return answered;
    },
    close: () => {
      for (const signal of interrupts) process.removeListener(signal, interrupt);
      reader.close();
    },
  };
}
