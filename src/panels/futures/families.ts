import { type Ending, endingFamilies, type Scenario } from '../../scenario/index';
import { familyName } from '../../words/index';
import type { Translate } from '../strings/index';
import { sayFamily } from '../words/say';

/** A kind of ending with its letter, by which it goes in drawings, its name and its look. */
export interface Family {
  readonly id: string;
  readonly name: string;
  /** One letter of its name, or as many as tell it from the kinds before it. */
  readonly letter: string;
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
  const letters: string[] = [];
  return ids.map((id) => {
    const own = endings.filter(({ family }) => family === id);
    const sum = own.reduce((total, { violence }) => total + violences.indexOf(violence), 0);
    const violent = tones[Math.round(sum / own.length)] ?? 'unknown';
    const agreed = own.filter(({ form }) => agreements.includes(form)).length * 2 > own.length;
    const tone = agreed && violent !== 'force' ? 'cooperation' : violent;
    const variant = used.filter((one) => one === tone).length;
    used.push(tone);
    const name = familyName(sayFamily(t), id);
    const letter = letterOf(name, letters);
    letters.push(letter);
    return { id, name, letter, tone, variant };
  });
}

/** A number would be taken for a rank; a letter of the name is a name. */
function letterOf(name: string, taken: readonly string[]): string {
  const letters = [...name];
  const starts = letters.map((_, at) =>
    letters
      .slice(0, at + 1)
      .join('')
      .trimEnd(),
  );
  return starts.find((start) => !taken.includes(start)) ?? `${name} ${taken.length + 1}`;
}
