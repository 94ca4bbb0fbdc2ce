/**
 * Keeps a file that is dropped beside the place for files from taking the page's place: browsers show such a file instead, and the
 * game would be gone from the screen.
 */
export function keepFilesOut(page: Window): void {
  const refuse = (event: DragEvent) => {
    const { dataTransfer } = event;
    // Whoever takes files has said so by now.
    if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    dataTransfer.dropEffect = 'none';
  };
  page.addEventListener('dragover', refuse);
  page.addEventListener('drop', refuse);
}
