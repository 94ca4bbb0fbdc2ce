import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Watches the connections of a server, and gives what closes those on which nothing is being answered. Node's own way leaves those
 * open on which nothing was ever asked, and browsers open such connections in advance.
 */
export function watchConnections(server: Server): () => void {
  const answering = new Map<Socket, number>();
  server.on('connection', (socket) => {
    answering.set(socket, 0);
    socket.once('close', () => answering.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    const change = (by: 1 | -1): void => {
      const count = answering.get(socket);
      if (count !== undefined) answering.set(socket, count + by);
    };
    change(1);
    response.once('close', () => change(-1));
  });
  return () => {
    for (const [socket, count] of answering) if (count === 0) socket.destroySoon();
  };
}
