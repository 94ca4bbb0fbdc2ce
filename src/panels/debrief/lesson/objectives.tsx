import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../../debrief/index';
import type { Lexicon } from '../../../words/index';
import { Inline } from '../../parts/prose';
import { Told } from '../../parts/told';
import type { Translate } from '../../strings/index';
import { Part } from '../part';

interface ObjectivesProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
}

/** What the seat wanted, each aim by itself, in words and as a strip; they are never added up. */
export const Objectives = memo(function Objectives({ debrief, lexicon }: ObjectivesProps) {
  const { t } = useTranslation();
  const { objectives, ending } = debrief;
  const isOver = ending !== undefined;
  return (
    <Part name="objectives" help={t(isOver ? 'debrief.objectives.help' : 'debrief.objectives.helpBroken')}>
      {objectives.length === 0 ? <p>{t('debrief.objectives.none')}</p> : null}
      <ul className="objectives">
        {objectives.map((objective) => (
          <li key={objective.id} className="objective">
            <h3>
              <Told>{objective.label}</Told>
            </h3>
            {objective.text === undefined ? null : (
              <p>
                <Inline text={objective.text} lexicon={lexicon} />
              </p>
            )}
            <Scale score={objective.play} side="play" isOver={isOver} />
            {objective.history === undefined ? null : (
              <Scale score={objective.history} side="history" isOver />
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
});

function Scale({ score, side, isOver }: { score: number; side: 'play' | 'history'; isOver: boolean }) {
  const { t } = useTranslation();
  return (
    <p className="objective-side">
      <svg
        className="step-strip"
        data-side={side}
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {Array.from({ length: 10 }, (_, index) => index + 1).map((one) => (
          <rect key={one} x={(one - 1) * 10} width="8" height="8" data-on={one <= score ? '' : undefined} />
        ))}
      </svg>
      <span>{aimLine(t, score, side, isOver)}</span>
    </p>
  );
}

/** How far an aim is met, in words: "Your play: largely met"; of a play that was broken off, that says nothing of the end. */
export function aimLine(t: Translate, score: number, side: 'play' | 'history', isOver: boolean): string {
  const level = t(`debrief.objectives.levels.${levelOf(score)}`);
  return t(isOver ? 'debrief.objectives.line' : 'debrief.objectives.lineBroken', {
    side: t(`debrief.side.${side}`),
    level,
  });
}

function levelOf(score: number): 'missed' | 'barely' | 'partly' | 'largely' | 'met' {
  if (score <= 1) return 'missed';
  if (score <= 3) return 'barely';
  if (score <= 6) return 'partly';
  return score <= 8 ? 'largely' : 'met';
}
