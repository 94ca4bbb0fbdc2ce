export { cuesOf } from './cues';
export { describePicture } from './in-words';
export { legendOf } from './legend';
export type { MapFile } from './map-data';
export { replayOf } from './moments';
export { pictureOfPaths, twoPathsOf } from './paths';
export { pictureOf } from './picture';
export { createStage } from './stage';
export type { CueEnd, MapCue, Picture, Stage, ZoomRoom } from './types';
