import { daysNamed } from '../document/days-named';
import { isEnglish } from '../document/deaths';
import type { Path } from '../document/problem';
import type { DocumentStatement } from '../document/schema';
import { referencesIn } from '../document/texts';
import { variantsOf } from '../document/variants';
import { type Checking, shortText } from './context';

/**
 * Texts that name a day after the turn in which they are read, when all their sources were published on that day or later, so that
 * they tell what had not happened yet (W136). A source from before may well tell what was planned. Only English days are read.
 */
export function checkLater({ draft, report }: Checking): void {
  const { document } = draft;
  const [first] = document.turns;
  if (first === undefined || !isEnglish(document.about.languages[0] ?? '')) return;
  type Turn = Pick<typeof first, 'id' | 'to'>;

  const check = (
    path: Path,
    text: string,
    sources: readonly string[] | undefined,
    { id, to }: Turn,
  ): void => {
    const ids = [...(sources ?? []), ...referencesIn(text).map((reference) => reference.id)];
    const dates = ids.map((source) => document.sources[source]?.date ?? '');
    const earliest = [...dates].sort()[0] ?? '';
    const day = daysNamed(text, to).find((one) => one > to && one <= earliest);
    if (day !== undefined) report('W136', path, { text: shortText(text), day, turn: id, ends: to });
  };
  const checkAll = (path: Path, list: readonly DocumentStatement[], turn: Turn): void =>
    list.forEach((one, at) => {
      if (typeof one === 'string') check([...path, at], one, [], turn);
      else check([...path, at, 'text'], one.text, one.sources, turn);
    });

  document.about.earlier?.forEach(({ text, sources }, at) => {
    check(['about', 'earlier', at, 'text'], text, sources, first);
  });
  for (const [actor, { brief }] of Object.entries(document.actors))
    for (const part of ['knows', 'constraints'] as const)
      checkAll(['actors', actor, 'brief', part], brief?.[part] ?? [], first);
  document.turns.forEach((turn, at) => {
    const told = turn.setting === undefined ? [] : variantsOf(turn.setting, ['turns', at, 'setting']);
    for (const { path, text } of told) check(path, text, turn.sources, turn);
  });
  document.history.forEach(({ turn: id, knew }, at) => {
    const turn = document.turns.find((one) => one.id === id) ?? first;
    for (const [actor, list] of Object.entries(knew)) checkAll(['history', at, 'knew', actor], list, turn);
  });
  document.injects.forEach(({ turn: id, effects }, at) => {
    const turn = document.turns.find((one) => one.id === id);
    if (turn === undefined) return;
    effects.forEach(({ news }, place) => {
      for (const part of ['head', 'body'] as const) {
        const written = news?.[part];
        const forms = written === undefined ? [] : variantsOf(written, [part]);
        for (const { path, text } of forms)
          check(['injects', at, 'effects', place, 'news', ...path], text, news?.sources, turn);
      }
    });
  });
}
