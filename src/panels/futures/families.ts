import type { Ending, Scenario } from '../../scenario/index';
import { futures } from '../strings/futures';
import type { Translate } from '../strings/index';

/** A kind of ending with its number, by which it goes in charts, its name and its look. */
export interface Family {
  readonly id: string;
  /** From 1, in the scenario's order. */
  readonly number: number;
  readonly name: string;
  readonly tone: 'force' | 'threat' | 'unknown' | 'cooperation';
  /** Families of one tone differ by this, from 0. */
  readonly variant: number;
}

const violences: readonly Ending['violence'][] = [
  'none',
  'minor-clashes',
  'serious-clashes',
  'full-scale-war',
];
const tones = ['cooperation', 'unknown', 'threat', 'force'] as const satisfies readonly Family['tone'][];

const agreements: readonly Ending['form'][] = [
  'formal-agreement',
  'semi-formal-agreement',
  'tacit-understanding',
];

/** The kinds of ending of a scenario; the look of each follows how violent its endings are on the whole, and whether most are agreed. */
export function familiesOf(t: Translate, { endings }: Pick<Scenario, 'endings'>): readonly Family[] {
  const ids = [...new Set(endings.map(({ family }) => family))];
  const used: Family['tone'][] = [];
  return ids.map((id, at) => {
    const own = endings.filter(({ family }) => family === id);
    const sum = own.reduce((total, { violence }) => total + violences.indexOf(violence), 0);
    const violent = tones[Math.round(sum / own.length)] ?? 'unknown';
    const agreed = own.filter(({ form }) => agreements.includes(form)).length * 2 > own.length;
    const tone = agreed && violent !== 'force' ? 'cooperation' : violent;
    const variant = used.filter((one) => one === tone).length;
    used.push(tone);
    return { id, number: at + 1, name: familyName(t, id), tone, variant };
  });
}

type KnownFamily = Exclude<keyof typeof futures.family, 'legend'>;

/** A kind of ending in words: the interface's own where it has them, else the scenario's id as it reads. */
export function familyName(t: Translate, id: string): string {
  if (isKnown(id)) return t(`futures.family.${id}`);
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isKnown(id: string): id is KnownFamily {
  return id !== 'legend' && Object.hasOwn(futures.family, id);
}
