import { publicVoice } from '../compile/following';
import type { Expression } from '../compiled/expression';
import { canFail, canHold } from '../compiled/possible';
import { narrowed } from '../compiled/possible-narrow';
import { whenOpen } from '../compiled/possible-play';
import type { Situation } from '../compiled/possible-values';
import type { Effect, Option, Voice } from '../compiled/scenario';
import type { Path } from '../document/problem';
import type { DocumentEffect } from '../document/schema';
import type { Checking } from './context';
import { placedEffects, placedOutcomes } from './placed';
import { placedRules } from './placed-rules';

/** The forms of what follows the play, but for the last, which has no condition. */
type Forms = readonly { readonly when: Expression }[] | undefined;

/**
 * Every form of what follows the play must be told in some play (W143). What is reported is proven by following every possibility at
 * once; wants have a warning of their own (W129).
 */
export function checkVariants(checking: Checking): void {
  const { scenario, play } = checking;
  const { document } = checking.draft;
  const before = play.turns.map(({ situation }) => situation);
  const after = play.turns.map((turn) => turn.after);

  scenario.turns.forEach(({ settings }, at) => {
    checkForms(checking, ['turns', at, 'setting'], settings, before.slice(at, at + 1));
  });
  for (const { id: actor, options } of scenario.actors)
    for (const option of options) checkOption(checking, ['actors', actor, 'options', option.id], option);
  scenario.injects.forEach(({ turn, when, effects, voices }, at) => {
    const due = turn === undefined ? before : before.slice(turn, turn + 1);
    checkVoices(checking, ['injects', at, 'voices'], voices, under(due, when));
    // Its effects are read once it is remembered to have happened, which its condition may rule out.
    checkNews(checking, ['injects', at, 'effects'], effects, document.injects[at]?.effects, due);
  });
  for (const { rule, path, effectsPath, effects, written } of placedRules(document, scenario)) {
    const works = under(after, rule.when);
    checkForms(checking, [...path, 'because'], rule.reasons, works);
    checkNews(checking, effectsPath, effects, written, works);
    checkVoices(checking, [...path, 'voices'], rule.voices, works);
  }
  document.endings.forEach(({ id }, at) => {
    const ending = scenario.endings.find((one) => one.id === id);
    if (ending === undefined) return;
    const comes = under(ending.when === undefined ? after.slice(-1) : after, ending.when);
    checkForms(checking, ['endings', at, 'text'], ending.texts, comes);
    checkForms(checking, ['endings', at, 'violence'], ending.violences, comes);
    for (const { actor, others } of ending.outcome)
      checkForms(checking, ['endings', at, 'outcome', actor], others, comes);
  });
}

function checkOption(checking: Checking, path: Path, option: Option): void {
  const { draft, scenario, play } = checking;
  const written = draft.document.actors[option.actor]?.options[option.id];
  const open = play.turns.flatMap(({ situation }) => whenOpen(scenario, option, situation) ?? []);
  for (const { adviser, instead } of option.advice)
    checkForms(checking, [...path, 'advice', adviser], instead, open);
  checkVoices(checking, [...path, 'voices'], option.voices, open);
  const exposed = option.exposure?.effects ?? [];
  checkNews(checking, [...path, 'exposure', 'effects'], exposed, written?.exposure?.effects, open);
  for (const { path: at, effects, written: news } of placedEffects(checking, option))
    checkNews(checking, at, effects, news, open);
  for (const { path: here, outcome } of placedOutcomes(checking, option)) {
    checkForms(checking, [...here, 'text'], outcome.texts, open);
    checkVoices(checking, [...here, 'voices'], outcome.voices, open);
  }
}

/** A headline and its body have forms of their own, of which the compiler makes pairs: by headline, and under it by body. */
function checkNews(
  checking: Checking,
  path: Path,
  effects: readonly Effect[],
  written: readonly DocumentEffect[] | undefined,
  situations: readonly Situation[],
): void {
  effects.forEach(({ if: condition, newsInstead }, at) => {
    const news = written?.[at]?.news;
    if (newsInstead === undefined || news === undefined) return;
    const [heads, bodies] = [news.head, news.body].map((text) => (Array.isArray(text) ? text.length : 1));
    if (heads === undefined || bodies === undefined) return;
    const told = under(situations, condition);
    const here: Path = [...path, at, 'news'];
    // Beside the last form of the one stands the condition of the other alone.
    const byHead = newsInstead.filter((_, place) => place % bodies === bodies - 1);
    const byBody = newsInstead.slice((heads - 1) * bodies);
    checkForms(checking, [...here, 'head'], heads === 1 ? undefined : byHead, told);
    checkForms(checking, [...here, 'body'], bodies === 1 ? undefined : byBody, told);
  });
}

function checkVoices(
  checking: Checking,
  path: Path,
  voices: readonly Voice[] | undefined,
  situations: readonly Situation[],
): void {
  for (const { actor, adviser, instead } of voices ?? [])
    checkForms(checking, [...path, actor, adviser ?? publicVoice], instead, situations);
}

/** Reports each form that is told in none of the situations in which one of them would be. */
function checkForms({ report }: Checking, path: Path, forms: Forms, situations: readonly Situation[]): void {
  /** The situations as far as none of the forms before holds in them. */
  let left = situations;
  for (const [at, { when }] of (forms ?? []).entries()) {
    if (left.length === 0) return;
    if (!left.some((situation) => canHold(when, situation))) report('W143', [...path, at], { why: 'when' });
    left = left.flatMap((situation) =>
      canFail(when, situation) ? (narrowed(situation, when, false) ?? []) : [],
    );
    if (left.length === 0) report('W143', [...path, at + 1], { why: 'before' });
  }
}

/** The situations as far as a condition holds in them; without those in which it cannot. */
function under(situations: readonly Situation[], condition: Expression | undefined): readonly Situation[] {
  if (condition === undefined) return situations;
  return situations.flatMap((situation) =>
    canHold(condition, situation) ? (narrowed(situation, condition, true) ?? []) : [],
  );
}
