import type { Tone } from '../scenario/index';
import type { ReliefTint } from './relief';

/** How a map colour is found: its own custom property of the page, else another one, else a plain value for each theme. */
interface TokenSource {
  readonly from: readonly string[];
  readonly night: string;
  readonly paper: string;
}

/**
 * The custom properties that the map reads from its host, in order. All values are plain CSS colours. A page that sets none of
 * them still gets a map: `night` or `paper` by the nearest `data-theme`, else by the system's choice.
 */
export const mapTokens = {
  sea: { from: ['--map-sea'], night: '#0b1a29', paper: '#d3e0e6' },
  seaEdge: { from: ['--map-sea-edge'], night: '#173349', paper: '#b4cad5' },
  land: { from: ['--map-land'], night: '#1b2835', paper: '#efe9dc' },
  party: { from: ['--map-party'], night: '#2b3b4b', paper: '#fdfaf3' },
  contested: { from: ['--map-contested'], night: '#3a4958', paper: '#e2dac8' },
  line: { from: ['--map-line'], night: '#64788b', paper: '#8d8371' },
  province: { from: ['--map-province'], night: '#40546a', paper: '#cdc3ad' },
  coast: { from: ['--map-coast'], night: '#51708a', paper: '#7d97a4' },
  graticule: { from: ['--map-graticule'], night: '#16293b', paper: '#c5d5dc' },
  label: { from: ['--map-label', '--ink'], night: '#ece7dc', paper: '#1a1c21' },
  landLabel: { from: ['--map-land-label'], night: '#8fa0b1', paper: '#6b6455' },
  partyLabel: { from: ['--map-party-label', '--ink-soft'], night: '#c3cdd6', paper: '#40444c' },
  seaLabel: { from: ['--map-sea-label'], night: '#6c8dab', paper: '#3a5d70' },
  halo: { from: ['--map-halo', '--map-party'], night: '#1b2835', paper: '#fdfaf3' },
  ink: { from: ['--ink'], night: '#ece7dc', paper: '#1a1c21' },
  badge: { from: ['--map-badge', '--surface'], night: '#121e2c', paper: '#fffdf8' },
} as const satisfies Record<string, TokenSource>;

/** The colours of tones; red is kept for force and loss, amber for threat, teal for cooperation, grey for what is unknown. */
export const toneTokens: Readonly<Record<Tone, TokenSource>> = {
  neutral: { from: ['--tone-neutral', '--neutral'], night: '#bcc4cd', paper: '#40444c' },
  force: { from: ['--tone-force', '--force'], night: '#ff8f80', paper: '#a82016' },
  threat: { from: ['--tone-threat', '--threat'], night: '#f0b849', paper: '#8a5200' },
  cooperation: { from: ['--tone-cooperation', '--cooperation'], night: '#62cdb8', paper: '#00645a' },
  loss: { from: ['--tone-loss', '--loss'], night: '#f2a3a8', paper: '#7c1d2b' },
  unknown: { from: ['--tone-unknown', '--unknown'], night: '#a3aebb', paper: '#5c6069' },
};

/** How much of its hue a party's land takes. */
export const partyTint = 0.11;

/** How slopes are shaded on dark ground and on light ground. */
export const reliefTints: Readonly<Record<'night' | 'paper', ReliefTint>> = {
  night: { shade: [0, 4, 10], shadeStrength: 0.85, light: [190, 214, 238], lightStrength: 0.28 },
  paper: { shade: [74, 62, 44], shadeStrength: 0.8, light: [255, 255, 252], lightStrength: 0.9 },
};

/** Okabe and Ito's hues for actors 1 to 8, where the page has no `--actor-1` to `--actor-8`. */
export const actorHues = [
  '#e69f00',
  '#56b4e9',
  '#009e73',
  '#f0e442',
  '#0072b2',
  '#d55e00',
  '#cc79a7',
  '#8a8f98',
] as const;

export type MapColour = keyof typeof mapTokens;

export interface Theme {
  readonly dark: boolean;
  readonly colours: Readonly<Record<MapColour, string>>;
  readonly tones: Readonly<Record<Tone, string>>;
  /** Colour of actor n at place n - 1. */
  readonly actors: readonly string[];
  readonly sans: string;
  readonly serif: string;
}

/** The host's tokens as they stand now. */
export function readTheme(host: HTMLElement): Theme {
  const style = getComputedStyle(host);
  const named = host.closest<HTMLElement>('[data-theme]')?.dataset.theme;
  const dark = named === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : named === 'night';
  return makeTheme(dark, (property) => style.getPropertyValue(property).trim());
}

/** A theme of what `property` gives for each name; an empty answer takes the fallback. */
export function makeTheme(dark: boolean, property: (name: string) => string): Theme {
  const find = ({ from, night, paper }: TokenSource) =>
    from.map(property).find(Boolean) ?? (dark ? night : paper);
  return {
    dark,
    colours: mapRecord(mapTokens, find),
    tones: mapRecord(toneTokens, find),
    actors: actorHues.map((hue, index) => property(`--actor-${index + 1}`) || hue),
    sans: property('--sans') || 'system-ui, sans-serif',
    serif: property('--serif') || 'Georgia, serif',
  };
}

/** A colour between two six-digit hex colours; others are returned as the first. */
export function mixColours(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)];
  if (!from || !to) return a;
  return `#${from.map((value, index) => hex(value + ((to[index] ?? value) - value) * share)).join('')}`;
}

/** A hex colour as the number that Phaser wants; black for anything else. */
export function colourNumber(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour) ?? [];
  return (red << 16) | (green << 8) | blue;
}

function channels(colour: string): readonly number[] | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const digits = short
    ? short.slice(1).map((digit) => digit + digit)
    : (/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1) ?? []);
  return digits.length === 3 ? digits.map((pair) => Number.parseInt(pair, 16)) : undefined;
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}

function mapRecord<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries);
}
