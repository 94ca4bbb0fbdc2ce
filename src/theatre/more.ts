import type { Theatre } from '../scenario/index';
import { type OwnLines, ownLines } from './own-lines';
import type { Project } from './projection';
import type { FurtherPictures } from './sprites';

/** What few crises need; it is loaded for no other. */
export interface More {
  readonly own: OwnLines;
  readonly pictures: FurtherPictures;
}

interface Needed {
  readonly theatre: Pick<Theatre, 'lines' | 'areas'>;
  /** Emblems that the sheet does not have. */
  readonly emblems: readonly string[];
  readonly project: Project;
}

/** Loads what a crisis needs beyond others; an emblem that cannot be had is left out, and its actor is shown by its code. */
export async function loadMore({ theatre, emblems, project }: Needed): Promise<More> {
  const loaded = await Promise.all(
    emblems.map(async (emblem): Promise<[string, HTMLImageElement][]> => {
      const image = new Image();
      image.src = `emblems/${emblem}.svg`;
      return image.decode().then(
        () => [[`flag-${emblem}`, image]],
        () => [],
      );
    }),
  );
  return { own: ownLines(theatre, project), pictures: new Map(loaded.flat()) };
}
