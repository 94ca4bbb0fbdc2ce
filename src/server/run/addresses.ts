import { networkInterfaces } from 'node:os';

/** The addresses of this machine in its network, as far as the server listens on them; those of virtual networks come last. */
export function networkAddresses(host: string, port: number): readonly string[] {
  if (host !== '::' && host !== '0.0.0.0') return isLoopback(host) ? [] : [addressOf(host, port)];
  const found = Object.entries(networkInterfaces()).flatMap(([name, list]) =>
    (list ?? [])
      .filter(
        ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
      )
      .map(({ address }) => ({
        address,
        isVirtual: /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg)/.test(name),
      })),
  );
  return found
    .sort((a, b) => Number(a.isVirtual) - Number(b.isVirtual))
    .map(({ address }) => addressOf(address, port));
}

/** The address to open in a browser. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
