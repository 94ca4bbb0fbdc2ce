/** What a request says about where its page came from. */
export interface Claimed {
  readonly origin: string | undefined;
  readonly host: string | undefined;
  /** X-Forwarded-Host, which only a proxy of our own may set. */
  readonly forwardedHost: string | undefined;
}

/** Which origins are ours: the one that is asked, or the ones that were named. */
export interface OwnOrigins {
  readonly trustProxy: boolean;
  readonly origins: readonly string[];
}

/**
 * Whether a page of ours sent a request. A request without an origin comes from no page of another site, since every browser names
 * that one. The scheme is not compared where no origin is named: behind a proxy with TLS we are asked without.
 */
export function isOurOrigin({ origin, host, forwardedHost }: Claimed, own: OwnOrigins): boolean {
  if (origin === undefined) return true;
  if (own.origins.includes(origin)) return true;
  if (own.origins.length > 0 || !URL.canParse(origin)) return false;
  const asked = own.trustProxy ? (forwardedHost?.split(',', 1)[0]?.trim() ?? host) : host;
  const from = new URL(origin);
  // Browsers leave the usual port out of both.
  const plain = (name: string) =>
    name.toLowerCase().replace(from.protocol === 'https:' ? /:443$/ : /:80$/, '');
  return asked !== undefined && from.host !== '' && plain(from.host) === plain(asked);
}
