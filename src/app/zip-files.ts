import { unzipSync } from 'fflate';

/** Far more than the results of a school, and than one of them. */
const mostFiles = 20_000;
const largestFile = 5_000_000;
const mostBytes = 200_000_000;

/** The files of an archive, as learning platforms hand out what was handed in; those that can be no result are left where they are. */
export function filesInZip(
  bytes: Uint8Array,
): readonly { readonly name: string; readonly content: Uint8Array }[] | undefined {
  let count = 0;
  let total = 0;
  try {
    // What an archive says of a file's size is the room that the file is given, so no more than that is unpacked.
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || originalSize === 0 || originalSize > largestFile) return false;
        count += 1;
        total += originalSize;
        return count <= mostFiles && total <= mostBytes;
      },
    });
    return Object.entries(files).map(([name, content]) => ({ name, content }));
  } catch {
    return undefined;
  }
}
