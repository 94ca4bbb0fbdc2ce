// @ts-check
// Draws the icons of the installed app from assets/icon.svg: node tools/icons.mjs. Run it again when the drawing changes.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { main, root } from './process.mjs';

/**
 * Name and size in pixels. A maskable icon is cut to the shape that the system likes: its ground goes to the edge, and what is
 * drawn keeps within the middle four fifths.
 */
const icons = [
  { name: 'icon-192.png', size: 192, maskable: false },
  { name: 'icon-512.png', size: 512, maskable: false },
  { name: 'icon-maskable-512.png', size: 512, maskable: true },
  { name: 'apple-touch-icon.png', size: 180, maskable: true },
];

await main(async () => {
  const drawing = readFileSync(join(root, 'assets', 'icon.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
  try {
    for (const { name, size, maskable } of icons) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:100vw;height:100vh}</style>${maskable ? wholeGround(drawing) : drawing}`,
      );
      const place = join(root, 'assets', 'icons', name);
      writeFileSync(place, await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

/**
 * The drawing with its ground to the edge and the rest drawn smaller.
 * @param {string} drawing
 */
function wholeGround(drawing) {
  const ground = /<rect [^>]*\/>/.exec(drawing)?.[0];
  if (ground === undefined) throw new Error('assets/icon.svg has no rect as its ground.');
  const [before = '', after = ''] = drawing.split(ground);
  const lines = after.replace('</svg>', '');
  return `${before}${ground.replace(/ rx="\d+"/, '')}<g transform="translate(3.2 3.2) scale(0.8)">${lines}</g></svg>`;
}
