import { test } from 'vitest';
import { expectTempers } from './chosen-tempers';
import { type Size, sizes } from './harness';

test.each(Object.keys(sizes) as Size[])(
  'opponents with a temper are chosen by keys, think, and stand in the record: %s',
  expectTempers,
);
