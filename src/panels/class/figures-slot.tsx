import { useTranslation } from 'react-i18next';
import type { ClassPlay } from '../../debrief/index';
import type { Scenario } from '../../scenario/index';
import { nameOfMember } from './member-name';

interface FiguresSlotProps {
  /** One class, or two side by side. */
  readonly classes: readonly {
    readonly name: string;
    readonly scenario: Scenario;
    readonly plays: readonly ClassPlay[];
  }[];
  readonly names: 'shown' | 'hidden';
}

/** The place where the figures of the classes stand. */
export function FiguresSlot({ classes, names }: FiguresSlotProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="class-figures">
      <h2 id="class-figures">{t('classPage.figures.heading')}</h2>
      {classes.map(({ name, scenario, plays }) => (
        <ul key={name} className="plain-list">
          {plays.map((play, place) => (
            <li key={play.key}>
              {t('classPage.figures.line', {
                name: nameOfMember(t, play.name, place, names === 'hidden'),
                side: scenario.actors.find(({ id }) => id === play.seat)?.name ?? play.seat,
                ending:
                  scenario.endings.find(({ id }) => id === play.ending)?.title ??
                  t('classPage.who.brokenOff'),
              })}
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}
