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

const tones = {
  'full-scale-war': 'force',
  'serious-clashes': 'threat',
  'minor-clashes': 'unknown',
  none: 'cooperation',
} as const satisfies Readonly<Record<Ending['violence'], Family['tone']>>;

const violences = ['none', 'minor-clashes', 'serious-clashes', 'full-scale-war'] as const;

/** The kinds of ending of a scenario; the look of each follows the most violent of its endings. */
export function familiesOf(t: Translate, { endings }: Pick<Scenario, 'endings'>): readonly Family[] {
  const ids = [...new Set(endings.map(({ family }) => family))];
  const used: Family['tone'][] = [];
  return ids.map((id, at) => {
    const worst = violences.findLast((violence) =>
      endings.some((ending) => ending.family === id && ending.violence === violence),
    );
    const tone = tones[worst ?? 'none'];
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
