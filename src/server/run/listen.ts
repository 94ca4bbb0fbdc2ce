import type { Server } from 'node:http';
import { codeOf } from '../store/store-fault';
import { SettingsProblem } from './settings';

/** The port of a class server if nobody asks for another, and how many after it are tried where it is taken. */
const usual = { port: 4174, tries: 20 };

/**
 * Listens on the port that is asked for, or on the first free one from the usual port on; gives it. What keeps the server from taking
 * a connection later is told to `onFault`, and the server goes on. Throws a `SettingsProblem`.
 */
export async function listen(
  server: Server,
  { port: asked, host }: { readonly port: number | undefined; readonly host: string },
  onFault: (error: Error) => void,
): Promise<number> {
  for (let port = asked ?? usual.port; ; port += 1) {
    try {
      const taken = await listenOn(server, port, host);
      server.on('error', onFault);
      return taken;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EADDRINUSE' && asked === undefined && port < usual.port + usual.tries) continue;
      // A machine without IPv6 has no address of all interfaces but the older one.
      if (code === 'EAFNOSUPPORT' && host === '::')
        return listen(server, { port: asked, host: '0.0.0.0' }, onFault);
      throw new SettingsProblem(whyNot(code, { port, host, isAsked: asked !== undefined }));
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function whyNot(
  code: string,
  { port, host, isAsked }: { port: number; host: string; isAsked: boolean },
): string {
  switch (code) {
    case 'EADDRINUSE':
      return isAsked
        ? `Port ${port} is taken by another program. Choose a free one with PORT, or leave PORT out.`
        : `The ports from ${usual.port} to ${port} are all taken. Choose a free one, such as PORT=8080.`;
    case 'EACCES':
      return `You are not allowed to listen on port ${port}. Anyone can use ports from 1024 on; try PORT=4174.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is “${host}”, which is not an address of this machine. Leave it out to serve the network, or use HOST=127.0.0.1 to serve this machine only.`;
    default:
      return `The server could not listen on ${host}, port ${port} (${code}).`;
  }
}
