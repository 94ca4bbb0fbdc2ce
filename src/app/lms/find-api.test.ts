import { describe, expect, test } from 'vitest';
import { type Framed, findApi, type ScormApi } from './find-api';

const calls = ['Initialize', 'Finish', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString'];
const api = Object.fromEntries(calls.map((call) => [`LMS${call}`, () => 'true'])) as unknown as ScormApi;

/** A window of another site: it names its parent and refuses everything else. */
function foreign(parent: Framed | null = null): Framed {
  return {
    parent,
    get API(): never {
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
  };
}

/** A window that is its own parent, as the outermost one is. */
function outermost(rest: Omit<Framed, 'parent'> = {}): Framed {
  const window: { parent: Framed | null } & Omit<Framed, 'parent'> = { parent: null, ...rest };
  window.parent = window;
  return window;
}

function below(parent: Framed, levels: number): Framed {
  return levels === 0 ? parent : { parent: below(parent, levels - 1) };
}

const hostile: Framed = {
  get API(): never {
    throw new Error('no');
  },
  get parent(): never {
    throw new Error('no');
  },
  get opener(): never {
    throw new Error('no');
  },
};

describe('the interface of a course', () => {
  test.each<[string, Framed, boolean]>([
    ['in the page itself', outermost({ API: api }), true],
    ['in the window round it', below(outermost({ API: api }), 1), true],
    ['seven windows up', below(outermost({ API: api }), 7), true],
    ['eight windows up, which is too far', below(outermost({ API: api }), 8), false],
    ['beyond a window of another site', { parent: foreign(outermost({ API: api })) }, true],
    ['nowhere, with a foreign window last', { parent: foreign() }, false],
    ['in the window that opened the page', outermost({ opener: outermost({ API: api }) }), true],
    ['round the window that opened it', outermost({ opener: below(outermost({ API: api }), 2) }), true],
    ['in what opened the window round it', below(outermost({ opener: outermost({ API: api }) }), 2), true],
    ['nowhere: the page stands alone', outermost({ opener: null }), false],
    ['nowhere: something else is called API', outermost({ API: { LMSInitialize: () => 'true' } }), false],
    ['nowhere: an element is called API', outermost({ API: 'frame' }), false],
    ['nowhere: all is refused', hostile, false],
  ])('is looked for %s', (_, page, found) => expect(findApi(page)).toBe(found ? api : undefined));

  test('is looked for without end in windows that go in a circle', () => {
    const one: { parent: Framed | null } = { parent: null };
    one.parent = { parent: one };
    expect(findApi(one)).toBeUndefined();
  });
});
