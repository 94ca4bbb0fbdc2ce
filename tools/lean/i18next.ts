/** What stands for parts of i18next, by the line with which each begins; a part ends where a brace closes at the same depth. */
const parts: Readonly<Record<string, string>> = {
  // Sentences are loaded by the app.
  'class Connector extends EventEmitter {': 'class Connector extends EventEmitter { state = {}; }',
  '  hasLoadedNamespace(ns, options = {}) {': 'hasLoadedNamespace() { return true; }',
  '  loadLanguages(lngs, callback) {': '',
  '  loadNamespaces(ns, callback) {': '',
  '  loadResources(language, callback = noop) {': 'loadResources(language, callback) { callback(null); }',
  '  reloadResources(lngs, ns, callback) {': 'reloadResources() {}',
  // They have names in their braces and nothing else: no words that say how to write a value, which is for the page's own formatter, no escapes, no other sentences.
  'class Formatter {': 'class Formatter { init() {} format(value) { return value; } }',
  'class Interpolator {': `class Interpolator {
    nestingRegexp = /\\$t\\(/;
    constructor(options) { this.options = options; }
    interpolate(text, facts, language) {
      if (!isString(text)) return text;
      const written = (name) => this.options.interpolation.format(facts[name], undefined, language) ?? '';
      return text.replace(/\\{\\{(\\w+)\\}\\}/g, (mark, name) => (Object.hasOwn(facts, name) ? written(name) : mark));
    }
    nest(text) { return text; }
  }`,
  // Their keys are texts, and what they say is all that is asked.
  'function keysFromSelector(selector, opts) {': 'function keysFromSelector(selector) { return selector; }',
  '  getSuffixes(code, options = {}) {': '',
  '  getUsedParamsDetails(options = {}) {': '',
  // There is one instance, with one store, that is started once and speaks any language.
  '  addResources(lng, ns, resources, options = {': '',
  '  cloneInstance(options = {}, callback = noop) {': '',
  '  getBestMatchFromCodes(codes) {':
    'getBestMatchFromCodes([code]) { return this.formatLanguageCode(code); }',
  '  hydrate(resources, lng) {': '',
  '  use(module) {': `use(module) {
    if (module.type === 'formatter') this.modules.formatter = module;
    else this.modules.external.push(module);
    return this;
  }`,
  // Nobody reads what it tells a developer.
  'class Logger {': `class Logger {
    init() {} create() { return this; } log() {} warn() {} error() {} once() {} deprecate() {}
  }`,
  '  deprecateBareCode(code, formatted) {': '',
};

/** Calls that tell a developer something; the minifier takes them out, with their sentences. */
const telling = /(?<=[\s(])(this\.logger|baseLogger)\.(log|warn|once|deprecate)\(/g;

/** The text of i18next without what the app does not use. Throws if a part is no longer there. */
export function leanI18next(text: string): string {
  return Object.entries(parts).reduce(replacePart, text).replace(telling, '/* @__PURE__ */ $&');
}

function replacePart(text: string, [begins, instead]: readonly [string, string]): string {
  const end = `\n${' '.repeat(begins.search(/\S/))}}\n`;
  const from = text.indexOf(`\n${begins}`);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`i18next no longer has “${begins}”; see tools/lean/i18next.ts`);
  return `${text.slice(0, from)}\n${instead}${text.slice(to + end.length - 1)}`;
}
