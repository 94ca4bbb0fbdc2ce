import Phaser from 'phaser';
import type { Size } from './camera';
import { TheatreScene } from './scene';

/** The Phaser game in its host: it runs only while something moves. */
export interface GameShell {
  wake(): void;
  rest(): void;
  resize(size: Size, density: number): void;
  destroy(): void;
}

export interface GameHooks {
  /** The scene is there; never called once the shell is destroyed. */
  readonly onCreate: (scene: TheatreScene) => void;
  readonly onFrame: () => void;
  /** The graphics were taken away. */
  readonly onLost: () => void;
  /** Milliseconds of script that a whole frame took, Phaser's drawing included. */
  readonly onCost: (milliseconds: number) => void;
}

/** Makes the game's canvas in a host. Input is not Phaser's: keys belong to the page, and hands are listened to in gestures.ts. */
export function makeGame(
  host: HTMLElement,
  size: Size,
  density: number,
  background: string,
  plain: boolean,
  hooks: GameHooks,
): GameShell {
  let destroyed = false;
  let frameBegun = 0;
  let latest = { size, density };
  const game = new Phaser.Game({
    type: !plain && hasFastGraphics() ? Phaser.AUTO : Phaser.CANVAS,
    parent: host,
    scale: {
      mode: Phaser.Scale.NONE,
      width: devicePixels(size.width, density),
      height: devicePixels(size.height, density),
      zoom: 1 / density,
      expandParent: false,
    },
    backgroundColor: background,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    callbacks: {
      postBoot: ({ canvas, scene }) => {
        if (destroyed) return;
        canvas.setAttribute('aria-hidden', 'true');
        canvas.style.display = 'block';
        // A phone that runs short of memory takes WebGL away; what is drawn anew without it stays.
        canvas.addEventListener('webglcontextlost', () => {
          if (!destroyed) hooks.onLost();
        });
        scene.add('theatre', TheatreScene, true, {
          onCreate: (made: TheatreScene) => {
            if (destroyed) return;
            fillHost();
            hooks.onCreate(made);
          },
          onFrame: () => {
            if (!destroyed) hooks.onFrame();
          },
        });
      },
    },
  });
  game.events.on(Phaser.Core.Events.PRE_STEP, () => {
    frameBegun = performance.now();
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    if (!destroyed) hooks.onCost(performance.now() - frameBegun);
  });
  const wake = () => {
    if (game.isRunning && !game.loop.running) game.loop.wake();
  };
  const fillHost = () => {
    const { width, height } = latest.size;
    game.scale.setZoom(1 / latest.density);
    game.scale.resize(devicePixels(width, latest.density), devicePixels(height, latest.density));
  };
  return {
    wake() {
      if (!destroyed) wake();
    },
    rest() {
      if (!destroyed && game.loop.running) game.loop.sleep();
    },
    resize(next, nextDensity) {
      latest = { size: next, density: nextDensity };
      if (!destroyed && game.isBooted) fillHost();
    },
    destroy() {
      if (destroyed) return;
      destroyed = true;
      // It goes a frame later, so a game at rest has to be woken for its own end.
      game.destroy(true);
      wake();
    },
  };
}

/** Whether WebGL runs on a graphics chip: where the processor imitates one, the plain canvas is several times faster. */
function hasFastGraphics(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!context) return false;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : '';
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !imitations.test(renderer);
}

/** What the graphics call themselves where there is no chip: of Chromium, of Mesa, of Windows. */
const imitations = /swiftshader|llvmpipe|softpipe|software|basic render/i;

function devicePixels(length: number, density: number): number {
  return Math.max(1, Math.round(length * density));
}
