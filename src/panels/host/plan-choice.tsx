import { useTranslation } from 'react-i18next';
import type { ShelfEntry } from '../shelf/shelf-entry';
import type { ClassDraft } from './class-draft';
import { PickOne } from './pick-one';

interface PlanChoiceProps {
  readonly entry: ShelfEntry;
  readonly draft: ClassDraft;
  readonly onChange: (next: Partial<ClassDraft>) => void;
}

/** Whether a class plays the whole crisis or a shorter part of it; nothing where there is only the whole. */
export function PlanChoice({ entry, draft, onChange }: PlanChoiceProps) {
  const { t } = useTranslation();
  const { plans = [] } = entry;
  if (plans.length === 0) return null;
  const choices = {
    '': t('host.make.planWhole'),
    ...Object.fromEntries(
      plans.map(({ id, name, turns, minutes }) => [
        id,
        t('host.make.planLine', { name, turns, minutes: minutes.class }),
      ]),
    ),
  };
  return (
    <PickOne
      label={t('host.make.plan')}
      value={draft.plan}
      choices={choices}
      onPick={(plan) => {
        const possible = sidesIn(entry, plan).map(({ id }) => id);
        onChange({ plan, sides: draft.sides.filter((side) => possible.includes(side)) });
      }}
    />
  );
}

/** The sides that students can play in a plan, or in the whole crisis. */
export function sidesIn({ plans = [], sides }: ShelfEntry, plan: string): ShelfEntry['sides'] {
  const only = plans.find(({ id }) => id === plan)?.sides;
  return only === undefined ? sides : sides.filter(({ id }) => only.includes(id));
}
