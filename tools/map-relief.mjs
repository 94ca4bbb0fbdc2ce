// Makes the shaded relief under a regional map; run by hand after tools/map.mjs: `node tools/map-relief.mjs [--source <folder>] [<region>]` (docs/map.md).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geoConicConformal } from 'd3-geo';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { REGIONS } from './map-corrections.mjs';
import { shade } from './map-shade.mjs';

const PACKAGE = 'three-globe@2.45.2';
const PICTURE = 'node_modules/three-globe/example/img/earth-topology.png';
const { id: REGION } = REGIONS[process.argv.slice(2).find((word) => word in REGIONS) ?? 'west-asia'];
const TARGET = new URL(`../assets/map/${REGION}.webp`, import.meta.url);
const CELL = 8; // kilometres; the heights have a point every 19
const QUALITY = 0.62;
const HIGHEST = 6400; // metres at white, as measured against known plateaus

const { projection, frame } = JSON.parse(
  readFileSync(new URL(`../assets/map/${REGION}.json`, import.meta.url), 'utf8'),
);
const source = sourceFolder();
const picture = readFileSync(join(source.path, PICTURE)).toString('base64');
source.remove();

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
const page = await browser.newPage();
const heights = await page.evaluate(readGrey, picture);
const [width, height] = frame.map((length) => Math.round(length / CELL));
const lonLat = inverse();
const metres = new Float32Array(width * height);
for (let row = 0; row < height; row++) {
  for (let column = 0; column < width; column++) {
    const [longitude, latitude] = lonLat([(column + 0.5) * CELL, (row + 0.5) * CELL]);
    metres[row * width + column] = (heightAt(heights, longitude, latitude) * HIGHEST) / 255;
  }
}
const grey = shade(metres, width, height, CELL * 1000);
const encoded = await page.evaluate(writeGrey, { grey: [...grey], width, height, quality: QUALITY });
await browser.close();
const bytes = Buffer.from(encoded, 'base64');
writeFileSync(TARGET, bytes);
console.log(`${TARGET.pathname}: ${bytes.length} bytes, ${width} by ${height}`);

/** The folder that holds three-globe: the one named on the command line, or a temporary one that is filled now and removed at the end. */
function sourceFolder() {
  const at = process.argv.indexOf('--source');
  if (at > 0) return { path: process.argv[at + 1], remove: () => {} };
  const path = mkdtempSync(join(tmpdir(), 'map-relief-'));
  writeFileSync(join(path, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--prefix', path, '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE], {
    stdio: 'inherit',
  });
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** From kilometres of the map to longitude and latitude. */
function inverse() {
  const made = geoConicConformal()
    .parallels(projection.parallels)
    .rotate(projection.rotate)
    .center([0, 0])
    .scale(projection.scale)
    .translate(projection.origin.map((value) => -value));
  return (point) => made.invert(point);
}

/** The grey at a place of the globe, by cubic convolution, so that no edge of a cell is seen. */
function heightAt({ width: wide, height: high, grey: cells }, longitude, latitude) {
  const x = ((longitude + 180) / 360) * wide - 0.5;
  const y = ((90 - latitude) / 180) * high - 0.5;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [across, down] = [cubic(x - left), cubic(y - top)];
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = Math.min(high - 1, Math.max(0, top + j - 1));
    for (let i = 0; i < 4; i++) {
      const column = (left + i - 1 + wide) % wide;
      sum += across[i] * down[j] * cells[row * wide + column];
    }
  }
  return Math.max(0, sum);
}

function cubic(t) {
  return [
    ((2 - t) * t - 1) * t * 0.5,
    ((3 * t - 5) * t * t + 2) * 0.5,
    ((4 - 3 * t) * t + 1) * t * 0.5,
    (t - 1) * t * t * 0.5,
  ];
}

/** Runs in the page: the greys of a picture. */
async function readGrey(base64) {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  const grey = Array.from({ length: data.length / 4 }, (_, index) => data[index * 4]);
  return { width: image.width, height: image.height, grey };
}

/** Runs in the page: greys as a WebP picture. */
async function writeGrey({ grey, width, height, quality }) {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  const pixels = pen.createImageData(width, height);
  grey.forEach((value, index) => {
    pixels.data.set([value, value, value, 255], index * 4);
  });
  pen.putImageData(pixels, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
