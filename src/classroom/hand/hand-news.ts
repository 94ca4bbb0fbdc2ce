import type { View } from '../../engine/index';
import type { HandSight, SeatPart } from '../protocol/sights';
import { type HandStage, stageOf, viewOf } from './class-hand';

/** Something that somebody else did, for a hand that cannot watch the whole screen. */
export type HandNews =
  | { readonly is: 'proposed'; readonly by: string; readonly track: string; readonly option: string | null }
  | { readonly is: 'ready' | 'not-ready' | 'joined' | 'left' | 'talk'; readonly by: string }
  | { readonly is: 'committed' | 'taken-back' | 'given-back' }
  | { readonly is: 'letter' | 'agreement' | 'signed'; readonly from: string }
  | { readonly is: 'news'; readonly head: string }
  /** An event of the crisis, by its id, which the host let happen while the turn was open. */
  | { readonly is: 'event'; readonly inject: string }
  | { readonly is: 'notice'; readonly text: string }
  | { readonly is: 'stage'; readonly stage: HandStage; readonly turn: number | undefined }
  | { readonly is: 'paused' | 'goes-on' };

/** What others did between two sights of a hand, in an order in which it can be told; nothing of what the hand did itself. */
export function newsBetween(before: HandSight, after: HandSight): readonly HandNews[] {
  const me = after.self.hand;
  const news: HandNews[] = [];
  const stages = [stageOf(before), stageOf(after)] as const;
  const turns = [before.seat?.turn, after.seat?.turn] as const;
  if (stages[0] !== stages[1] || turns[0] !== turns[1]) {
    news.push({ is: 'stage', stage: stages[1], turn: turns[1] });
  }
  if (before.room.paused !== after.room.paused) news.push({ is: after.room.paused ? 'paused' : 'goes-on' });
  for (const { text } of later(before.self.notices, after.self.notices)) news.push({ is: 'notice', text });
  const [was, is] = [before.seat, after.seat];
  if (was === undefined || is === undefined || was.side !== is.side || was.table !== is.table) return news;
  for (const { head } of later(was.news, is.news)) news.push({ is: 'news', head });
  news.push(...eventsBetween(before, after));
  news.push(...handsBetween(was, is, me));
  // A new turn begins with an empty draft, which nobody has proposed.
  if (was.turn === is.turn) news.push(...ordersBetween(was, is, me));
  for (const { by } of later(was.talk, is.talk)) {
    if (by !== me) news.push({ is: 'talk', by: nameIn(is, by) });
  }
  for (const { from } of later(was.letters, is.letters)) {
    if (from !== is.side) news.push({ is: 'letter', from });
  }
  for (const { by } of later(was.agreements, is.agreements)) {
    if (by !== is.side) news.push({ is: 'agreement', from: by });
  }
  for (const agreement of is.agreements) {
    const known = was.agreements.find(({ id }) => id === agreement.id);
    for (const side of known === undefined ? [] : agreement.signed) {
      if (side !== is.side && known?.signed.includes(side) === false) news.push({ is: 'signed', from: side });
    }
  }
  return news;
}

/** What happened while a turn stayed open; what a new turn brings is told with the turn. */
function eventsBetween(before: HandSight, after: HandSight): readonly HandNews[] {
  const open = [before, after].every((sight) => stageOf(sight) === 'deliberation');
  const [was, is] = [viewOf(before), viewOf(after)];
  if (!open || was === undefined || is === undefined || was.turn !== is.turn) return [];
  const known = injectsOf(was);
  return injectsOf(is)
    .filter((inject) => !known.includes(inject))
    .map((inject) => ({ is: 'event', inject }));
}

function injectsOf({ journal, turn }: View): readonly string[] {
  return journal.flatMap((entry) => (entry.kind === 'inject' && entry.turn === turn ? [entry.id] : []));
}

function handsBetween(was: SeatPart, is: SeatPart, me: string): readonly HandNews[] {
  const joined = is.hands.filter(({ hand }) => !was.hands.some((one) => one.hand === hand));
  const left = was.hands.filter(({ hand }) => !is.hands.some((one) => one.hand === hand));
  const changed = is.hands.filter(({ hand, ready }) => {
    const known = was.hands.find((one) => one.hand === hand);
    return hand !== me && was.turn === is.turn && known !== undefined && known.ready !== ready;
  });
  return [
    ...joined.map(({ name }) => ({ is: 'joined', by: name }) as const),
    ...left.map(({ name }) => ({ is: 'left', by: name }) as const),
    ...changed.map(({ name, ready }) => ({ is: ready ? 'ready' : 'not-ready', by: name }) as const),
  ];
}

function ordersBetween(was: SeatPart, is: SeatPart, me: string): readonly HandNews[] {
  const news: HandNews[] = [];
  for (const [track, { option, by }] of Object.entries(is.draft)) {
    const known = was.draft[track];
    const isNew = known?.option !== option || known.by !== by;
    if (by !== me && isNew) news.push({ is: 'proposed', by: nameIn(is, by), track, option });
  }
  const isHead = is.hands.find(({ hand }) => hand === me)?.office.head === true;
  if (is.givenBack !== undefined && is.givenBack !== was.givenBack) news.push({ is: 'given-back' });
  else if (was.committed !== is.committed && !isHead) {
    news.push({ is: is.committed ? 'committed' : 'taken-back' });
  }
  return news;
}

function later<One extends { readonly id: number }>(was: readonly One[], is: readonly One[]): readonly One[] {
  return is.filter(({ id }) => !was.some((one) => one.id === id));
}

function nameIn({ hands }: SeatPart, hand: string): string {
  return hands.find((one) => one.hand === hand)?.name ?? hand;
}
