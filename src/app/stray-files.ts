/**
 * Keeps a file that is dropped beside the place for files from taking the page's place: browsers show such a file instead, and the
 * game would be gone from the screen.
 */
export function keepFilesOut(page: Window): void {
  for (const kind of ['dragover', 'drop'] as const) {
    page.addEventListener(kind, (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
  }
}
