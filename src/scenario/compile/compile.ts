import { canonicalJson, type Json, sha256Hex } from '../../base/index';
import type { Scenario } from '../compiled/scenario';
import type { StatedText } from '../compiled/stated';
import type { Draft } from '../document/draft';
import { reservedNames } from '../document/names';
import { type Path, type Problem, severityOf } from '../document/problem';
import type { DocumentActor } from '../document/schema';
import { compileActor } from './actor';
import { causesIn } from './causes';
import { checkShortCodes } from './codes';
import {
  beginCompiling,
  type Compiling,
  compileExpression,
  present,
  report,
  reportDoubles,
  reportUnknown,
} from './context';
import { compileDeadlines } from './deadlines';
import { compileEndings, compileInjects, compileRules } from './events';
import { compileHistory } from './history';
import { offeredWordings } from './offered-wordings';
import { compilePlans } from './plans';
import { compileEarlier, compileFacts, compileIndicators, compileTheatre, compileTurns } from './stage';
import { compileTargets } from './targets';

/** The result of compiling a draft. */
export interface Compiled {
  readonly scenario?: Scenario;
  readonly problems: readonly Problem[];
  /** What its texts state, for those who check it: no part of what players load. */
  readonly stated: readonly StatedText[];
}

/**
 * Makes the scenario of a draft, or says why it has none. The only maker of scenarios: what comes out needs no second check
 * (whether history replays is for the engine to say). Its texts are those in plain words and in the document's own language;
 * `wordingsOf` gives the others.
 */
export function compile(draft: Draft): Compiled {
  const compiling = beginCompiling(draft);
  checkNames(compiling);
  const scenario = compileDocument(compiling, editionOf(draft));
  checkShortCodes(compiling, scenario);
  if (!scenario.actors.some((actor) => actor.playable)) report(compiling, 'E212', ['actors']);
  const problems = causesIn(compiling);
  const { stated } = compiling;
  const blocked = problems.some((problem) => severityOf(problem.code) === 'error');
  return blocked ? { problems, stated } : { scenario, problems, stated };
}

/** A scenario like that of the draft in all its texts and in the place of each, and in nothing else. */
export function compileTexts(draft: Draft): Scenario {
  return compileDocument(beginCompiling(draft, false), '');
}

function compileDocument(compiling: Compiling, hash: string): Scenario {
  const { document, written } = compiling.draft;
  const deadlines = compileDeadlines(compiling);
  return {
    format: 1,
    hash,
    about: compileAbout(compiling),
    theatre: compileTheatre(compiling),
    turns: compileTurns(compiling),
    indicators: [...compileIndicators(compiling), ...deadlines.indicators],
    facts: compileFacts(compiling),
    actors: actorsInOrder(compiling).map(([id, actor]) => compileActor(compiling, id, actor)),
    injects: compileInjects(compiling),
    // What was set going lands once the rules of the crisis have worked.
    rules: [...compileRules(compiling), ...deadlines.rules],
    endings: compileEndings(compiling),
    history: compileHistory(compiling),
    concepts: document.debrief.concepts.map((concept, at) => ({
      ...concept,
      show: compileExpression(compiling, ['debrief', 'concepts', at, 'show'], concept.show, 'truth', {
        knows: 'outcomes',
      }).expression,
    })),
    questions: compileQuestions(compiling),
    limits: document.debrief.limits,
    ...compileGlossary(compiling),
    sources: Object.entries(document.sources).map(([id, source]) => present({ id, ...source })),
    news: compiling.news,
    reports: compiling.reports,
    wordings: offeredWordings(written),
    ...compilePlans(compiling),
  };
}

/** Names that are variables must be free, and mean one thing. */
function checkNames(compiling: Compiling): void {
  const { actors, indicators, facts } = compiling.draft.document;
  const meanings = new Map<string, string>();
  const claim = (name: string, kind: string, path: Path) => {
    const other = meanings.get(name);
    if (reservedNames.has(name)) report(compiling, 'E214', path, { name, kind });
    else if (other !== undefined) report(compiling, 'E214', path, { name, kind, other });
    meanings.set(name, kind);
  };
  for (const id of Object.keys(actors)) claim(id, 'actor', ['actors', id]);
  for (const [key, { of }] of Object.entries(indicators)) {
    if (of === undefined && !key.includes('.')) claim(key, 'indicator', ['indicators', key]);
  }
  for (const id of Object.keys(facts)) claim(id, 'fact', ['facts', id]);
  for (const [id, { tracks, options }] of Object.entries(actors)) {
    // As an order it could not be told from none.
    if (options.hold !== undefined)
      report(compiling, 'E214', ['actors', id, 'options', 'hold'], { name: 'hold', kind: 'option' });
    for (const track of Object.keys(tracks)) {
      const path = ['actors', id, 'tracks', track];
      if (reservedNames.has(track)) report(compiling, 'E214', path, { name: track, kind: 'track' });
      if (compiling.names.indicators.has(`${id}.${track}`)) {
        report(compiling, 'E214', path, { name: `${id}.${track}`, kind: 'track', other: 'indicator' });
      }
    }
  }
}

/** The hash of an edition: translations, shorter ways to play, the mask and targets may change without making it another. */
export function editionOf({ written }: Draft): string {
  const { locales: _, plans: __, mask: ___, ...rest } = written;
  const { targets: ____, ...about } = rest.about;
  return sha256Hex(canonicalJson({ ...rest, about } as unknown as Json));
}

/** The actors as `about.sides` orders them, then the others as they are written. */
function actorsInOrder(compiling: Compiling): readonly [string, DocumentActor][] {
  const { about, actors } = compiling.draft.document;
  const sides = about.sides ?? [];
  sides.forEach((side, at) => {
    if (actors[side] === undefined)
      reportUnknown(compiling, ['about', 'sides', at], 'actor', side, Object.keys(actors));
  });
  const place = (id: string) => (sides.includes(id) ? sides.indexOf(id) : sides.length);
  return Object.entries(actors).sort(([one], [other]) => place(one) - place(other));
}

function compileAbout(compiling: Compiling): Scenario['about'] {
  const {
    'content-notes': contentNotes,
    sources,
    sides: _,
    earlier: __,
    targets: ___,
    ...rest
  } = compiling.draft.document.about;
  return present({
    ...rest,
    earlier: compileEarlier(compiling),
    contentNotes,
    targets: compileTargets(compiling),
    sources: sources ?? [],
  });
}

function compileGlossary(compiling: Compiling): Pick<Scenario, 'glossary'> {
  const { glossary, debrief } = compiling.draft.document;
  if (glossary === undefined) return {};
  reportDoubles(compiling, ['glossary'], 'term', glossary);
  const known = debrief.concepts.map((concept) => concept.id);
  glossary.forEach(({ concept }, at) => {
    if (concept !== undefined && !known.includes(concept))
      reportUnknown(compiling, ['glossary', at, 'concept'], 'concept', concept, known);
  });
  return { glossary: glossary.map((term) => present({ ...term, sources: term.sources ?? [] })) };
}

function compileQuestions(compiling: Compiling): Scenario['questions'] {
  const { concepts, questions } = compiling.draft.document.debrief;
  reportDoubles(compiling, ['debrief', 'concepts'], 'concept', concepts);
  const known = concepts.map((concept) => concept.id);
  return questions.map((question, at) => {
    question.concepts.forEach((concept, index) => {
      if (!known.includes(concept))
        reportUnknown(compiling, ['debrief', 'questions', at, 'concepts', index], 'concept', concept, known);
    });
    return { ...question, sources: question.sources ?? [] };
  });
}
