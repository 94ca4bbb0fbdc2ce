import { describe, expect, test } from 'vitest';
import { frameAncestorsFrom } from './frame-ancestors.mjs';
import { headersWith, securityHeaders } from './security.mjs';

describe('FRAME_ANCESTORS', () => {
  test.each<[text: string | undefined, origins: readonly string[]]>([
    [undefined, []],
    ['', []],
    ['  ', []],
    ['https://moodle.example.org', ['https://moodle.example.org']],
    ['https://a.example, https://b.example:8443', ['https://a.example', 'https://b.example:8443']],
    [
      'https://*.instructure.com http://localhost:8080',
      ['https://*.instructure.com', 'http://localhost:8080'],
    ],
    ["'self' https://a.example https://a.example", ["'self'", 'https://a.example']],
    ["'none'", []],
    [" 'NONE' ", []],
    ['https://a.example,https://b.example', ['https://a.example', 'https://b.example']],
    [',https://a.example,,', ['https://a.example']],
  ])('reads %j', (text, origins) => {
    expect(frameAncestorsFrom(text)).toEqual(origins);
  });

  test.each<[text: string, why: RegExp]>([
    ['*', /every page on the web/],
    ['moodle.example.org', /Try https:\/\/moodle\.example\.org\./],
    ['https://moodle.example.org/course/1', /Try https:\/\/moodle\.example\.org\./],
    ['https://moodle.example.org/', /must end after the host/],
    ['https://a.example:99999', /not well formed/],
    ['https://*', /not well formed/],
    ['https://a.example;script-src', /not well formed/],
    ['data:', /pages of data: .* Name an origin/],
    ['moodle://course', /pages of moodle: .* Name an origin/],
    ['file:///C:/x', /pages of file: .* Name an origin/],
    ['chrome-extension://abc', /pages of chrome-extension: .* Name an origin/],
    ['https:', /every page .* Name the sites/],
    ['http://', /every page .* Name the sites/],
    ["'none' https://a.example", /'none' .* stands alone/],
    ['none', /'none' .* in single quotes/],
    ['self', /written 'self'/],
    ['null', /without an origin.* Name the site/],
    ["'null'", /without an origin.* Name the site/],
    ['“https://a.example”', /without quotation marks/],
    ['"https://a.example"', /without quotation marks/],
    ['https://a.example;', /without quotation marks, brackets or semicolons/],
    ['moodle.example.org:8443', /Try https:\/\/moodle\.example\.org:8443\./],
    ['//moodle.example.org', /Try https:\/\/moodle\.example\.org\./],
    ['https://a.example?x=1', /Try https:\/\/a\.example\./],
    ['https://me:secret@a.example', /name or a password/],
    ['https://[::1]:8080', /IPv6/],
    ['https://schüle.example', /Try https:\/\/xn--schle-mva\.example\./],
    ['https://good.example https://b_ad', /“https:\/\/b_ad” is not one/],
  ])('refuses %j and says why', (text, why) => {
    expect(() => frameAncestorsFrom(text)).toThrow(why);
  });
});

describe('the headers', () => {
  test('refuse every frame by default, twice, since old browsers know only the second', () => {
    expect(securityHeaders['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
    expect(securityHeaders['X-Frame-Options']).toBe('DENY');
  });

  test('name the origins that may show the app, and then leave out the header that knows no list', () => {
    const headers = headersWith(['https://a.example', 'https://b.example']);
    expect(headers['Content-Security-Policy']).toMatch(
      /; frame-ancestors https:\/\/a\.example https:\/\/b\.example$/,
    );
    expect(headers).not.toHaveProperty('X-Frame-Options');
  });
});
