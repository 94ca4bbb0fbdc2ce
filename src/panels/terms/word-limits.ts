/** Where words begin and end in texts of a language, as the browser divides them; undefined where it does not know how. */
export function wordLimitsIn(language: string): ((text: string) => ReadonlySet<number>) | undefined {
  const segmenter = segmenterOf(language);
  if (segmenter === undefined) return undefined;
  return (text) => {
    const limits = new Set([text.length]);
    for (const { index } of segmenter.segment(text)) limits.add(index);
    return limits;
  };
}

function segmenterOf(language: string): Intl.Segmenter | undefined {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    // An older browser has none, and what a crisis calls its language may be no name of one.
    return undefined;
  }
}
