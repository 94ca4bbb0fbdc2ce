import { decodeQRBatch } from 'qr/decode.js';

/** How much work a picture is worth: pixels of its longer side, and milliseconds that it is looked at again if it is hard to read. */
interface Care {
  readonly most: number;
  readonly patience: number;
}

/** More pixels than a code on a screen needs, and fewer than a telephone takes. */
const carefully: Care = { most: 2400, patience: 1500 };
/** A camera has the next picture ready. */
const quickly: Care = { most: 1280, patience: 60 };

/** The texts of all QR codes on a picture; throws where the browser cannot open it. */
export async function codesOnPicture(picture: Blob): Promise<readonly string[]> {
  return codesOn(await createImageBitmap(picture), carefully);
}

/** The same of one picture of many that a camera takes; throws where the browser cannot read it. */
export function codesInView(frame: ImageBitmap): Promise<readonly string[]> {
  return codesOn(frame, quickly);
}

async function codesOn(bitmap: ImageBitmap, { most, patience }: Care): Promise<readonly string[]> {
  const scale = Math.min(1, most / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser draws no pictures in a worker');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  const [read = []] = await decodeQRBatch([{ data, width, height }], { timeLimit: patience });
  return [...new Set(read.filter((text) => typeof text === 'string'))];
}
