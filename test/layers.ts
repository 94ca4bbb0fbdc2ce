/** One folder of src/ and what it may use. */
export interface Folder {
  readonly name: string;
  /** A folder imports only from folders with a lower level. */
  readonly level: number;
  /** npm packages that it may import; `scope/*` stands for all of a scope. Node's own modules go by `runsIn`. */
  readonly packages: readonly string[];
  /** `rules` decide what happens and run anywhere; `anywhere` may wait and fetch; the others need their host. */
  readonly runsIn: 'rules' | 'anywhere' | 'browser' | 'node';
  /** Whether others may import it only by `import()`, types apart, so that it loads later. */
  readonly lazy?: boolean;
}

const interfaceKit = [
  'react',
  'react-dom',
  'react-aria-components',
  'i18next',
  'react-i18next',
  'lucide-react',
];

/** The table of docs/architecture.md, lowest first. */
export const folders: readonly Folder[] = [
  { name: 'base', level: 1, packages: ['@noble/hashes'], runsIn: 'rules' },
  { name: 'scenario', level: 2, packages: ['yaml', '@marcbachmann/cel-js', 'zod'], runsIn: 'rules' },
  { name: 'world', level: 3, packages: ['immer'], runsIn: 'rules' },
  { name: 'actors', level: 4, packages: ['xstate'], runsIn: 'rules' },
  { name: 'adjudication', level: 5, packages: [], runsIn: 'rules' },
  { name: 'engine', level: 6, packages: [], runsIn: 'rules' },
  { name: 'analysis', level: 7, packages: [], runsIn: 'anywhere' },
  { name: 'debrief', level: 8, packages: [], runsIn: 'rules' },
  { name: 'words', level: 9, packages: [], runsIn: 'anywhere' },
  { name: 'session', level: 10, packages: ['fflate'], runsIn: 'anywhere' },
  { name: 'course', level: 11, packages: ['fflate'], runsIn: 'anywhere' },
  { name: 'classroom', level: 11, packages: ['zod', 'eventsource-parser'], runsIn: 'anywhere' },
  {
    name: 'server',
    level: 12,
    packages: ['zod', 'hono', '@hono/node-server', 'libsql', 'pg', 'pino', 'prom-client'],
    runsIn: 'node',
  },
  {
    name: 'theatre',
    level: 13,
    packages: ['phaser', 'd3-geo', 'topojson-client', 'topojson-specification', 'geojson', 'milsymbol'],
    runsIn: 'browser',
    lazy: true,
  },
  { name: 'panels', level: 13, packages: [...interfaceKit, 'uqr'], runsIn: 'browser' },
  { name: 'studio', level: 14, packages: interfaceKit, runsIn: 'browser' },
  {
    name: 'cli',
    level: 15,
    packages: [
      'commander',
      'picocolors',
      'string-width',
      'd3-geo',
      'topojson-client',
      'topojson-specification',
    ],
    runsIn: 'node',
  },
  {
    name: 'app',
    level: 16,
    packages: [...interfaceKit, 'idb', 'workbox-window', '@fontsource/*', 'fflate', 'qr'],
    runsIn: 'browser',
  },
];

/** Names that give another result on another machine or another day, or that act on the outside. */
const unsteady = [
  ...['Date', 'performance', 'Intl', 'crypto'],
  ...['console', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['globalThis', 'self'],
];

const browserOnly = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
];
const nodeOnly = ['process', 'Buffer', 'require', '__dirname', '__filename'];

/** Globals that a folder may not name, by where it runs. */
export const bannedGlobals: Readonly<Record<Folder['runsIn'], readonly string[]>> = {
  rules: [...unsteady, ...browserOnly, ...nodeOnly],
  anywhere: [...browserOnly, ...nodeOnly],
  browser: nodeOnly,
  node: browserOnly,
};

/** Members of Math that are random, or that the language lets each machine round as it likes. */
export const inexactMaths: readonly string[] = [
  ...['random', 'exp', 'expm1', 'pow', 'log', 'log1p', 'log2', 'log10', 'cbrt', 'hypot'],
  ...[
    'sin',
    'cos',
    'tan',
    'asin',
    'acos',
    'atan',
    'atan2',
    'sinh',
    'cosh',
    'tanh',
    'asinh',
    'acosh',
    'atanh',
  ],
];

/** Methods whose result follows the language of the machine. */
export const localeMethods: readonly string[] = [
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
];

/** Files in rule folders that may draw and weigh as they like, since what they choose is written into the record. */
export const exempt = /^src\/engine\/polic/;
