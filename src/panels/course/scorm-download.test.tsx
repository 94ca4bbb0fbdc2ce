import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import { addStrings, startStrings } from '../strings/index';
import { scorm } from '../strings/scorm';
import { ScormDownload } from './scorm-download';

test('a teacher chooses one side that can be played, or leaves it to each student', async () => {
  await startStrings('en', { lang: '', dir: '' });
  await addStrings('scorm');
  const border = borderScenario();
  const actors = border.actors.map((actor, at) => ({ ...actor, playable: at > 0 }));
  const scenario = { ...border, actors };
  const html = renderToStaticMarkup(
    <StrictMode>
      <ScormDownload scenario={scenario} wordsOf={async () => ({})} />
    </StrictMode>,
  );
  const offered = [...html.matchAll(/<option value="([^"]*)"[^>]*>/g)].map(([, value]) => value);
  expect(offered).toEqual(['', ...actors.slice(1).map(({ id }) => id)]);
  for (const text of [scorm.package.heading, scorm.package.make]) expect(html).toContain(text);
});
