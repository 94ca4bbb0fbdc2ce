import type { Path } from '../document/problem';
import type { DocumentEffect } from '../document/schema';
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
    if (setting !== undefined) yield { kind: 'setting', path: ['turns', at, 'setting'], text: setting };
  if (about.hook !== undefined) yield { kind: 'hook', path: ['about', 'hook'], text: about.hook };
  for (const [actor, { problem, brief, options }] of Object.entries(actors)) {
    if (problem !== undefined) yield { kind: 'problem', path: ['actors', actor, 'problem'], text: problem };
    if (brief?.short !== undefined)
      yield {
        kind: 'opening',
        path: ['actors', actor, 'brief', 'short'],
        text: openingText(about, brief.short),
      };
    for (const [id, option] of Object.entries(options)) {
      const path = ['actors', actor, 'options', id];
      yield { kind: 'card', path: [...path, 'label'], text: option.label };
      yield { kind: 'brief', path: [...path, 'brief'], text: option.brief };
      for (const [adviser, { says }] of Object.entries(option.advice))
        yield { kind: 'advice', path: [...path, 'advice', adviser, 'says'], text: says };
      yield* headlines([...path, 'effects'], option.effects);
      yield* headlines([...path, 'exposure', 'effects'], option.exposure?.effects ?? []);
      for (const [at, outcome] of (option.outcomes ?? []).entries())
        yield* headlines([...path, 'outcomes', at, 'effects'], outcome.effects);
    }
  }
  for (const [at, { effects }] of injects.entries()) yield* headlines(['injects', at, 'effects'], effects);
  for (const [at, { effects }] of rules.entries()) yield* headlines(['rules', at, 'effects'], effects);
  for (const [at, { text }] of endings.entries())
    yield { kind: 'ending', path: ['endings', at, 'text'], text };
  for (const [at, { text }] of debrief.concepts.entries())
    yield { kind: 'concept', path: ['debrief', 'concepts', at, 'text'], text };
}

function* headlines(path: Path, effects: readonly DocumentEffect[]): Generator<Budgeted> {
  for (const [at, { news }] of effects.entries())
    if (news !== undefined) yield { kind: 'headline', path: [...path, at, 'news', 'head'], text: news.head };
}
