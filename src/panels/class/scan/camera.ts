/** Why a camera gives no pictures that can be read. */
export type CameraProblem = 'refused' | 'none' | 'busy' | 'ended' | 'unreadable';

/** Whether pages may ask for a camera here; over plain HTTP from another machine they may not. */
export function canAskForCamera(): boolean {
  return typeof (navigator.mediaDevices as MediaDevices | undefined)?.getUserMedia === 'function';
}

/** Opens a camera, if nothing is said of which the one that looks away from the screen. Rejects with the browser's reason. */
export function openCamera(device: string | undefined): Promise<MediaStream> {
  const which = device === undefined ? { facingMode: 'environment' } : { deviceId: { exact: device } };
  // Codes of a long result are fine; where there are fewer pixels the browser gives what there is.
  const video = { ...which, width: { ideal: 1280 }, height: { ideal: 720 } };
  return navigator.mediaDevices.getUserMedia({ video, audio: false });
}

/** Lets go of a camera, so that its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** The camera that comes after the one in use, if there is another. */
export async function cameraAfter(stream: MediaStream): Promise<string | undefined> {
  const used = stream.getVideoTracks()[0]?.getSettings().deviceId;
  const all = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  const cameras = all.filter(({ kind }) => kind === 'videoinput').map(({ deviceId }) => deviceId);
  const next = cameras[(cameras.indexOf(used ?? '') + 1) % Math.max(1, cameras.length)];
  return next === '' || next === used ? undefined : next;
}

/** What a browser's reason for opening no camera comes to. */
export function problemIn(reason: unknown): CameraProblem {
  switch (reason instanceof Error ? reason.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    default:
      return 'busy';
  }
}
