import { type Ending, endingFamilies, type Scenario } from '../../scenario/index';
import { familyName } from '../../words/index';
import type { Translate } from '../strings/index';
import { sayFamily } from '../words/say';

/** A kind of ending with its name and its look in drawings. */
export interface Family {
  readonly id: string;
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
  const ids = endingFamilies({ endings });
  const used: Family['tone'][] = [];
  return ids.map((id) => {
    const own = endings.filter(({ family }) => family === id);
    const sum = own.reduce((total, { violence }) => total + violences.indexOf(violence), 0);
    const violent = tones[Math.round(sum / own.length)] ?? 'unknown';
    const agreed = own.filter(({ form }) => agreements.includes(form)).length * 2 > own.length;
    const tone = agreed && violent !== 'force' ? 'cooperation' : violent;
    const variant = used.filter((one) => one === tone).length;
    used.push(tone);
    const name = familyName(sayFamily(t), id);
    return { id, name, tone, variant };
  });
}

/** The class that gives a kind of ending its look, in drawings and in their key. */
export function familyClass({ tone, variant }: Pick<Family, 'tone' | 'variant'>): string {
  return `family-${tone}-${Math.min(variant, 2)}`;
}
