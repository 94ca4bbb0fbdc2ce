import type { ActorId, TrackId } from '../../scenario/index';

/** One thing that the map shows, by ids. */
export type MapRow =
  | {
      readonly kind: 'relation';
      readonly a: ActorId;
      readonly b: ActorId;
      readonly state: 'normal' | 'strained' | 'broken';
    }
  | {
      readonly kind: 'posture';
      readonly actor: ActorId;
      readonly track: TrackId;
      readonly posture: string;
      readonly place: string;
    }
  | { readonly kind: 'place'; readonly place: string; readonly of?: ActorId };
