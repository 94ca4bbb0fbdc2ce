import Phaser from 'phaser';
import type { Mark } from './mark';
import { type MarkLook, type MarkPainter, makeMarkPainter } from './mark-painter';

/** What the scene is handed each time it starts. */
export interface SceneData {
  readonly onCreate: (scene: TheatreScene) => void;
  readonly onFrame: () => void;
}

const backdropKey = 'backdrop';

/** Owns the pixels: one picture of the drawn map, and the marks of the cue that plays. */
export class TheatreScene extends Phaser.Scene {
  private hooks: SceneData | undefined;
  private backdrop: Phaser.GameObjects.Image | undefined;
  private marks: MarkPainter | undefined;

  constructor() {
    super('theatre');
  }

  init(data: SceneData): void {
    this.hooks = data;
    this.backdrop = undefined;
    this.marks = undefined;
  }

  create(): void {
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      this.hooks = undefined;
    });
    this.hooks?.onCreate(this);
  }

  override update(): void {
    this.hooks?.onFrame();
  }

  /** Shows a canvas as the map; called again with the same one after it was redrawn. */
  showBackdrop(canvas: HTMLCanvasElement): void {
    const texture = this.textures.exists(backdropKey) ? this.textures.get(backdropKey) : undefined;
    if (texture?.source[0]?.image === canvas) {
      texture.source[0].update();
      return;
    }
    if (texture) {
      this.backdrop?.destroy();
      this.textures.remove(backdropKey);
    }
    this.textures.create(backdropKey, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    this.backdrop = this.add.image(0, 0, backdropKey).setOrigin(0, 0).setDepth(-1);
    this.marks ??= makeMarkPainter(this);
  }

  /** Moves and stretches the map's picture until it is drawn anew; device pixels. */
  moveBackdrop(x: number, y: number, scale: number): void {
    this.backdrop?.setPosition(x, y).setScale(scale);
  }

  showMarks(marks: readonly Mark[], look: MarkLook): void {
    this.marks?.paint(marks, look);
  }

  clearMarks(): void {
    this.marks?.clear();
  }
}
