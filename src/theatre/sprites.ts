/** The sheet of icons, units and flags that tools/symbols.mjs makes. */
export interface Sheet {
  readonly image: HTMLImageElement;
  /** Side of a square cell in pixels. */
  readonly cell: number;
  readonly frames: Readonly<Record<string, readonly [number, number]>>;
}

interface SheetFile {
  readonly cell: number;
  readonly frames: Readonly<Record<string, [number, number]>>;
}

/** Loads the sheet's picture and its frames. */
export async function loadSheet(imageUrl: string, framesUrl: string, signal: AbortSignal): Promise<Sheet> {
  const image = new Image();
  image.src = imageUrl;
  const [answer] = await Promise.all([fetch(framesUrl, { signal }), image.decode()]);
  if (!answer.ok) throw new Error(`the symbols could not be loaded: ${answer.status}`);
  const { cell, frames }: SheetFile = await answer.json();
  return { image, cell, frames };
}

/** Draws pictures of the sheet in a colour at a size; each is made once and kept until `forget`. */
export interface Sprites {
  has(frame: string): boolean;
  /** A square canvas of `pixels` a side; white parts take the colour, black ones stay. */
  picture(frame: string, pixels: number, colour?: string): HTMLCanvasElement;
  forget(): void;
}

/** Pictures beside those of the sheet, by the names of their frames. */
export type FurtherPictures = ReadonlyMap<string, HTMLImageElement>;

/** Sprites of one sheet and of further pictures. An unknown frame throws: every frame is named in this project. */
export function makeSprites(sheet: Sheet, further?: FurtherPictures): Sprites {
  const made = new Map<string, HTMLCanvasElement>();
  return {
    has: (frame) => frame in sheet.frames || further?.has(frame) === true,
    picture(frame, pixels, colour) {
      const side = Math.max(1, Math.round(pixels));
      const key = `${frame} ${side} ${colour ?? ''}`;
      const found = made.get(key);
      if (found) return found;
      const picture = draw(sheet, frame, side, colour, further?.get(frame));
      made.set(key, picture);
      return picture;
    },
    forget: () => made.clear(),
  };
}

function draw(
  sheet: Sheet,
  frame: string,
  side: number,
  colour: string | undefined,
  image?: HTMLImageElement,
): HTMLCanvasElement {
  const at = sheet.frames[frame] ?? [0, 0];
  if (!(frame in sheet.frames) && !image) throw new Error(`the sheet has no ${frame}`);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser gives no canvas');
  const stamp = () =>
    image
      ? pen.drawImage(image, 0, 0, side, side)
      : pen.drawImage(sheet.image, at[0], at[1], sheet.cell, sheet.cell, 0, 0, side, side);
  pen.imageSmoothingQuality = 'high';
  stamp();
  if (colour === undefined) return canvas;
  pen.globalCompositeOperation = 'multiply';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, side, side);
  pen.globalCompositeOperation = 'destination-in';
  stamp();
  return canvas;
}
