export { cuesOf } from './cues';
export { describePicture, pictureOf } from './picture';
export { createStage } from './stage';
export type { CueEnd, MapCue, Picture, Stage } from './types';
