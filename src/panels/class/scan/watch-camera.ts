import type { ClassActs, SeenCode } from '../class-state';
import { type CameraProblem, cameraAfter, closeCamera, openCamera, problemIn } from './camera';

/** How a camera stands. */
export type CameraState =
  | { readonly is: 'starting' }
  /** `other` is another camera that could be used. */
  | { readonly is: 'on'; readonly other?: string }
  | { readonly is: 'off'; readonly why: CameraProblem };

interface Watched {
  /** Shows what the camera sees. */
  readonly video: HTMLVideoElement;
  readonly device: string | undefined;
  readonly look: ClassActs['look'];
  readonly tell: (state: CameraState) => void;
  /** Takes the QR codes of a picture that has some. */
  readonly read: (codes: readonly SeenCode[]) => void;
}

/** Milliseconds from one picture to the next that is read. */
const pace = 125;

/** Reads QR codes by the camera until it is told to stop, which closes the camera; after that nothing more is told. */
export function watchCamera({ video, device, look, tell, read }: Watched): () => void {
  let stream: MediaStream | undefined;
  let isOver = false;
  const stop = () => {
    isOver = true;
    if (stream !== undefined) closeCamera(stream);
    video.srcObject = null;
  };
  const fail = (why: CameraProblem) => {
    if (isOver) return;
    stop();
    tell({ is: 'off', why });
  };
  const start = async () => {
    stream = await openCamera(device);
    if (isOver) {
      closeCamera(stream);
      return;
    }
    for (const track of stream.getTracks()) track.addEventListener('ended', () => fail('ended'));
    video.srcObject = stream;
    await video.play();
    const other = await cameraAfter(stream);
    if (isOver) return;
    tell({ is: 'on', ...(other === undefined ? {} : { other }) });
    while (!isOver) {
      const next = new Promise((resolve) => setTimeout(resolve, pace));
      const codes = await look(await createImageBitmap(video));
      if (isOver) return;
      if (codes === undefined) fail('unreadable');
      else if (codes.length > 0) read(codes);
      await next;
    }
  };
  tell({ is: 'starting' });
  start().catch((reason: unknown) => fail(problemIn(reason)));
  return stop;
}
