/** An element of a parsed document; names have their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it, with references resolved. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const opening = /<([A-Za-z][\w:.-]*)/uy;
const attribute = /\s+([A-Za-z][\w:.-]*)="([^"<]*)"/uy;
const emptyEnd = /\s*\/>/uy;
const tagEnd = /\s*>/uy;
const characters = /[\t\n\r\u0020-;=-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+/uy;
const closing = /<\/([\w:.-]+)\s*>/uy;

/**
 * Reads the XML that our own writer can write: one root, elements, attributes in double quotes, text and references. Throws at anything
 * that a strict parser would refuse.
 */
export function parseXml(source: string): XmlElement {
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '');
  if (body === source) throw new Error('there is no XML declaration');
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at character ${at}: ${body.slice(at, at + 40)}`);
  };
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(body) ?? undefined;
    at += found?.[0].length ?? 0;
    return found;
  };
  const plain = (text: string) =>
    text.replace(/&([^;&]*);?/g, (whole, name: string) => {
      const code = /^#(\d+)$/.exec(name)?.[1];
      const found = code === undefined ? entities[name] : String.fromCodePoint(Number(code));
      return whole.endsWith(';') && found !== undefined ? found : fail(`the reference ${whole}`);
    });
  const element = (): XmlElement => {
    const name = take(opening)?.[1] ?? fail('no element begins');
    const attributes: Record<string, string> = {};
    for (let found = take(attribute); found !== undefined; found = take(attribute)) {
      const [, key = '', value = ''] = found;
      if (key in attributes) fail(`${key} stands twice`);
      attributes[key] = plain(value);
    }
    if (take(emptyEnd)) return { name, attributes, children: [], text: '' };
    if (!take(tagEnd)) fail('a tag does not end');
    const children: XmlElement[] = [];
    let text = '';
    while (!body.startsWith('</', at)) {
      if (at >= body.length) fail(`${name} does not end`);
      if (body.startsWith('<', at)) children.push(element());
      else text += plain(take(characters)?.[0] ?? fail('a character'));
    }
    if (take(closing)?.[1] !== name) fail(`${name} is not what ends`);
    return { name, attributes, children, text: text.trim() };
  };
  const root = element();
  if (body.slice(at).trim() !== '') fail('something follows the root');
  return root;
}

/** The elements of a name below an element, at any depth. */
export function allNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allNamed(child, name),
  ]);
}
