const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 lets stand in no document, not even as a reference: most control characters, halves of pairs, and two others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that have to go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** A text as it can stand between tags or in an attribute, of XML and of HTML alike; what XML forbids becomes �. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
