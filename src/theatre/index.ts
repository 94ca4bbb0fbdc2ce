export { cuesOf } from './cues';
export { describePicture, type PictureRow, pictureOf, relationState } from './picture';
export { createStage } from './stage';
export type { CueEnd, MapCue, Picture, Stage } from './types';
