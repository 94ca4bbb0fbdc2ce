import Phaser from 'phaser';
import type { Sheet } from './backdrop';
import type { Point } from './camera';
import type { Mark } from './mark';
import { type MarkLook, type MarkPainter, makeMarkPainter, namesDepth } from './mark-painter';

/** What the scene is handed each time it starts. */
export interface SceneData {
  readonly onCreate: (scene: TheatreScene) => void;
  readonly onFrame: () => void;
}

const sheetKeys = ['sheet-0', 'sheet-1'] as const;
const groundKey = 'ground';
const veilKey = 'veil';

/** Owns the pixels: two pictures of the drawn map, of which one is mostly hidden, and the marks of the cue that plays. */
export class TheatreScene extends Phaser.Scene {
  private hooks: SceneData | undefined;
  private sheets: [Phaser.GameObjects.Image?, Phaser.GameObjects.Image?] = [];
  private veil: Phaser.GameObjects.Image | undefined;
  private ground: Phaser.GameObjects.Image | undefined;
  private marks: MarkPainter | undefined;

  constructor() {
    super('theatre');
  }

  init(data: SceneData): void {
    this.hooks = data;
    this.sheets = [];
    this.ground = undefined;
    this.veil = undefined;
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

  /** Shows a canvas as one of the map's two pictures; called again with the same one after it was redrawn. */
  showSheet(sheet: Sheet, canvas: HTMLCanvasElement): void {
    this.sheets[sheet] = this.showCanvas(sheetKeys[sheet], canvas, this.sheets[sheet]);
    this.marks ??= makeMarkPainter(this);
  }

  /** Shows a canvas under the map, as far as the map leaves it free. */
  showGround(canvas: HTMLCanvasElement): void {
    this.ground = this.showCanvas(groundKey, canvas, this.ground).setDepth(-3);
  }

  /** What is seen for a moment where nothing is drawn yet. */
  setGround(colour: string): void {
    this.cameras.main.setBackgroundColor(colour);
  }

  /** Moves and stretches what lies under the map; device pixels. */
  moveGround(x: number, y: number, scale: number): void {
    this.ground?.setPosition(x, y).setScale(scale);
  }

  private showCanvas(
    key: string,
    canvas: HTMLCanvasElement,
    shown: Phaser.GameObjects.Image | undefined,
  ): Phaser.GameObjects.Image {
    const texture = this.textures.exists(key) ? this.textures.get(key) : undefined;
    if (shown && texture?.source[0]?.image === canvas) {
      texture.source[0].update();
      return shown;
    }
    if (texture) {
      shown?.destroy();
      this.textures.remove(key);
    }
    this.textures.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    return this.add.image(0, 0, key).setOrigin(0, 0);
  }

  /** Moves and stretches a picture of the map, in device pixels, over the other one or under it. */
  moveSheet(sheet: Sheet, [x, y]: Point, scale: number, alpha: number, over: boolean): void {
    const depth = over ? -1 : -2;
    this.sheets[sheet]?.setPosition(x, y).setScale(scale).setAlpha(alpha).setDepth(depth).setVisible(true);
  }

  /** Moves and stretches what lies over the map, in device pixels. */
  moveVeil([x, y]: Point, scale: number, alpha: number): void {
    this.veil?.setPosition(x, y).setScale(scale).setAlpha(alpha);
  }

  hideSheet(sheet: Sheet): void {
    this.sheets[sheet]?.setVisible(false);
  }

  /** Shows a canvas over the lines of the marks and under their pictures. */
  showVeil(canvas: HTMLCanvasElement): void {
    this.veil = this.showCanvas(veilKey, canvas, this.veil).setDepth(namesDepth).setVisible(true);
  }

  /** How many objects stand in the scene, and how many textures are kept for them. */
  get held(): { readonly objects: number; readonly textures: number } {
    return { objects: this.children.length, textures: this.textures.getTextureKeys().length };
  }

  showMarks(marks: readonly Mark[], look: MarkLook): void {
    this.marks?.paint(marks, look);
  }

  hideVeil(): void {
    this.veil?.setVisible(false);
  }

  clearMarks(): void {
    this.marks?.clear();
  }
}
