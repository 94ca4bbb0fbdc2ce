import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { borderScenario } from '../../../test/fixtures/border';
import type { Development } from '../../engine/index';
import { lexiconOf } from '../../scenario/index';
import { startStrings } from '../strings/index';
import { GlassDevelopment } from './glass-development';

beforeAll(async () => {
  await startStrings('en', { lang: '', dir: '' });
});

const rain: Development = {
  ...{ key: '1', turn: 2, step: 'consequences', tone: 'neutral', cause: { by: 'rule', id: 'anger' } },
  ...{ entries: [], draws: [], shifts: [], postures: [], facts: [], learned: [], news: [], begun: [] },
};

test.each<[string, Partial<Development>, boolean]>([
  ['gives the reason that was told', { reason: 'It rains again.' }, true],
  ['says nothing of a reason where there is none', {}, false],
])('a consequence taken apart %s', (_, told, isGiven) => {
  const development = { ...rain, ...told };
  const page = renderToStaticMarkup(
    <GlassDevelopment
      lexicon={lexiconOf(borderScenario())}
      seat="north"
      development={development}
      onOpen={() => {}}
    />,
  );
  expect(page.includes('<p class="prose">It rains again.</p>')).toBe(isGiven);
  expect(page).not.toContain('The bridge was theirs.');
});
