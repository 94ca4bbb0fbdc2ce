import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from './tools/chromium.mjs';
import { createStaticServer, listen } from './tools/static-server.mjs';
const server = createStaticServer('/tmp/figures/story');
const port = await listen(server, 0, '127.0.0.1');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
const sizes = { laptop: [1366, 768], phone: [390, 844], projector: [1920, 1080] };
const which = process.argv.slice(2);
for (const spec of which) {
  const [size, query, full] = spec.split(':');
  const [width, height] = sizes[size];
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log(m.text()));
  page.on('pageerror', (e) => console.log('ERR', e.message));
  await page.goto(`http://127.0.0.1:${port}/test/stories/class-figures.html?${query}`);
  await page.waitForSelector('.river', { timeout: 60000 });
  await page.waitForTimeout(300);
  const name = `/tmp/figures/${size}-${query.replace(/[^a-z0-9]+/g, '-')}.png`;
  if (full === 'pdf') {
    const pdf = await page.pdf({ format: 'A4', path: name.replace('.png', '.pdf'), margin: { top: '12mm', bottom: '12mm', left: '13mm', right: '13mm' } });
    console.log('pages', (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length);
  } else await page.screenshot({ path: name, fullPage: full === 'full' });
  console.log(name, await page.evaluate(() => document.documentElement.scrollWidth));
  await page.close();
}
await browser.close(); server.close();
