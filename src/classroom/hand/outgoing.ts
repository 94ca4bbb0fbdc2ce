import type { HandLink } from '../link';
import type { HandMessage, MessageNumber } from '../protocol/messages';
import type { Refusal } from '../protocol/refusals';
import type { Unanswered } from './unanswered';

/** A message that the room has not answered yet. */
export interface Waiting {
  readonly id: number;
  readonly message: HandMessage;
}

/** A message that the room did not accept. */
export interface Refused {
  readonly id: number;
  readonly message: HandMessage;
  readonly why: Refusal;
}

/** Says things to a class; of what replaces each other only the latest is said. */
export interface Outgoing {
  /** In the order in which they were said. */
  waiting(): readonly Waiting[];
  /** The last one that was refused and that nobody has dismissed. */
  refused(): Refused | undefined;
  say(message: HandMessage): void;
  /** Says at once what waits for somebody to stop typing. */
  flush(): void;
  dismiss(): void;
  /** Resolves when everything that was said is answered. */
  settled(): Promise<void>;
}

/** Milliseconds after the last letter before what is typed is said. */
const typingPause = 700;

interface Line extends Waiting {
  readonly key: string;
  /** Where what is said outlives the page, its number does too; elsewhere the link counts. */
  readonly number?: MessageNumber;
  sent: boolean;
  /** More letters may come. */
  typing: boolean;
}

/** What makes room for a later message of the same key; messages that all count have none in common. */
function keyOf(message: HandMessage, id: number): string {
  switch (message.do) {
    case 'propose':
      return `propose ${message.turn} ${message.track}`;
    case 'note':
      return `note ${message.turn}`;
    case 'write':
      return `write ${message.question}`;
    case 'judge':
      return `judge ${message.turn}`;
    case 'ready':
    case 'told':
      return `${message.do} ${message.turn}`;
    case 'help':
    case 'rename':
      return message.do;
    case 'commit':
    case 'take-back':
    case 'talk':
    case 'letter':
    case 'draft-agreement':
    case 'sign':
    case 'report':
      return `${message.do} ${id}`;
    default:
      return message satisfies never;
  }
}

/**
 * Makes the mouth of a hand: one message of a key is under way at a time, a later one takes the place of one that still waits, and all
 * keep their order otherwise, so that a commit never overtakes the proposals before it. With `unanswered`, what earlier pages left
 * behind is said first.
 */
export function makeOutgoing(link: HandLink, onChange: () => void, unanswered?: Unanswered): Outgoing {
  let lines: readonly Line[] = [];
  let refused: Refused | undefined;
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settlers: (() => void)[] = [];

  const become = (next: readonly Line[]) => {
    lines = next;
    unanswered?.keep(
      next.flatMap(({ number, message }) => (number === undefined ? [] : [{ number, message }])),
    );
  };
  const lineOf = (message: HandMessage, number: MessageNumber | undefined, typing: boolean): Line => {
    count += 1;
    const own = number === undefined ? {} : { number };
    return { id: count, key: keyOf(message, count), message, sent: false, typing, ...own };
  };

  const send = (line: Line) => {
    line.sent = true;
    link.send(line.message, line.number).then(
      (answer) => {
        become(lines.filter((one) => one !== line));
        // What was overtaken by a later message of one's own is no news.
        if (!answer.ok && answer.why !== 'stale')
          refused = { id: line.id, message: line.message, why: answer.why };
        next();
        onChange();
        if (lines.length === 0) {
          for (const settle of settlers) settle();
          settlers = [];
        }
      },
      // A link answers; one that throws has a fault of ours, and what was said stays visible as not answered.
      () => onChange(),
    );
  };

  /** Sends what may go: not what is still typed, and nothing that would overtake what waits for a forerunner under way. */
  const next = () => {
    for (const line of lines) {
      if (line.sent || line.typing) continue;
      if (lines.some((other) => other.key === line.key && other.sent)) return;
      send(line);
    }
  };

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const line of lines) line.typing = false;
    next();
  };

  lines = (unanswered?.before ?? []).map(({ message, number }) => lineOf(message, number, false));
  next();
  return {
    waiting: () => lines,
    refused: () => refused,
    say: (message) => {
      const line = lineOf(message, unanswered?.next(), true);
      become([...lines.filter((one) => one.sent || one.key !== line.key), line]);
      refused = undefined;
      if (waitsForTyping(message)) {
        clearTimeout(timer);
        timer = setTimeout(flush, typingPause);
      } else flush();
      onChange();
    },
    flush,
    dismiss: () => {
      refused = undefined;
      onChange();
    },
    settled: () =>
      lines.length === 0 ? Promise.resolve() : new Promise((resolve) => settlers.push(resolve)),
  };
}

function waitsForTyping(message: HandMessage): boolean {
  return message.do === 'note' || message.do === 'write';
}
