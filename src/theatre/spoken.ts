import { askOf, developmentsOf, settingOf, sinceLastDecision, type View } from '../engine/index';
import type { Scenario } from '../scenario/index';
import { cuesOf } from './cues';

/**
 * Places that this turn speaks of to a seat: its texts and its news name them, or something that has just happened began or ended there.
 * The map names these first.
 */
export function spokenPlaces(scenario: Scenario, view: View): readonly string[] {
  const turn = scenario.turns[view.turn - 1];
  const recent = sinceLastDecision(view.journal, view.turn, view.phase === 'over');
  const developments = developmentsOf(scenario, recent);
  const news = developments.flatMap((development) =>
    development.news.map((entry) => scenario.news[entry.news]),
  );
  const texts = [
    turn?.title,
    askOf(scenario, view.turn, view.seat),
    settingOf(scenario, view.turn, view.journal),
  ];
  const told = [...texts, ...news.flatMap((one) => [one?.head, one?.body])].filter(
    (text) => text !== undefined,
  );
  const ends = new Set(cuesOf(scenario, developments).flatMap(({ from, to }) => [from.place, to.place]));
  return scenario.theatre.places
    .filter(({ id, label }) => ends.has(id) || told.some((text) => namesPlace(text, label)))
    .map(({ id }) => id);
}

/** Whether a text names a place: by its whole label, by the first word of it, or by either half of a double name. */
function namesPlace(text: string, label: string): boolean {
  const halves = label.split(/[–—/]/u).map((half) => half.trim());
  const words = halves.length > 1 ? halves : [label.split(/\s/u)[0] ?? label];
  return [label, ...words].some((name) => name.length >= 4 && hasWord(text, name));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
