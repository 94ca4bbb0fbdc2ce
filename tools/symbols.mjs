// Makes assets/symbols/sprites.webp and sprites.json, and copies the flags; run by hand: `node tools/symbols.mjs` (docs/map.md).
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import milsymbol from 'milsymbol';
import { chromium } from 'playwright-core';
import { CUE_ICONS, MOVERS } from './symbols-icons.mjs';

const CELL = 96; // pixels; four to one of the icon grid, so that an icon of 48 CSS pixels is sharp on a dense screen
const COLUMNS = 8;
const FLAGS = ['ir', 'pk', 'cn', 'us', 'un', 'tr', 'in', 'sa', 'iq', 'ru', 'eu', 'af', 'sy'];

/** APP-6 entities (land units, set 10; surface craft, set 30) under the neutral frame, because the map takes no side. */
const UNITS = {
  'unit-headquarters': '10041002000000000000',
  'unit-infantry': '10041000001211000000',
  'unit-missile': '10041000001307000000',
  'unit-drone': '10041000001219000000',
  'unit-air-defence': '10041000001301000000',
  'unit-artillery': '10041000001303000000',
  'unit-special-forces': '10041000001217000000',
  'unit-air': '10041000001208000000',
  'unit-naval': '10043000001200000000',
};

const require = createRequire(import.meta.url);
const root = new URL('../assets/', import.meta.url);
const flagFolder = new URL('flags/', `file://${require.resolve('circle-flags/package.json')}`);
for (const code of FLAGS)
  copyFileSync(new URL(`${code}.svg`, flagFolder), new URL(`flags/${code}.svg`, root));
copyFileSync(new URL('../LICENSE.md', flagFolder), new URL('flags/LICENSE.md', root));

const pictures = {
  ...mapValues(CUE_ICONS, icon),
  ...mapValues(MOVERS, icon),
  ...mapValues(UNITS, unit),
  ...Object.fromEntries(
    FLAGS.map((code) => [`flag-${code}`, readFileSync(new URL(`${code}.svg`, flagFolder), 'utf8')]),
  ),
};
const names = Object.keys(pictures);
const rows = Math.ceil(names.length / COLUMNS);
const frames = Object.fromEntries(
  names.map((name, index) => [name, [(index % COLUMNS) * CELL, Math.floor(index / COLUMNS) * CELL]]),
);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
});
const page = await browser.newPage();
const placed = names.map((name) => ({
  at: frames[name],
  inset: name.startsWith('flag-') ? 2 : 0,
  url: `data:image/svg+xml;base64,${Buffer.from(pictures[name]).toString('base64')}`,
}));
const sheet = await page.evaluate(drawSheet, {
  placed,
  cell: CELL,
  width: COLUMNS * CELL,
  height: rows * CELL,
});
await browser.close();
writeFileSync(new URL('symbols/sprites.webp', root), Buffer.from(sheet.split(',')[1], 'base64'));
writeFileSync(new URL('symbols/sprites.json', root), `${JSON.stringify({ cell: CELL, frames }, null, 1)}\n`);
console.log(`${names.length} pictures, ${COLUMNS * CELL} by ${rows * CELL} pixels`);

/** Runs in the page: draws every picture into its cell, keeping proportions, and gives the sheet as a lossless WebP data address. */
async function drawSheet({ placed, cell, width, height }) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  for (const { at, inset, url } of placed) {
    const image = new Image();
    image.src = url;
    await image.decode();
    const room = cell - 2 * inset;
    const scale = Math.min(room / image.naturalWidth, room / image.naturalHeight);
    const [w, h] = [image.naturalWidth * scale, image.naturalHeight * scale];
    pen.drawImage(image, at[0] + (cell - w) / 2, at[1] + (cell - h) / 2, w, h);
  }
  return canvas.toDataURL('image/webp', 1);
}

function icon(shapes) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL}" height="${CELL}" viewBox="0 0 24 24">${shapes}</svg>`;
}

/** White where the actor's colour goes, black where ink goes; the symbol stands in the middle of its cell. */
function unit(code) {
  const symbol = new milsymbol.Symbol(code, {
    size: 60,
    fillColor: '#ffffff',
    frameColor: '#000000',
    iconColor: '#000000',
    strokeWidth: 7,
  });
  if (!symbol.isValid()) throw new Error(`milsymbol does not know ${code}`);
  return symbol.asSVG();
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
