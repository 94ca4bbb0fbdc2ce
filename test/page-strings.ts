import { absent } from '../src/panels/strings/absent';
import * as aloud from '../src/panels/strings/aloud';
import * as classPage from '../src/panels/strings/class';
import * as classFigures from '../src/panels/strings/class-figures';
import * as debrief from '../src/panels/strings/debrief';
import { first } from '../src/panels/strings/first';
import * as futures from '../src/panels/strings/futures';
import * as hand from '../src/panels/strings/hand';
import * as handIn from '../src/panels/strings/hand-in';
import * as host from '../src/panels/strings/host';
import type { addStrings } from '../src/panels/strings/index';
import { later } from '../src/panels/strings/later';
import * as lesson from '../src/panels/strings/lesson';
import * as problems from '../src/panels/strings/problems';
import * as reading from '../src/panels/strings/reading';
import * as scorm from '../src/panels/strings/scorm';
import * as wall from '../src/panels/strings/wall';

type Group = Exclude<Parameters<typeof addStrings>[0], 'room'> | 'first';

/** The English sentences by the file in which a language has them; those of the room are among the later ones. */
export const pageStrings: Readonly<Record<Group, object>> = {
  first,
  later,
  classPage,
  handIn,
  debrief,
  lesson,
  futures,
  host,
  wall,
  hand,
  absent: { absent },
  aloud,
  classFigures,
  problems,
  reading,
  scorm,
};

/** Every text in a tree of them, by its key. */
export function textsByKey(tree: object, place = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, inner]): (readonly [string, string])[] =>
      typeof inner === 'string' ? [[place + name, inner]] : [...textsByKey(inner, `${place}${name}.`)],
    ),
  );
}
