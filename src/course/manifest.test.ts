import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rounds } from '../../test/rounds';
import { allNamed, parseXml, type XmlElement } from '../../test/xml';
import { escapeXml } from './escape-xml';
import { manifestXml } from './manifest';

/** What the schemas imscp_rootv1p1p2 and adlcp_rootv1p2 let stand in each element that we write: children in order, and attributes. */
const structure: Readonly<
  Record<
    string,
    { readonly children: RegExp; readonly needs: readonly string[]; readonly may?: readonly string[] }
  >
> = {
  manifest: {
    children: /^metadata organizations resources $/,
    needs: ['identifier'],
    may: ['version', 'xmlns', 'xmlns:adlcp'],
  },
  metadata: { children: /^schema schemaversion $/, needs: [] },
  schema: { children: /^$/, needs: [] },
  schemaversion: { children: /^$/, needs: [] },
  organizations: { children: /^(organization )+$/, needs: ['default'] },
  organization: { children: /^title (item )+$/, needs: ['identifier'], may: ['structure'] },
  title: { children: /^$/, needs: [] },
  item: { children: /^title (item )*$/, needs: ['identifier', 'identifierref', 'isvisible'] },
  resources: { children: /^(resource )+$/, needs: [] },
  resource: { children: /^(file )+$/, needs: ['identifier', 'type', 'adlcp:scormtype', 'href'] },
  file: { children: /^$/, needs: ['href'] },
};

function expectStructure(element: XmlElement): void {
  const known = structure[element.name];
  expect(known, element.name).toBeDefined();
  expect(element.children.map(({ name }) => `${name} `).join('')).toMatch(known?.children ?? /never/);
  const given = Object.keys(element.attributes);
  expect(given).toEqual(expect.arrayContaining([...(known?.needs ?? [])]));
  for (const name of given) expect([...(known?.needs ?? []), ...(known?.may ?? [])]).toContain(name);
  element.children.forEach(expectStructure);
}

const written = (title: string, files: readonly string[] = ['index.html']) =>
  parseXml(manifestXml({ identifier: 'demarche-x', title, files }));

describe('the manifest of a package', () => {
  test('has the structure that the schemas ask for, one activity, and no score to reach', () => {
    const root = written('The River', ['assets/a b&c.js', 'index.html']);
    expectStructure(root);
    expect(root.attributes).toEqual({
      identifier: 'demarche-x',
      version: '1.1',
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    });
    expect(allNamed(root, 'schemaversion').map(({ text }) => text)).toEqual(['1.2']);
    const [resource] = allNamed(root, 'resource');
    expect(resource?.attributes).toEqual({
      identifier: 'app',
      type: 'webcontent',
      'adlcp:scormtype': 'sco',
      href: 'index.html',
    });
    expect(allNamed(root, 'item').map(({ attributes }) => attributes.identifierref)).toEqual(['app']);
    expect(allNamed(root, 'file').map(({ attributes }) => attributes.href)).toEqual([
      'assets/a%20b%26c.js',
      'index.html',
    ]);
    const names = [root, ...['organization', 'item', 'resource'].flatMap((name) => allNamed(root, name))];
    const identifiers = names.map(({ attributes }) => attributes.identifier);
    expect(new Set(identifiers).size).toBe(4);
    for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z_][\w.-]*$/);
    expect(allNamed(root, 'organizations')[0]?.attributes.default).toBe('course');
    expect(allNamed(root, 'adlcp:masteryscore')).toEqual([]);
  });

  test.each([
    ['Fifteen <Days> & "more"', 'Fifteen <Days> & "more"'],
    ["]]> it's", "]]> it's"],
    ['a\u0000b\u001fc\ud800d\ufffe', 'a\ufffdb\ufffdc\ufffdd\ufffd'],
    ['\u{1f30d} ایران', '\u{1f30d} ایران'],
    ['x'.repeat(300), 'x'.repeat(200)],
  ])('keeps the title %j', (title, kept) => {
    expect(allNamed(written(title), 'title').map(({ text }) => text)).toEqual([kept, kept]);
  });

  test('can be read whatever the title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const [first] = allNamed(written(title), 'title');
        expect(escapeXml(first?.text ?? '')).toBe(escapeXml([...title].slice(0, 200).join('')).trim());
      }),
      { numRuns: rounds(30, 300) },
    );
  });
});
