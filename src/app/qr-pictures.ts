import { decodeQRBatch } from 'qr/decode.js';

/** Pixels of the longer side: more than a code of a screen needs, and less than a telephone takes. */
const mostPixels = 2400;
/** Milliseconds that a picture is looked at again where its codes are hard to read. */
const patience = 1500;

/** The texts of all QR codes on a picture; throws where the browser cannot open it. */
export async function codesOnPicture(picture: Blob): Promise<readonly string[]> {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, mostPixels / Math.max(bitmap.width, bitmap.height));
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
