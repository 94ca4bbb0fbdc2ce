import { useTranslation } from 'react-i18next';
import type { OutcomeAgreement } from '../../../debrief/index';
import type { IcbOutcome } from '../../../scenario/index';
import { type Lexicon, nameOf } from '../../../words/index';
import { Part } from '../part';
import { SideBySide } from '../side-by-side';

interface ClassesProps {
  readonly outcome: OutcomeAgreement;
  readonly lexicon: Lexicon;
}

/** How researchers classify the ending of the game and that of history. */
export function Classes({ outcome, lexicon }: ClassesProps) {
  const { t } = useTranslation();
  const { actors, form, violence } = outcome;
  const steps = Math.round(violence.distance * 3);
  const agree = (same: boolean) => t(same ? 'debrief.ended.alike' : 'debrief.ended.unlike');
  const icb = (value: IcbOutcome | undefined) =>
    value === undefined ? t('debrief.ended.unnamed') : t(`debrief.ended.icb.${value}`);
  return (
    <Part name="classes" help={t('debrief.ended.classesHelp')}>
      <SideBySide
        label={t('debrief.ended.caption')}
        rows={[
          ...actors.map(({ actor, play, history, same }) => ({
            key: actor,
            what: t('debrief.ended.outcome', { name: nameOf(lexicon, actor) }),
            play: icb(play),
            history: icb(history),
            note: agree(same),
            same,
          })),
          {
            key: 'form',
            what: t('debrief.ended.form'),
            play: t(`debrief.ended.forms.${form.play}`),
            history: t(`debrief.ended.forms.${form.history}`),
            note: agree(form.same),
            same: form.same,
          },
          {
            key: 'violence',
            what: t('debrief.ended.violence'),
            play: t(`debrief.ended.violences.${violence.play}`),
            history: t(`debrief.ended.violences.${violence.history}`),
            note: steps === 0 ? agree(true) : t('debrief.ended.steps', { count: steps }),
            same: steps === 0,
          },
        ]}
      />
    </Part>
  );
}
