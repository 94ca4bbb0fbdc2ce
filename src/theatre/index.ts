export { cuesOf } from './cues';
export { describePicture, type PictureRow, pictureOf, relationState } from './picture';
export { createStage } from './stage';
export { mapTokens, toneTokens } from './theme';
export type {
  CueEnd,
  CueText,
  MapCue,
  Picture,
  PictureActor,
  PicturePlace,
  PictureRelation,
  PlayOptions,
  PosturePicture,
  RelationState,
  Stage,
  StageCost,
  StageOptions,
  UnitKind,
} from './types';
