import { connect } from 'node:net';

/*
 * As much of HTTP/1.1 as a student's device needs, on bare sockets: it reads nothing that nobody asks for, so that two thousand of
 * them cost less than the server that they talk to.
 */

/** Where a server listens, and the token of whoever asks it. */
export interface Asking {
  readonly port: number;
  readonly token: string;
}

/** An answer: its status and its body. */
export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** A connection that is kept open, for one request after the other. */
export interface Asker {
  /** Sends a request; the one before must have been answered. */
  readonly post: (path: string, body: string) => Promise<Answered>;
  readonly close: () => void;
}

/** Opens a connection for requests. */
export function openAsker({ port, token }: Asking): Asker {
  let said = '';
  let waiting:
    | { readonly give: (answer: Answered) => void; readonly fail: (error: Error) => void }
    | undefined;
  const socket = connect(port, '127.0.0.1').setNoDelay(true);
  const fail = (error: Error): void => {
    waiting?.fail(error);
    waiting = undefined;
  };
  socket.on('data', (bytes) => {
    said += bytes.toString('latin1');
    const answer = answerIn(said);
    if (answer === undefined) return;
    said = '';
    const asker = waiting;
    waiting = undefined;
    asker?.give(answer);
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the server closed a connection')));
  const head = `HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: `;
  return {
    post: (path, body) =>
      new Promise((give, refuse) => {
        waiting = { give, fail: refuse };
        socket.write(`POST ${path} ${head}${body.length}\r\n\r\n${body}`, 'latin1');
      }),
    close: () => socket.destroy(),
  };
}

/** The answer that has come, if all of it has. */
function answerIn(said: string): Answered | undefined {
  const end = said.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = said.slice(0, end);
  const body = said.slice(end + 4);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  const isWhole = length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length);
  return isWhole ? { status: Number(head.slice(9, 12)), body } : undefined;
}

/**
 * Opens a stream of events and hands over each event as it came, with the lines of the transfer round it. Resolves when the first has
 * come, and calls back when the stream ends.
 */
export function openStream(
  { port, token }: Asking,
  path: string,
  { heard, ended }: { readonly heard: (event: string) => void; readonly ended: () => void },
): Promise<{ readonly close: () => void }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true);
    let rest = '';
    let isOpen = false;
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\nAccept: text/event-stream\r\n\r\n`,
    );
    socket.on('data', (bytes) => {
      rest += bytes.toString('latin1');
      for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
        const event = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (!isOpen) {
          isOpen = true;
          if (!event.startsWith('HTTP/1.1 200')) reject(new Error(event.slice(0, 300)));
          resolve({ close: () => socket.destroy() });
        }
        heard(event);
      }
    });
    socket.on('error', reject);
    socket.on('close', () => {
      if (!isOpen) reject(new Error(`a stream ended before it began: ${rest.slice(0, 300)}`));
      ended();
    });
  });
}
