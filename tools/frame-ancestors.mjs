// @ts-check
// Which pages may show the app in a frame: nobody, unless FRAME_ANCESTORS names the origins that may.

/** A scheme, a host that may begin with a wildcard label, and perhaps a port: what a policy calls a host source. */
const origin =
  /^https?:\/\/(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\d{1,5})?$/i;

/**
 * The origins that FRAME_ANCESTORS names, separated by spaces or commas; none where it is not set. Throws in a sentence where one
 * of them is no origin, since a browser would pass over it in silence and show the app nowhere, or anywhere.
 * @param {string | undefined} text
 * @returns {readonly string[]}
 */
export function frameAncestorsFrom(text) {
  const named = (text ?? '').split(/[\s,]+/).filter((part) => part !== '');
  for (const part of named) {
    if (part === "'self'") continue;
    if (!origin.test(part) || Number(/:(\d+)$/.exec(part)?.[1] ?? 1) > 65535) {
      throw new Error(
        `FRAME_ANCESTORS must list origins such as https://moodle.example.org, separated by spaces, and “${part}” is none: ${whyNot(part)}`,
      );
    }
  }
  return [...new Set(named)];
}

/** @param {string} part */
function whyNot(part) {
  if (part === '*')
    return 'every page on the web could then show the app in a frame. Name the origins that you mean.';
  if (!/^https?:\/\//i.test(part))
    return `it must begin with https:// or http://. Try https://${part.replace(/^([a-z]+:)?\/\//i, '')}.`;
  if (/^https?:\/\/[^/]+\//i.test(part))
    return `it must end after the host. Try ${/^https?:\/\/[^/]+/i.exec(part)?.[0]}.`;
  return 'its host or its port is not well formed.';
}
