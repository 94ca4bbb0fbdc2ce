import { expect, test } from 'vitest';
import { problemIn } from './camera';

test.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
])('a browser that gives %s as its reason says that the camera is %s', (name, problem) => {
  expect(problemIn(new DOMException('', name))).toBe(problem);
});
