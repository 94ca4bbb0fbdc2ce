import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from './tools/chromium.mjs';
import { createStaticServer, listen } from './tools/static-server.mjs';
const server = createStaticServer('/tmp/figures/story');
const port = await listen(server, 0, '127.0.0.1');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
for (const query of process.argv.slice(2)) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 1000 } });
  await page.goto(`http://127.0.0.1:${port}/test/stories/class-figures.html?${query}`);
  await page.waitForSelector('.river', { timeout: 60000 });
  await page.waitForTimeout(300);
  await page.setViewportSize({ width: 695, height: 1030 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/figures/print-${query.replace(/[^a-z0-9]+/g, '-')}.png`, fullPage: true });
  console.log(query, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '13mm', right: '13mm' } });
  console.log('pages', (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length);
  await page.close();
}
await browser.close(); server.close();
