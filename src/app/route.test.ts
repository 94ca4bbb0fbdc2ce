import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, type Route, routeIn, routeOf } from './route';

const denounced = { turn: 3, seat: 'iran', track: 'message', option: 'denounce' };

const routes: readonly (readonly [string, Route])[] = [
  ['', { at: 'shelf' }],
  ['#/', { at: 'shelf' }],
  ['#/crisis/iran-pakistan-2024/iran', { at: 'brief', scenario: 'iran-pakistan-2024', seat: 'iran' }],
  ['#/play/0a1b', { at: 'room', play: '0a1b' }],
  ['#/play/0a1b/debrief', { at: 'debrief', play: '0a1b' }],
  ['#/r/AAECAw', { at: 'record', link: 'AAECAw' }],
  ['#/r/short/AAECAw', { at: 'record', link: 'AAECAw', plan: 'short' }],
  ['#/r/short/more/AAECAw', { at: 'nowhere', hash: '#/r/short/more/AAECAw' }],
  ['#/r', { at: 'nowhere', hash: '#/r' }],
  ['#/fork/3.iran.message.denounce/AAECAw', { at: 'record', link: 'AAECAw', fork: denounced }],
  ['#/fork/3.iran.message/AAECAw', { at: 'record', link: 'AAECAw' }],
  ['#/fork/%/AAECAw', { at: 'record', link: 'AAECAw' }],
  [
    '#/fork/3.iran.message.denounce/short/AAECAw',
    { at: 'record', link: 'AAECAw', plan: 'short', fork: denounced },
  ],
  ['#/fork/3.iran.message.denounce', { at: 'nowhere', hash: '#/fork/3.iran.message.denounce' }],
  ['#/missed/iran/AAECAw', { at: 'record', link: 'AAECAw', missed: 'iran' }],
  ['#/masked/r/AAECAw', { at: 'record', link: 'AAECAw', masked: true }],
  ['#/masked', { at: 'nowhere', hash: '#/masked' }],
  ['#/masked/masked/r/AAECAw', { at: 'nowhere', hash: '#/masked/masked/r/AAECAw' }],
  [
    '#/masked/missed/iran/short/AAECAw',
    { at: 'record', link: 'AAECAw', plan: 'short', masked: true, missed: 'iran' },
  ],
  ['#/missed/iran/short/AAECAw', { at: 'record', link: 'AAECAw', plan: 'short', missed: 'iran' }],
  ['#/missed/iran', { at: 'nowhere', hash: '#/missed/iran' }],
  ['#/join', { at: 'join', code: '' }],
  ['#/join/ABC234', { at: 'join', code: 'ABC234' }],
  ['#/join/ABC234/x', { at: 'nowhere', hash: '#/join/ABC234/x' }],
  ['#/hand/0011223344556677', { at: 'hand', id: '0011223344556677' }],
  ['#/hand', { at: 'nowhere', hash: '#/hand' }],
  ['#/class', { at: 'class' }],
  ['#/class/add/DR1-AAEC', { at: 'class', code: 'DR1-AAEC' }],
  ['#/class/add', { at: 'nowhere', hash: '#/class/add' }],
  ['#/class/away/x', { at: 'nowhere', hash: '#/class/away/x' }],
  ['#/class/new', { at: 'lead', page: 'new', words: [] }],
  ['#/host/0a1b/2c3d', { at: 'lead', page: 'host', words: ['0a1b', '2c3d'] }],
  ['#/wall/0a1b/2c3d', { at: 'lead', page: 'wall', words: ['0a1b', '2c3d'] }],
  ['#/rehearse/iran-pakistan-2024', { at: 'lead', page: 'rehearse', words: ['iran-pakistan-2024'] }],
  ['#/rehearsed/h3', { at: 'lead', page: 'rehearsed', words: ['h3'] }],
  ['#/host/0a1b', { at: 'nowhere', hash: '#/host/0a1b' }],
  ['#/rehearse/a/b', { at: 'nowhere', hash: '#/rehearse/a/b' }],
  ['#/play', { at: 'nowhere', hash: '#/play' }],
  ['#/play/a/b', { at: 'nowhere', hash: '#/play/a/b' }],
  ['#/crisis/a/b/c', { at: 'nowhere', hash: '#/crisis/a/b/c' }],
];

test.each(routes)('the address %s leads to its route', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

test('the hash of a route leads back to it', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/);
  const word = fc.string({ minLength: 1, unit: 'grapheme' });
  const route = fc.oneof(
    fc.record({ at: fc.constant('brief' as const), scenario: word, seat: word }),
    fc.record({ at: fc.constantFrom('room' as const, 'debrief' as const), play: word }),
    fc.record({ at: fc.constant('join' as const), code: fc.oneof(fc.constant(''), word) }),
    fc.record({ at: fc.constant('hand' as const), id: word }),
    fc.record(
      {
        at: fc.constant('record' as const),
        link: word,
        plan: word,
        masked: fc.constant(true as const),
        missed: word,
      },
      { requiredKeys: ['at', 'link', 'missed'] },
    ),
    fc.record({ at: fc.constant('class' as const), code: fc.stringMatching(/^DR1-[\w-]+$/) }),
    fc.record({ at: fc.constant('record' as const), link: fc.stringMatching(/^[\w-]+$/) }),
    fc.record({
      at: fc.constant('lead' as const),
      page: fc.constantFrom('host' as const, 'wall' as const),
      words: fc.tuple(word, word),
    }),
    fc.record({
      at: fc.constant('record' as const),
      link: fc.stringMatching(/^[\w-]+$/),
      fork: fc.record({ turn: fc.integer({ min: 1, max: 99 }), seat: id, track: id, option: id }),
    }),
  );
  fc.assert(
    fc.property(route, (given) => {
      expect(routeOf(hashOf(given))).toEqual(given);
    }),
  );
});

test('every text is some route', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(routeOf(hash).at).toMatch(/^[a-z]+$/);
    }),
  );
});

const link = '0wEMcml2ZXItYm9yZGVy9ITP84kT1UEAAAAJ';

test.each([
  [link, { at: 'record', link }],
  [`https://school.example/app?play=${link}`, { at: 'record', link }],
  [`https://school.example/app/play/${link}`, { at: 'record', link }],
  [' https://school.example/a/#/r/AAECAw ', { at: 'record', link: 'AAECAw' }],
  ['https://school.example/#/r/short/AAECAw', { at: 'record', link: 'AAECAw', plan: 'short' }],
  ['https://school.example/#/masked/r/AAECAw', { at: 'record', link: 'AAECAw', masked: true }],
  ['https://school.example/#/missed/iran/AAECAw', { at: 'record', link: 'AAECAw', missed: 'iran' }],
  [
    'Look: https://school.example/#/fork/3.iran.message.denounce/AAECAw and play on',
    { at: 'record', link: 'AAECAw', fork: denounced },
  ],
] as const)('the pasted text %j leads to a record', (text, route) => {
  expect(routeIn(text)).toEqual(route);
});

test.each(['DR1-AAECAw', ' https://school.example/a/#/class/add/DR1-AAECAw ', 'Anna: DR1-AAECAw'])(
  'the pasted text %j leads to a class',
  (text) => {
    expect(routeIn(text)).toEqual({ at: 'class', code: 'DR1-AAECAw' });
  },
);

test.each([
  ['https://example.org/', { none: 'foreign-address' }],
  ['https://example.org/crisis/iran', { none: 'foreign-address' }],
  ['https://school.example/#/play/0123456789abcdef', { none: 'foreign-address' }],
  ['javascript:alert(1)', { none: 'foreign-address' }],
  ['Dear teacher', { none: 'not-a-link' }],
  ['', { none: 'not-a-link' }],
  ['AAECAw', { none: 'not-a-link' }],
  ['../../etc/passwd', { none: 'not-a-link' }],
] as const)('the pasted text %j leads to no play, and is told as what it is', (text, none) => {
  expect(routeIn(text)).toEqual(none);
});
