/** A file with the folders that it came in. */
export interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

/** More files than any class has; what else is in the folders is left alone. */
const mostFiles = 20_000;

/** The files that were dropped, and all in folders that were. They must be asked for at once: the browser forgets them after the event. */
export async function droppedFiles(data: DataTransfer): Promise<readonly DroppedFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return chosenFiles(data.files);
  const found: DroppedFile[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

/** The files of a field, with their folders where a folder was chosen. */
export function chosenFiles(files: FileList | null): readonly DroppedFile[] {
  return [...(files ?? [])]
    .slice(0, mostFiles)
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function walk(entry: FileSystemEntry, found: DroppedFile[]): Promise<void> {
  // Files that systems put into folders unasked begin with a dot.
  if (found.length >= mostFiles || entry.name.startsWith('.')) return;
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) =>
      entry.file(resolve, () => resolve(undefined)),
    );
    if (file !== undefined) found.push({ path: entry.fullPath.replace(/^\//, ''), file });
  } else if (isFolder(entry)) {
    for (const member of await membersOf(entry)) await walk(member, found);
  }
}

/** Browsers give a folder's members by the hundred. */
async function membersOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const members: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0 || members.length > mostFiles) return members;
    members.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
