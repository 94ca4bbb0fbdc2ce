import { describe, expect, test } from 'vitest';
import { type Reach, reachOf } from './reach';

describe('who can open a link', () => {
  test.each<[string, Reach]>([
    ['http://127.0.0.1:4173/#/r/x', 'device'],
    ['http://127.9.9.9/#/r/x', 'device'],
    ['http://localhost:5173/#/r/x', 'device'],
    ['http://app.localhost/#/r/x', 'device'],
    ['http://[::1]:4173/#/r/x', 'device'],
    ['http://0.0.0.0:4173/#/r/x', 'device'],
    ['file:///home/somebody/index.html#/r/x', 'device'],
    ['no address', 'device'],
    ['http://192.168.1.20:4173/#/r/x', 'network'],
    ['http://10.0.0.4/#/r/x', 'network'],
    ['http://172.16.0.1/#/r/x', 'network'],
    ['http://172.31.255.1/#/r/x', 'network'],
    ['http://100.64.0.1/#/r/x', 'network'],
    ['http://169.254.1.1/#/r/x', 'network'],
    ['http://[fd12::1]/#/r/x', 'network'],
    ['http://[fe80::1]/#/r/x', 'network'],
    ['http://classroom.local/#/r/x', 'network'],
    ['http://teacher-pc:4173/#/r/x', 'network'],
    ['http://172.32.0.1/#/r/x', 'everybody'],
    ['http://100.128.0.1/#/r/x', 'everybody'],
    ['https://example.org/app/#/r/x', 'everybody'],
    ['https://10.example.org/#/r/x', 'everybody'],
    ['https://feed.example/#/r/x', 'everybody'],
    ['https://[2001:db8::1]/#/r/x', 'everybody'],
  ])('%s: %s', (link, reach) => expect(reachOf(link)).toBe(reach));
});
