/** What slopes are drawn with; each strength is how much covers the steepest ones, 0 to 1. */
export interface ReliefTint {
  readonly shade: readonly [red: number, green: number, blue: number];
  readonly shadeStrength: number;
  readonly light: readonly [red: number, green: number, blue: number];
  readonly lightStrength: number;
}

/** A grey of this much is flat land; darker ones lie in shade, lighter ones in light. */
const flat = 128;

/** Loads the greys that tools/map-relief.mjs makes; undefined where they cannot be had, because the map says everything without them. */
export async function loadRelief(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}

/** Makes the picture of greys in the colours of a theme; undefined where the browser gives no canvas. */
export function tintRelief(greys: HTMLImageElement, tint: ReliefTint): HTMLCanvasElement | undefined {
  const picture = document.createElement('canvas');
  [picture.width, picture.height] = [greys.naturalWidth, greys.naturalHeight];
  const pen = picture.getContext('2d');
  if (!pen) return undefined;
  pen.drawImage(greys, 0, 0);
  const pixels = pen.getImageData(0, 0, picture.width, picture.height);
  tintPixels(pixels.data, tint);
  pen.putImageData(pixels, 0, 0);
  return picture;
}

/** Turns opaque greys into transparent shade and light, in place. */
export function tintPixels(
  data: Uint8ClampedArray,
  { shade, shadeStrength, light, lightStrength }: ReliefTint,
): void {
  for (let at = 0; at < data.length; at += 4) {
    const slope = ((data[at] ?? flat) - flat) / flat;
    const [red, green, blue] = slope < 0 ? shade : light;
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
    data[at + 3] = Math.abs(slope) * 255 * (slope < 0 ? shadeStrength : lightStrength);
  }
}
