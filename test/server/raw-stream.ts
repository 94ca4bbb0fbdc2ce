import { connect, type Socket } from 'node:net';

/** A stream of events on a bare socket, which its reader may leave unread. */
export interface RawStream {
  readonly socket: Socket;
  /** What has been read so far. */
  readonly read: () => string;
  readonly isClosed: () => boolean;
}

/** Opens a stream of events of a class. */
export function openRawStream(address: string, id: string, token: string): Promise<RawStream> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    let text = '';
    let isClosed = false;
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `GET /class/${id}/events HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${token}\r\n\r\n`,
      ),
    );
    const stream = { socket, read: () => text, isClosed: () => isClosed };
    socket.setEncoding('utf8').on('data', (more) => {
      text += more;
      if (text.includes('event: hello')) resolve(stream);
    });
    socket.on('error', reject);
    socket.on('close', () => {
      isClosed = true;
      reject(new Error(`a stream ended before it began: ${text}`));
    });
  });
}
