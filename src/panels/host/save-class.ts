import { type HostSight, resultsOfClass } from '../../classroom/index';
import type { Scenario } from '../../scenario/index';
import { encodeClassFile } from '../../session/index';
import { download } from '../share/download';

/** Hands the class file to the browser; gives its name. */
export function saveClass(sight: HostSight, { about, hash }: Scenario): string {
  const name = sight.room.title || about.title;
  const file = `${about.id}-${sight.host.code.toLowerCase()}.class.json`;
  const crisis = { id: about.id, edition: hash };
  download(file, encodeClassFile({ name, crisis, results: resultsOfClass(sight) }));
  return file;
}
