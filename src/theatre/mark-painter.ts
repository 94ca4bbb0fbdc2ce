import type Phaser from 'phaser';
import type { ActorId } from '../scenario/index';
import type { Point } from './camera';
import { distance, type Ink, type Mark } from './mark';
import type { Sprites } from './sprites';
import { colourNumber, type Theme } from './theme';

/** What marks are painted with; `density` is device pixels a CSS pixel. */
export interface MarkLook {
  readonly theme: Theme;
  readonly sprites: Sprites;
  readonly density: number;
  readonly colourOf: (actor: ActorId) => number | undefined;
}

/** Paints the marks of a moment with one drawing and as many pictures as they need. */
export interface MarkPainter {
  paint(marks: readonly Mark[], look: MarkLook): void;
  clear(): void;
}

/** Names lie over lines and under pictures, so that no arc runs over a name and no name over an icon. */
export const namesDepth = 1;

/** A painter in a scene; its objects go with the scene. */
export function makeMarkPainter(scene: Phaser.Scene): MarkPainter {
  const lines = scene.add.graphics();
  const pictures: Phaser.GameObjects.Image[] = [];
  return {
    paint(marks, look) {
      lines.clear();
      lines.setScale(look.density);
      let used = 0;
      for (const mark of marks) {
        if (mark.alpha <= 0) continue;
        if (mark.kind === 'sprite') {
          const key = textureFor(scene, mark, look);
          const picture = pictures[used] ?? scene.add.image(0, 0, key).setDepth(namesDepth + 1);
          pictures[used] = picture;
          used += 1;
          place(picture, key, mark, look.density);
        } else {
          paintShape(lines, mark, colourNumber(colourOf(mark.ink, look)));
        }
      }
      for (const picture of pictures.slice(used)) picture.setVisible(false);
    },
    clear() {
      lines.clear();
      for (const picture of pictures) picture.setVisible(false);
    },
  };
}

type SpriteMark = Extract<Mark, { kind: 'sprite' }>;
type ShapeMark = Exclude<Mark, SpriteMark>;

function paintShape(lines: Phaser.GameObjects.Graphics, mark: ShapeMark, colour: number): void {
  switch (mark.kind) {
    case 'line':
      lines.lineStyle(mark.width, colour, mark.alpha);
      for (const part of mark.dash ? dashes(mark.points, mark.dash) : [mark.points]) stroke(lines, part);
      return;
    case 'disc':
      lines.fillStyle(colour, mark.alpha);
      lines.fillCircle(mark.at[0], mark.at[1], mark.radius);
      return;
    case 'ring':
      lines.lineStyle(mark.width, colour, mark.alpha);
      if (mark.sweep === undefined) {
        lines.strokeCircle(mark.at[0], mark.at[1], mark.radius);
        return;
      }
      lines.beginPath();
      lines.arc(mark.at[0], mark.at[1], mark.radius, mark.sweep[0], mark.sweep[1]);
      lines.strokePath();
      return;
    default:
      mark satisfies never;
  }
}

function stroke(lines: Phaser.GameObjects.Graphics, points: readonly Point[]): void {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return;
  lines.beginPath();
  lines.moveTo(first[0], first[1]);
  for (const [x, y] of rest) lines.lineTo(x, y);
  lines.strokePath();
}

/** A line cut into dashes of `on` pixels with `off` pixels between them. */
export function dashes(points: readonly Point[], [on, off]: readonly [number, number]): Point[][] {
  const parts: Point[][] = [];
  let current: Point[] = [];
  let drawing = true;
  let left = on;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before) {
      current = [point];
      return;
    }
    let at = before;
    for (let rest = distance(at, point); rest > 0; ) {
      const step = Math.min(rest, left);
      at = [at[0] + ((point[0] - at[0]) * step) / rest, at[1] + ((point[1] - at[1]) * step) / rest];
      rest -= step;
      left -= step;
      if (drawing) current.push(at);
      if (left > 0) continue;
      if (drawing) parts.push(current);
      drawing = !drawing;
      left = drawing ? on : off;
      current = [at];
    }
  });
  if (drawing && current.length > 1) parts.push(current);
  return parts;
}

function colourOf(ink: Ink, { theme, colourOf: hueOf }: MarkLook): string {
  if (ink === 'ink') return theme.colours.ink;
  if (ink === 'badge') return theme.colours.badge;
  if ('tone' in ink) return theme.tones[ink.tone];
  return theme.actors[(hueOf(ink.actor) ?? 8) - 1] ?? theme.tones.unknown;
}

/** Pictures are made a little too large, in steps, so that one that grows needs few of them. */
const sizeStep = 12;

function textureFor(scene: Phaser.Scene, mark: SpriteMark, look: MarkLook): string {
  const pixels = Math.ceil((mark.size * look.density) / sizeStep) * sizeStep;
  const colour = mark.ink === 'own' ? undefined : colourOf(mark.ink, look);
  const key = `${mark.frame} ${pixels} ${colour ?? ''}`;
  if (!scene.textures.exists(key)) {
    const texture = scene.textures.create(key, look.sprites.picture(mark.frame, pixels, colour));
    texture?.add('__BASE', 0, 0, 0, pixels, pixels);
  }
  return key;
}

function place(picture: Phaser.GameObjects.Image, key: string, mark: SpriteMark, density: number): void {
  if (picture.texture.key !== key) picture.setTexture(key);
  picture
    .setPosition(mark.at[0] * density, mark.at[1] * density)
    .setDisplaySize(mark.size * density, mark.size * density)
    .setRotation(mark.turn)
    .setAlpha(mark.alpha)
    .setVisible(true);
}
