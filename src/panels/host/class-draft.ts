import { type Choices, limits, tablesFor } from '../../classroom/index';
import type { ShelfEntry } from '../shelf/shelf-entry';

/** A class as it stands in the form: numbers are texts, since a field can hold anything. */
export interface ClassDraft {
  readonly crisis: string;
  readonly sides: readonly string[];
  /** The id of a shorter way to play; empty: the whole crisis. */
  readonly plan: string;
  /** Under which names the crisis is told while it is played. */
  readonly told: 'real' | 'invented';
  readonly students: string;
  readonly minutes: string;
  /** Empty: as many as the number of students asks for. */
  readonly tables: string;
  readonly clock: string;
  readonly title: string;
  readonly names: NonNullable<Choices['names']>;
  readonly letters: NonNullable<Choices['letters']>;
  readonly luck: NonNullable<Choices['luck']>;
  readonly absent: NonNullable<Choices['absent']>;
  readonly pace: NonNullable<Choices['pace']>;
}

/** A field that cannot be read. */
export type Unclear = 'side' | 'students' | 'minutes' | 'tables' | 'clock';

/** The form as it opens: the first crisis between the two sides that it is first of all between. */
export function firstDraft(entries: readonly ShelfEntry[]): ClassDraft {
  const [entry] = entries;
  return {
    crisis: entry?.key ?? '',
    sides: (entry?.sides ?? []).slice(0, 2).map(({ id }) => id),
    plan: '',
    told: 'real',
    students: '24',
    minutes: '60',
    tables: '',
    clock: '',
    title: '',
    names: 'given',
    letters: 'approved',
    luck: 'shared',
    absent: 'hold',
    pace: 'table',
  };
}

/** The choices that a form holds, or the fields that cannot be read. */
export function choicesIn(
  draft: ClassDraft,
): { readonly choices: Choices } | { readonly unclear: readonly Unclear[] } {
  const students = numberIn(draft.students, 1, limits.hands);
  const minutes = optional(draft.minutes, 5, limits.lesson);
  const tables = optional(draft.tables, 1, mostTables(draft));
  const clock = optional(draft.clock, 1, 120);
  const unclear: readonly Unclear[] = [
    ...(draft.sides.length === 0 ? (['side'] as const) : []),
    ...(students === undefined ? (['students'] as const) : []),
    ...(minutes === 'unclear' ? (['minutes'] as const) : []),
    ...(tables === 'unclear' ? (['tables'] as const) : []),
    ...(clock === 'unclear' ? (['clock'] as const) : []),
  ];
  if (unclear.length > 0 || students === undefined) return { unclear };
  const { crisis, sides, plan, told, names, letters, luck, absent, pace } = draft;
  const title = draft.title.trim();
  return {
    choices: {
      crisis,
      sides: [...sides],
      students,
      tables: typeof tables === 'number' ? tables : tablesFor(students, sides.length),
      names,
      letters,
      luck,
      absent,
      pace,
      ...(typeof minutes === 'number' ? { minutes } : {}),
      ...(typeof clock === 'number' ? { clock } : {}),
      ...(title === '' ? {} : { title }),
      ...(plan === '' ? {} : { plan }),
      ...(told === 'invented' ? { masked: true as const } : {}),
    },
  };
}

/** How many tables can be filled so that each of their sides has somebody. */
export function mostTables({ students, sides }: Pick<ClassDraft, 'students' | 'sides'>): number {
  const number = numberIn(students, 1, limits.hands) ?? 1;
  return Math.min(limits.tables, Math.max(1, Math.floor(number / Math.max(1, sides.length))));
}

/** A number that may be left out. */
function optional(text: string, least: number, most: number): number | 'none' | 'unclear' {
  if (text.trim() === '') return 'none';
  return numberIn(text, least, most) ?? 'unclear';
}

function numberIn(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,4}$/.test(text.trim())) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}
