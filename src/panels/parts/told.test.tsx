import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { startStrings } from '../strings/index';
import { Prose } from './prose';
import { type Reading, ReadingContext } from './reading';
import { Told } from './told';

beforeAll(async () => {
  await startStrings('en', { lang: '', dir: '' });
});

function readIn(language: string): Reading {
  const wording = { language, level: 'plain' } as const;
  return { languages: ['en', language], twoLevels: true, language, wording, choose: async () => true };
}

describe('text of a crisis', () => {
  test.each([
    ['has the mark of another language than the page', 'fa', '<span lang="fa">متن</span>'],
    ['has none in the language of the page', 'en', 'متن'],
    ['has none in a form of that language', 'en-GB', 'متن'],
  ])('%s', (_, language, expected) => {
    const told = (
      <ReadingContext value={readIn(language)}>
        <Told>متن</Told>
      </ReadingContext>
    );
    expect(renderToStaticMarkup(<StrictMode>{told}</StrictMode>)).toBe(expected);
  });

  test('has none where nobody said how it is read', () => {
    expect(renderToStaticMarkup(<Told>Text</Told>)).toBe('Text');
  });

  test('is marked paragraph by paragraph', () => {
    const told = (
      <ReadingContext value={readIn('ur')}>
        <Prose text={'یک\n\n*دو*'} />
      </ReadingContext>
    );
    expect(renderToStaticMarkup(told)).toBe(
      '<div class="prose"><p><span lang="ur">یک</span></p><p><span lang="ur"><em>دو</em></span></p></div>',
    );
  });
});
