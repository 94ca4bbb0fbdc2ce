import type { ForkedFrom } from '../session/index';

/** Where the page is, as its address says after the hash. */
export type Route =
  | { readonly at: 'shelf' }
  | { readonly at: 'brief'; readonly scenario: string; readonly seat: string }
  | { readonly at: 'room'; readonly play: string }
  | { readonly at: 'debrief'; readonly play: string }
  /**
   * A play that came as a link, the shorter way in which it says it was played, whether under invented names, and the order with which
   * it says that it was forked from another; or the play of a class, and the side that somebody who was absent plays after it.
   */
  | {
      readonly at: 'record';
      readonly link: string;
      readonly plan?: string;
      readonly masked?: true;
      readonly fork?: ForkedFrom;
      readonly missed?: string;
    }
  /** A page of whoever leads a class. */
  | { readonly at: 'lead'; readonly page: LeadPage; readonly words: readonly string[] }
  /** The way into a class, perhaps with its code. */
  | { readonly at: 'join'; readonly code: string }
  /** One's place in a class. */
  | { readonly at: 'hand'; readonly id: string }
  /** The Class page, perhaps with the code of a result that is to be added. */
  | { readonly at: 'class'; readonly code?: string }
  | { readonly at: 'nowhere'; readonly hash: string };

/** Where a link leads that holds a record. */
export type RecordRoute = Extract<Route, { readonly at: 'record' }>;

/** Pages of whoever leads a class: a new one, its host's page and its wall, and a rehearsal with what is seen in it. */
export type LeadPage = 'new' | 'host' | 'wall' | 'rehearse' | 'rehearsed';

/** The route that an address's hash names. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '');
  const [kind = '', first = '', second = '', ...rest] = path.split('/').map(decoded);
  if (path === '') return { at: 'shelf' };
  const words = [first, second, ...rest].filter(Boolean);
  const record = kind === 'masked' ? maskedRoute(words) : recordRoute(kind, words);
  if (record !== undefined) return record;
  if (rest.length > 0) return { at: 'nowhere', hash };
  if (kind === 'class' && first === 'new' && second === '') return { at: 'lead', page: 'new', words: [] };
  const page = (['host', 'wall', 'rehearse', 'rehearsed'] as const).find((one) => one === kind);
  if (page !== undefined && first !== '' && (second !== '') === (page === 'host' || page === 'wall'))
    return { at: 'lead', page, words: second === '' ? [first] : [first, second] };
  if (kind === 'crisis' && first !== '' && second !== '')
    return { at: 'brief', scenario: first, seat: second };
  if (kind === 'play' && first !== '' && second === '') return { at: 'room', play: first };
  if (kind === 'play' && first !== '' && second === 'debrief') return { at: 'debrief', play: first };
  if (kind === 'join' && second === '') return { at: 'join', code: first };
  if (kind === 'hand' && first !== '' && second === '') return { at: 'hand', id: first };
  if (kind === 'class' && first === '') return { at: 'class' };
  if (kind === 'class' && first === 'add' && second !== '') return { at: 'class', code: second };
  return { at: 'nowhere', hash };
}

/** What the words before a record say of it; how many there are besides its plan goes by the kind of link. */
function recordRoute(kind: string, words: readonly string[]): RecordRoute | undefined {
  const before = kind === 'r' ? 0 : kind === 'fork' || kind === 'missed' ? 1 : undefined;
  const link = words.at(-1);
  if (before === undefined || link === undefined || ![1, 2].includes(words.length - before)) return undefined;
  const [mark = ''] = words;
  const plan = words.length === before + 2 ? words[before] : undefined;
  return {
    at: 'record',
    link,
    ...(plan === undefined ? {} : { plan }),
    ...(kind === 'fork' ? forkIn(mark) : {}),
    ...(kind === 'missed' ? { missed: mark } : {}),
  };
}

function maskedRoute([kind = '', ...words]: readonly string[]): Route | undefined {
  const route = recordRoute(kind, words);
  return route && { ...route, masked: true };
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  switch (route.at) {
    case 'shelf':
      return '#/';
    case 'brief':
      return `#/crisis/${encodeURIComponent(route.scenario)}/${encodeURIComponent(route.seat)}`;
    case 'room':
      return `#/play/${encodeURIComponent(route.play)}`;
    case 'debrief':
      return `#/play/${encodeURIComponent(route.play)}/debrief`;
    case 'record': {
      const { link, plan, masked, fork, missed } = route;
      const begin = masked === undefined ? '#' : '#/masked';
      const words = [...(plan === undefined ? [] : [plan]), link].map(encodeURIComponent).join('/');
      if (missed !== undefined) return `${begin}/missed/${encodeURIComponent(missed)}/${words}`;
      return fork === undefined ? `${begin}/r/${words}` : `${begin}/fork/${markOf(fork)}/${words}`;
    }
    case 'lead':
      return route.page === 'new'
        ? '#/class/new'
        : `#/${[route.page, ...route.words].filter(Boolean).map(encodeURIComponent).join('/')}`;
    case 'join':
      return route.code === '' ? '#/join' : `#/join/${encodeURIComponent(route.code)}`;
    case 'hand':
      return `#/hand/${encodeURIComponent(route.id)}`;
    case 'class':
      return route.code === undefined ? '#/class' : `#/class/add/${encodeURIComponent(route.code)}`;
    case 'nowhere':
      return route.hash;
    default:
      return route satisfies never;
  }
}

/** Why a pasted text leads to no play: it is the address of something else, or no link at all. */
export interface NoRoute {
  readonly none: 'foreign-address' | 'not-a-link';
}

/** The place that a pasted text leads to: a whole address, or the link form of a record alone. */
export function routeIn(text: string): Route | NoRoute {
  const trimmed = text.trim();
  // A result belongs to a class, in an address or alone.
  const [code] = /(?<![A-Za-z0-9])DR\d{1,4}-[A-Za-z0-9_-]+/.exec(trimmed) ?? [];
  if (code !== undefined) return { at: 'class', code };
  const [hash] = /#\/(masked\/)?(r|fork|missed)\/\S+/.exec(trimmed) ?? [];
  const route = hash === undefined ? undefined : routeOf(hash);
  if (route?.at === 'record') return route;
  // Whatever stood before it, the record comes last.
  const last = trimmed.split(/[#=/:?&]/).at(-1) ?? '';
  if (/^[A-Za-z0-9_-]{26,}$/.test(last)) return { at: 'record', link: last };
  return { none: /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? 'foreign-address' : 'not-a-link' };
}

/** Dots stand in no id. The record comes last, where other readers of links look for it. */
function markOf({ turn, seat, track, option }: ForkedFrom): string {
  return [turn, seat, track, option].map(encodeURIComponent).join('.');
}

/** A mark that is damaged says nothing; the record stands by itself. */
function forkIn(mark: string): { readonly fork?: ForkedFrom } {
  const [, turn, seat, track, option] = /^(\d{1,3})\.([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(mark) ?? [];
  if (seat === undefined || track === undefined || option === undefined) return {};
  return { fork: { turn: Number(turn), seat, track, option } };
}

/** Goes to a route by its address, so that the way back is kept. */
export function goTo(route: Route): void {
  location.hash = hashOf(route);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
