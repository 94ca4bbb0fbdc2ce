import { expect, test } from 'vitest';
import { joinAddresses } from './join-addresses';

const reaches = (address: string) => !/localhost|127\.0\.0\.1/.test(address);
const lan = ['http://192.168.1.5:4174/', 'http://10.0.0.7:4174/'];

test.each([
  ['https://demarche.example.org/app/', [], ['https://demarche.example.org/app/#/join']],
  ['https://demarche.example.org/app/', lan, ['https://demarche.example.org/app/#/join']],
  ['http://192.168.1.5:4174/', lan, ['http://192.168.1.5:4174/#/join']],
  ['http://localhost:4174/', lan, ['http://192.168.1.5:4174/#/join', 'http://10.0.0.7:4174/#/join']],
  ['http://127.0.0.1:4174/', [], ['http://127.0.0.1:4174/#/join']],
] as const)('students of the page at %s with %j join at %j', (own, addresses, joinAt) => {
  expect(joinAddresses(own, addresses, reaches)).toEqual(joinAt);
});
