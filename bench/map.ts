import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumFlags, ensureChromium } from '../tools/chromium.mjs';
import { phaserParts } from '../tools/map-phaser';
import { pretendChip, webglFlags } from '../tools/map-webgl.mjs';
import { root } from '../tools/process.mjs';
import { createStaticServer, listen } from '../tools/static-server.mjs';
import type { Bench, Row } from './row';

/** Milliseconds of script in a frame, and drawings that the graphics chip is asked for in one. */
const budgets = { script: 4, draws: 100 };

/** Half of a school's laptop, where the map stands. */
const viewport = { width: 683, height: 520 };

/**
 * The map alone in a real Chromium: one cue of every kind, one after another, with the camera going along. The script of a frame is
 * clock time from the beginning of Phaser's step to the end of its drawing, so it depends on what else the machine does. It is taken on
 * the plain canvas, where the processor does all the work; drawings are counted in WebGL.
 */
export const map: Bench = {
  name: 'map',
  async run() {
    const dist = mkdtempSync(join(tmpdir(), 'map-bench-'));
    await build({
      root: join(root, 'tools/map-harness'),
      configFile: false,
      plugins: [phaserParts()],
      base: './',
      logLevel: 'error',
      build: { outDir: dist, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
    });
    const server = createStaticServer(dist);
    const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
    try {
      const plain = await measure(address, false);
      const chip = await measure(address, true);
      return [
        { what: 'machine load while measured', value: loadavg()[0] ?? 0, unit: 'processes' },
        ...rowsOf(plain),
        {
          what: 'drawings in a frame of WebGL: most',
          value: chip.draws,
          unit: 'calls',
          budget: budgets.draws,
        },
      ];
    } finally {
      server.close();
      rmSync(dist, { recursive: true, force: true });
    }
  },
};

interface Measured {
  readonly cost: {
    readonly startup: number;
    readonly drawing: number;
    readonly frame: { readonly mean: number; readonly longest: number; readonly frames: number };
  };
  /** The most drawings that one frame asked for. */
  readonly draws: number;
}

function rowsOf({ cost }: Measured): Row[] {
  return [
    { what: 'from the start to the first picture', value: cost.startup, unit: 'ms' },
    { what: 'a whole drawing of the map', value: cost.drawing, unit: 'ms' },
    {
      what: 'script in a frame while cues play: mean',
      value: cost.frame.mean,
      unit: 'ms',
      budget: budgets.script,
      note: `${cost.frame.frames} frames`,
    },
    { what: 'script in a frame while cues play: most', value: cost.frame.longest, unit: 'ms' },
  ];
}

async function measure(address: string, webgl: boolean): Promise<Measured> {
  const args = webgl ? webglFlags : chromiumFlags;
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args });
  try {
    const page = await browser.newPage({ viewport });
    if (webgl) {
      await page.addInitScript(pretendChip);
      await page.addInitScript(countDraws);
    }
    await page.goto(`${address}?theme=paper`);
    await page.waitForSelector('[data-ready]', { timeout: 60_000 });
    await playAll(page);
    return await page.evaluate<Measured>(
      '({ cost: harness.stage.cost(), draws: globalThis.mostDraws ?? 0 })',
    );
  } finally {
    await browser.close();
  }
}

/** Plays all cues; resolves when the last is over. */
async function playAll(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    harness.stage.play(harness.cues, { speed: 2, onEnd: resolve });
  })`);
}

/** Runs in the page before its scripts: keeps in `mostDraws` the most drawings that WebGL was asked for in one frame. */
const countDraws = `
  globalThis.mostDraws = 0;
  let draws = 0;
  const reset = () => { draws = 0; requestAnimationFrame(reset); };
  requestAnimationFrame(reset);
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext])
    for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
      const draw = kind.prototype[name];
      if (draw) kind.prototype[name] = function (...given) {
        draws += 1;
        globalThis.mostDraws = Math.max(globalThis.mostDraws, draws);
        return draw.apply(this, given);
      };
    }
`;
