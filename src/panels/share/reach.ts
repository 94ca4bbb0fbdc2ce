/** Who can open a link of this page: everybody, those on the same network, or this device alone. */
export type Reach = 'everybody' | 'network' | 'device';

/** How far the address of a link reaches, as far as its host alone says. */
export function reachOf(link: string): Reach {
  let address: URL;
  try {
    address = new URL(link);
  } catch {
    return 'device';
  }
  const { protocol } = address;
  if (protocol !== 'https:' && protocol !== 'http:') return 'device';
  const host = address.hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  if (isLoopback(host)) return 'device';
  return isPrivate(host) ? 'network' : 'everybody';
}

function isNumbers(host: string): boolean {
  return /^\d+(\.\d+){3}$/.test(host);
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    (isNumbers(host) && host.startsWith('127.')) ||
    host === '0.0.0.0' ||
    host === '::' ||
    host === '::1' ||
    /^::ffff:7f/.test(host)
  );
}

/** Addresses that routers keep inside (RFC 1918, 3927, 4193, 4291, 6598), names of the local network, and names without a dot. */
function isPrivate(host: string): boolean {
  if (isNumbers(host)) {
    return (
      /^(10|192\.168|169\.254)\./.test(host) ||
      /^172\.(1[6-9]|2\d|3[01])\./.test(host) ||
      /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(host)
    );
  }
  return (
    /^(f[cd]|fe[89ab])[0-9a-f]*:/.test(host) ||
    /\.(local|lan|home|internal|home\.arpa)$/.test(host) ||
    !/[.:]/.test(host)
  );
}
