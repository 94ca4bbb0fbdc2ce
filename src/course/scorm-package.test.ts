import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { borderScenario } from '../../test/fixtures/border';
import { allNamed, parseXml } from '../../test/xml';
import { courseOf, markOf } from './course-mark';
import { type PackageOptions, scormPackage } from './scorm-package';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytes = (source: string) => new TextEncoder().encode(source);

/** A built app in small. */
const app = new Map(
  Object.entries({
    'index.html':
      '<html>\n    <meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="x" />\n    <link rel="manifest" href="./app.webmanifest">\n  </html>',
    'index.html.gz': 'x',
    'assets/b.js': 'b'.repeat(400),
    'assets/a.js': 'a',
    'assets/a.js.br': 'x',
    'assets/f.woff2': 'f',
    'licences.md': 'All of them.',
    'service-worker.js': 'x',
    'app.webmanifest': '{}',
    'files.json': '[]',
    'class/hello': '{}',
    '.sources': 'x',
    'scenarios/index.json': '[{"id":"far-away"},{"id":"river-border","title":"An older one"}]',
    'scenarios/far-away.json': '{}',
    'scenarios/far-away.turns.json': '[]',
    'scenarios/river-border.json': '{"old":true}',
  }).map(([name, source]) => [name, bytes(source)]),
);
const scenario = borderScenario();

function packed(options?: PackageOptions, files = app, of = scenario) {
  const made = scormPackage(files, of, options);
  if ('problem' in made) throw new Error(made.problem);
  return { ...made, files: unzipSync(made.bytes) };
}

describe('a package', () => {
  test('holds the app and one crisis, without what belongs to a server, and lists every file', () => {
    const { name, files } = packed();
    expect(name).toBe('demarche-river-border-scorm.zip');
    expect(Object.keys(files)).toEqual([
      'assets/a.js',
      'assets/b.js',
      'assets/f.woff2',
      'imsmanifest.xml',
      'index.html',
      'licences.md',
      'scenarios/index.json',
      'scenarios/river-border.json',
      'scenarios/river-border.turns.json',
    ]);
    const listed = allNamed(parseXml(text(files['imsmanifest.xml'])), 'file').map(
      ({ attributes }) => attributes.href,
    );
    expect(listed).toEqual(Object.keys(files).filter((one) => one !== 'imsmanifest.xml'));
    expect(text(files['assets/b.js'])).toBe('b'.repeat(400));
    expect(JSON.parse(text(files['scenarios/river-border.json'])).hash).toBe(scenario.hash);
    const list = JSON.parse(text(files['scenarios/index.json']));
    expect(list).toMatchObject([{ id: 'river-border', title: 'The River', hash: scenario.hash }]);
    expect(text(files['index.html'])).toBe(
      '<html>\n    <meta charset="utf-8" />\n    <meta name="demarche:course" content="crisis=river-border" />\n    <meta http-equiv="Content-Security-Policy" content="x" />\n  </html>',
    );
  });

  test('of one side and with the other crises says so', () => {
    const { name, files } = packed({ side: 'north', shelf: true });
    expect(name).toBe('demarche-river-border-north-scorm.zip');
    expect(files).toHaveProperty(['scenarios/far-away.json']);
    expect(JSON.parse(text(files['scenarios/index.json'])).map(({ id }: { id: string }) => id)).toEqual([
      'river-border',
      'far-away',
    ]);
    const [mark = ''] = /(?<=demarche:course" content=")[^"]*/.exec(text(files['index.html'])) ?? [];
    const plain = mark.replaceAll('&amp;', '&');
    expect(courseOf(plain)).toEqual({ crisis: 'river-border', side: 'north', shelf: true });
    const north = scenario.actors.find(({ id }) => id === 'north')?.name;
    expect(allNamed(parseXml(text(files['imsmanifest.xml'])), 'title')[0]?.text).toBe(`The River: ${north}`);
  });

  test('has the same bytes whatever the order of the files', () => {
    const shuffled = new Map([...app].reverse());
    expect(packed({}, shuffled).bytes).toEqual(packed().bytes);
    expect(packed({ side: 'north' }).bytes).not.toEqual(packed().bytes);
  });

  test.each([
    ['there is no page', new Map([['assets/a.js', bytes('a')]])],
    ['the page was not built', new Map([['index.html', bytes('<meta charset="utf-8" />')]])],
  ])('is refused where %s', (_, files) => {
    expect(scormPackage(files, scenario)).toEqual({ problem: 'no-app' });
  });
});

test.each([
  ['', undefined],
  ['crisis=', undefined],
  ['crisis=..%2Fother', undefined],
  ['crisis=a&side=%3Cb%3E', { crisis: 'a', shelf: false }],
  [markOf({ crisis: 'a-b', side: 'c', shelf: false }), { crisis: 'a-b', side: 'c', shelf: false }],
])('the mark %j names %j', (mark, course) => expect(courseOf(mark)).toEqual(course));
