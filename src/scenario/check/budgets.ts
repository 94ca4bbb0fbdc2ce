import { writtenOutcomes } from '../document/outcomes';
import type { Path } from '../document/problem';
import type { DocumentEffect, DocumentVoices } from '../document/schema';
import { formsOfWants, linesOf, variantsOf } from '../document/variants';
import { countWords, type WordBudget, wordBudgets } from '../document/word-budgets';
import { type Checking, shortText } from './context';
import { openingText } from './opening-text';

interface Budgeted {
  readonly kind: WordBudget;
  readonly path: Path;
  readonly text: string;
}

/** Texts that are too long to be read in their turn: one hint for each kind, at the longest of them, with how many there are. */
export function checkBudgets(checking: Checking): void {
  const byKind = new Map<WordBudget, Budgeted[]>();
  for (const text of budgetedTexts(checking)) byKind.set(text.kind, [...(byKind.get(text.kind) ?? []), text]);
  for (const [kind, texts] of byKind) {
    const limit = wordBudgets[kind];
    const long = texts
      .map((one) => ({ ...one, words: countWords(one.text) }))
      .filter(({ words }) => words > limit)
      .sort((a, b) => b.words - a.words);
    const [longest, second] = long;
    if (longest === undefined) continue;
    checking.report('H111', longest.path, {
      kind,
      limit,
      count: long.length,
      of: texts.length,
      words: longest.words,
      text: shortText(longest.text),
      ...(second === undefined ? {} : { second: shortText(second.text), secondWords: second.words }),
    });
  }
}

function* budgetedTexts({ draft }: Checking): Generator<Budgeted> {
  const { about, turns, actors, injects, rules, endings, debrief } = draft.document;
  for (const [at, { setting }] of turns.entries())
    if (setting !== undefined)
      for (const form of variantsOf(setting, ['turns', at, 'setting'])) yield { kind: 'setting', ...form };
  if (about.hook !== undefined) yield { kind: 'hook', path: ['about', 'hook'], text: about.hook };
  for (const [actor, { problem, brief, options }] of Object.entries(actors)) {
    if (problem !== undefined) yield { kind: 'problem', path: ['actors', actor, 'problem'], text: problem };
    if (brief?.short !== undefined)
      yield {
        kind: 'opening',
        path: ['actors', actor, 'brief', 'short'],
        text: openingText(about, brief.short),
      };
    for (const form of formsOfWants(brief, ['actors', actor, 'brief'])) yield { kind: 'want', ...form };
    for (const [id, option] of Object.entries(options)) {
      const path = ['actors', actor, 'options', id];
      yield { kind: 'card', path: [...path, 'label'], text: option.label };
      yield { kind: 'brief', path: [...path, 'brief'], text: option.brief };
      for (const [adviser, lines] of Object.entries(option.advice))
        for (const line of linesOf(lines, [...path, 'advice', adviser]))
          yield { kind: 'advice', path: [...line.path, 'says'], text: line.says };
      yield* voices([...path, 'voices'], option.voices);
      yield* headlines([...path, 'effects'], option.effects);
      yield* headlines([...path, 'exposure', 'effects'], option.exposure?.effects ?? []);
      for (const { path: at, body } of writtenOutcomes(option)) {
        yield* headlines([...path, ...at, 'effects'], body.effects);
        yield* voices([...path, ...at, 'voices'], body.voices);
      }
    }
  }
  for (const [part, events] of Object.entries({ injects, rules })) {
    for (const [at, { effects, voices: said }] of events.entries()) {
      yield* headlines([part, at, 'effects'], effects);
      yield* voices([part, at, 'voices'], said);
    }
  }
  for (const [at, { text }] of endings.entries())
    for (const form of variantsOf(text, ['endings', at, 'text'])) yield { kind: 'ending', ...form };
  for (const [at, { text }] of debrief.concepts.entries())
    yield { kind: 'concept', path: ['debrief', 'concepts', at, 'text'], text };
}

function* headlines(path: Path, effects: readonly DocumentEffect[]): Generator<Budgeted> {
  for (const [at, { news, later }] of effects.entries()) {
    if (news !== undefined)
      for (const form of variantsOf(news.head, [...path, at, 'news', 'head']))
        yield { kind: 'headline', ...form };
    if (later !== undefined) {
      yield* headlines([...path, at, 'later', 'do'], later.do);
      yield* headlines([...path, at, 'later', 'stopped', 'do'], later.stopped?.do ?? []);
    }
  }
}

function* voices(path: Path, voices: DocumentVoices): Generator<Budgeted> {
  for (const [actor, lines] of Object.entries(voices ?? {}))
    for (const [who, said] of Object.entries(lines))
      for (const form of variantsOf(said, [...path, actor, who])) yield { kind: 'voice', ...form };
}
