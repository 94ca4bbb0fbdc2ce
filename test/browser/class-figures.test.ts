import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDeep } from '../rounds';
import { axe, expectFits, openPage, sizes, stillness, themes } from './harness';
import { type ServedStory, serveStory } from './story';
import { words } from './words';

let story: ServedStory;

beforeAll(async () => {
  story = await serveStory('class-figures.html');
});

afterAll(() => story.end());

/** A page of the story; it is served by itself, so only its own faults count. */
async function openStory(query: string) {
  const { page, trouble } = await openPage({ path: `${story.address}?${query}` });
  await page.locator('.river').first().waitFor();
  const expectCalm = () =>
    expect({ console: trouble.console, errors: trouble.errors }).toEqual({ console: [], errors: [] });
  return { page, expectCalm };
}

inDeep(
  'the figures of a class of thirty can be read by everybody, at a desk, on a phone and on paper',
  async () => {
    const { page, expectCalm } = await openStory('plays=30');
    const track = page.getByLabel(words('classFigures.river.track'));
    const river = page.locator('.river').first();
    const before = await river.getAttribute('aria-label');
    const other = await track.locator('option').first().getAttribute('value');
    await track.selectOption(other ?? '');
    await expect.poll(() => river.getAttribute('aria-label')).not.toBe(before);
    // The table says what the picture shows.
    await page.locator('.class-twin summary').first().click();
    expect(await page.locator('.class-twin table').first().getByText('(history)').count()).toBeGreaterThan(0);
    for (const size of ['laptop', 'phone'] as const) {
      await expectFits(page, sizes[size]);
      for (const theme of themes) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        await stillness(page);
        expect(await axe(page, theme === 'paper' ? { onlyColours: true } : {})).toEqual([]);
      }
    }
    await page.setViewportSize(sizes.laptop);
    const paper = await page.pdf({
      format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '13mm', right: '13mm' },
    });
    const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(4);
    expectCalm();
  },
);

// A browser under load may not draw for a minute, and tells no observer anything until then.
test('the wall shows one river that fills the window and names nobody, however busy the browser is', async () => {
  const { page, expectCalm } = await openStory('show=wall&plays=6&busy');
  expect(await axe(page)).toEqual([]);
  expect(await page.locator('main').innerText()).not.toMatch(/Heron|Fox|Otter|Finch|Marten|Kestrel/);
  const box = await page.locator('.river').boundingBox();
  expect(box?.width).toBeGreaterThan(sizes.laptop.width * 0.9);
  expectCalm();
});
