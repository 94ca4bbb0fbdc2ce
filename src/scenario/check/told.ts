import { publicVoice } from '../compile/following';
import type { Expression } from '../compiled/expression';
import type { ActorId, Effect, Scenario, Variant, Voice } from '../compiled/scenario';
import type { Path } from '../document/problem';
import { isSecret } from '../document/vocabulary';
import type { Checking } from './context';
import { placedEffects, placedOutcomes } from './placed';
import { placedRules } from './placed-rules';
import { checkReads, knows, sees } from './sight';
import { wantsWithPaths } from './wants';

/** What texts and questions depend on must be known to those who are told them, or the telling would give it away (W122). */
export function checkTold(checking: Checking): void {
  const { scenario } = checking;
  const players = scenario.actors.filter(({ playable }) => playable).map(({ id }) => id);
  const see = (path: Path, when: Expression, seats: readonly string[]): void => {
    for (const seat of seats) checkReads(checking, path, seat, when, 'W122');
  };
  const variants = (path: Path, list: readonly Variant[] | undefined, seats: readonly string[]): void =>
    list?.forEach(({ when }, at) => {
      see([...path, at, 'when'], when, seats);
    });
  const readersOf = (place: number): readonly string[] => {
    const to = scenario.news[place]?.to ?? 'all';
    return to === 'all' ? players : players.filter((one) => to.includes(one));
  };
  const news = (path: Path, effects: readonly Effect[]): void =>
    effects.forEach((effect, at) => {
      for (const { when, news: place } of effect.newsInstead ?? [])
        see([...path, at, 'news'], when, readersOf(place));
      if (effect.if === undefined || effect.news === undefined || !onlyTells(effect)) return;
      const shown = new Set(effects.flatMap(({ reveal }) => reveal.map(({ to }) => to)));
      see(
        [...path, at, 'if'],
        effect.if,
        readersOf(effect.news).filter((seat) => !shown.has(seat)),
      );
    });

  /** A public is heard by all who learn of what happened, an adviser by the own side. */
  const voices = (path: Path, list: readonly Voice[] | undefined, seats: readonly string[]): void =>
    list?.forEach(({ actor, adviser, instead }) => {
      instead?.forEach(({ when }, at) => {
        const readers = adviser === undefined ? seats : seats.filter((seat) => seat === actor);
        see([...path, actor, adviser ?? publicVoice, at, 'when'], when, readers);
      });
    });

  scenario.turns.forEach(({ settings, bets }, at) => {
    variants(['turns', at, 'setting'], settings, players);
    const isList = Array.isArray(checking.draft.document.turns[at]?.bet);
    bets?.forEach(({ trueWhen, to }, index) => {
      const asked = to === 'all' ? players : players.filter((one) => to.includes(one));
      see(['turns', at, 'bet', ...(isList ? [index] : []), 'true-when'], trueWhen, asked);
    });
  });
  for (const { id: actor, options } of scenario.actors) {
    for (const { path, texts } of wantsWithPaths(checking, actor)) variants(path, texts, [actor]);
    for (const option of options) {
      const path: Path = ['actors', actor, 'options', option.id];
      for (const { adviser, instead } of option.advice)
        instead?.forEach(({ when }, at) => {
          see([...path, 'advice', adviser, at, 'when'], when, [actor]);
        });
      // Of a covert order that cannot come to light, only its own side is told.
      const isOwn = isSecret(option.visibility) && option.exposure === undefined;
      const told = isOwn ? [actor] : players;
      for (const list of placedEffects(checking, option)) news(list.path, list.effects);
      news([...path, 'exposure', 'effects'], option.exposure?.effects ?? []);
      voices([...path, 'voices'], option.voices, told);
      // Whether it was answered tells everybody who hears of it whether the other order was given.
      option.with?.forEach(({ actor: other, track, option: id }, at) => {
        const left = { op: 'order', actor: other, track } as const;
        const strangers = players.filter((seat) => !isOwn && seat !== actor && seat !== other);
        see([...path, 'with', at], { op: 'equal', left, right: { op: 'text', value: id } }, strangers);
      });
      for (const { path: here, outcome } of placedOutcomes(checking, option)) {
        const readers = told.filter((seat) => sees(outcome.seenBy ?? 'all', seat));
        variants([...here, 'text'], outcome.texts, readers);
        voices([...here, 'voices'], outcome.voices, readers);
      }
    }
  }
  scenario.injects.forEach(({ effects, voices: said }, at) => {
    const readers = players.filter((seat) => hasNews(scenario, effects, seat));
    voices(['injects', at, 'voices'], said, readers);
  });
  scenario.injects.forEach(({ effects }, at) => {
    news(['injects', at, 'effects'], effects);
  });
  for (const { rule, path, effectsPath, effects } of placedRules(checking.draft.document, scenario)) {
    const { when, odds, reasons, voices: said } = rule;
    // Whether a rule with odds worked does not follow from its condition.
    const follows = (seat: ActorId) => odds === undefined && knows(scenario, seat, when);
    const readers = players.filter((seat) => follows(seat) || hasNews(scenario, effects, seat));
    variants([...path, 'because'], reasons, readers);
    voices([...path, 'voices'], said, readers);
    news(effectsPath, effects);
  }
}

/** Whether an effect does nothing but tell: then its condition decides only who reads what. */
function onlyTells({ add, set, reveal, move }: Effect): boolean {
  return add.length + set.length + reveal.length + move.length === 0;
}

/** Whether some news of these effects is for a seat. */
function hasNews(scenario: Scenario, effects: readonly Effect[], seat: ActorId): boolean {
  return effects.some(({ news }) => {
    const to = news === undefined ? [] : (scenario.news[news]?.to ?? []);
    return to === 'all' || to.includes(seat);
  });
}
