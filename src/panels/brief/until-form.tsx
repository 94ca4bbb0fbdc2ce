import { useTranslation } from 'react-i18next';
import { bellFor, bellMinutes } from '../../session/index';
import { clockTime } from '../words/dates';
import { endOf, noUntil, type UntilDraft } from './until';

interface UntilFormProps {
  readonly draft: UntilDraft;
  readonly onChange: (draft: UntilDraft) => void;
}

/** How long somebody has: minutes, or a time of day; the one that is typed last holds. */
export function UntilForm({ draft, onChange }: UntilFormProps) {
  const { t, i18n } = useTranslation();
  const now = Date.now();
  const end = endOf(draft, now);
  const bell = typeof end === 'number' ? bellFor(end, now) : undefined;
  const isBad = end === 'bad';
  return (
    <fieldset className="until">
      <legend>{t('brief.until.heading')}</legend>
      <label className="field">
        <span>{t('brief.until.minutes')}</span>
        <input
          type="number"
          inputMode="numeric"
          min={bellMinutes.least}
          max={bellMinutes.most}
          value={draft.minutes}
          aria-invalid={isBad && draft.minutes !== ''}
          aria-describedby="until-told"
          onChange={({ currentTarget: { value } }) => onChange({ ...noUntil, minutes: value })}
        />
      </label>
      <label className="field">
        <span>{t('brief.until.time')}</span>
        <input
          type="time"
          value={draft.time}
          aria-invalid={isBad && draft.time !== ''}
          aria-describedby="until-told"
          onChange={({ currentTarget: { value } }) => onChange({ ...noUntil, time: value })}
        />
      </label>
      <p id="until-told" className="soft" role="status">
        {isBad
          ? t('brief.until.bad', bellMinutes)
          : bell === undefined
            ? t('brief.until.help')
            : t('brief.until.plan', {
                time: clockTime((end as number) - bell.debrief, i18n.language),
                count: Math.round(bell.debrief / 60_000),
              })}
      </p>
    </fieldset>
  );
}
