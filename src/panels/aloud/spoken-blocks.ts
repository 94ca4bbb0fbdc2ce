/** A paragraph, heading or line that is read in one go. */
export interface SpokenBlock {
  readonly element: Element;
  readonly text: string;
  /** Its language, as the page marks it. */
  readonly language: string;
}

/** What is not read: controls other than those that are texts, and what does not stand on the screen. */
const unspoken =
  '.hidden-text, [hidden], [aria-hidden="true"], .aloud, input, select, textarea, summary, svg, nav, a, button:not(.term, .headline, .cell)';

const blocks = 'p, li, dt, dd, h1, h2, h3, h4, .headline-head, .headline-result, .cell-text';

/** What stands shown in elements, block by block in reading order. */
export function spokenBlocks(parts: Iterable<Element>): readonly SpokenBlock[] {
  const texts = new Map<Element, { text: string; language: string }>();
  const seen = new Set<Node>();
  for (const part of parts) {
    const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const { parentElement: parent, textContent } = node;
      // A part may stand in another one.
      if (parent === null || textContent === null || seen.has(node)) continue;
      seen.add(node);
      if (parent.closest(unspoken) !== null || !parent.checkVisibility()) continue;
      const block = parent.closest(blocks) ?? part;
      const before = texts.get(block);
      if (before === undefined && textContent.trim() === '') continue;
      const language = before?.language ?? parent.closest<HTMLElement>('[lang]')?.lang ?? '';
      const apart = parent !== block && standsApart(parent) ? ' ' : '';
      texts.set(block, { text: (before?.text ?? '') + apart + textContent, language });
    }
  }
  return [...texts].map(([element, { text, language }]) => ({
    element,
    language,
    text: text.replaceAll(/\s+/g, ' ').trim(),
  }));
}

/** Whether an element stands beside the text before it and not in it, as in a row. */
function standsApart(element: Element): boolean {
  return !getComputedStyle(element).display.startsWith('inline');
}
