// @ts-check
// Which pages may show the app in a frame: nobody, unless FRAME_ANCESTORS names the origins that may.

/** A scheme, a host that may begin with a wildcard label, and perhaps a port: what a policy calls a host source. */
const origin =
  /^https?:\/\/(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\d{1,5})?$/i;

/**
 * The origins that FRAME_ANCESTORS names, separated by spaces or commas; none where it is not set or says 'none'. Throws in a
 * sentence where one of them is no origin, since a browser would pass over it in silence and show the app nowhere, or anywhere.
 * @param {string | undefined} text
 * @returns {readonly string[]}
 */
export function frameAncestorsFrom(text) {
  const named = (text ?? '').split(/[\s,]+/).filter((part) => part !== '');
  const [only] = named;
  if (named.length === 1 && only?.toLowerCase() === "'none'") return [];
  for (const part of named) {
    if (part === "'self'") continue;
    if (!origin.test(part) || Number(/:(\d+)$/.exec(part)?.[1] ?? 1) > 65535) {
      throw new Error(
        `FRAME_ANCESTORS must list origins such as https://moodle.example.org, separated by spaces or commas, and “${part}” is not one: ${whyNot(part)}`,
      );
    }
  }
  return [...new Set(named)];
}

/** @param {string} part */
function whyNot(part) {
  if (part === '*')
    return 'every page on the web could then show the app in a frame. Name the origins that you want to allow.';
  if (/^['"]?none['"]?$/i.test(part))
    return "'none' means that no page may show the app, and so it stands alone, in single quotes. Leave it out, or leave out the others.";
  if (/^['"]?self['"]?$/i.test(part))
    return "pages of the app's own site are written 'self', in single quotes.";
  if (/^['"]?null['"]?$/i.test(part))
    return 'a page without an origin, such as a file or a frame in a sandbox, cannot be allowed. Name the site that the page comes from.';
  if (/^[‘’“”"'`<(]|[‘’“”"'`>);]$/.test(part))
    return 'it must stand without quotation marks, brackets or semicolons.';
  const [, scheme] = /^([a-z][a-z0-9+.-]*):(?!\d+$)/i.exec(part) ?? [];
  if (scheme !== undefined && !/^https?$/i.test(scheme))
    return `pages of ${scheme}: cannot be allowed. Name an origin that begins with https:// or http://.`;
  if (/^https?:\/*$/i.test(part))
    return `every page whose address begins with ${part} could then show the app. Name the sites that you want to allow.`;
  if (!/^https?:\/\//i.test(part))
    return `it must begin with https:// or http://. Try https://${part.replace(/^(https?:)?\/*/i, '')}.`;
  if (/^https?:\/\/[^/?#]*@/i.test(part)) return 'it must not contain a name or a password.';
  if (/^https?:\/\/\[/i.test(part))
    return 'browsers do not know numeric addresses of IPv6 here. Use the name of the host.';
  if (/^https?:\/\/[^/?#]+[/?#]/i.test(part))
    return `it must end after the host. Try ${/^https?:\/\/[^/?#]+/i.exec(part)?.[0]}.`;
  const plain = plainOrigin(part);
  if (plain !== undefined)
    return `letters outside of ASCII must be written as browsers send them. Try ${plain}.`;
  return 'its host or its port is not well formed.';
}

/**
 * An origin whose host has letters of other alphabets, as browsers send it; undefined where that is not what is wrong with it.
 * @param {string} part
 */
function plainOrigin(part) {
  if (/^[\x20-\x7e]*$/.test(part) || !URL.canParse(part)) return undefined;
  const { origin: sent } = new URL(part);
  return origin.test(sent) ? sent : undefined;
}
