import { expect, it } from 'vitest';
import { isOurOrigin } from './origin';

const none = { trustProxy: false, origins: [] };
const proxied = { trustProxy: true, origins: [] };
const named = { trustProxy: false, origins: ['https://class.example.org'] };

it.each([
  ['no page at all', true, undefined, '10.0.0.5:4174', undefined, none],
  ['the address itself', true, 'http://10.0.0.5:4174', '10.0.0.5:4174', undefined, none],
  ['the same name in other letters', true, 'http://laptop:4174', 'Laptop:4174', undefined, none],
  ['the usual port, written out', true, 'http://laptop', 'laptop:80', undefined, none],
  ['TLS in front of us', true, 'https://class.example.org', 'class.example.org', undefined, none],
  ['IPv6', true, 'http://[::1]:4174', '[::1]:4174', undefined, none],
  ['another port', false, 'http://10.0.0.5:8080', '10.0.0.5:4174', undefined, none],
  ['another site', false, 'https://evil.example', '10.0.0.5:4174', undefined, none],
  [
    'a site whose name begins like ours',
    false,
    'http://10.0.0.5:4174.evil.example',
    '10.0.0.5:4174',
    undefined,
    none,
  ],
  ['a page without an origin', false, 'null', '10.0.0.5:4174', undefined, none],
  ['a file', false, 'file://', '', undefined, none],
  ['nothing to compare with', false, 'http://laptop', undefined, undefined, none],
  [
    'the name that our proxy tells',
    true,
    'https://class.example.org',
    'localhost:4174',
    'class.example.org',
    proxied,
  ],
  ['the first name of several', true, 'https://class.example.org', 'x', 'class.example.org, inner', proxied],
  [
    'a name told by nobody whom we trust',
    false,
    'https://evil.example',
    '10.0.0.5:4174',
    'evil.example',
    none,
  ],
  ['the origin that was named', true, 'https://class.example.org', 'localhost:4174', undefined, named],
  [
    'the address itself where another was named',
    false,
    'http://10.0.0.5:4174',
    '10.0.0.5:4174',
    undefined,
    named,
  ],
])('takes a request from %s for ours: %s', (_what, expected, origin, host, forwardedHost, own) =>
  expect(isOurOrigin({ origin, host, forwardedHost }, own)).toBe(expected),
);
