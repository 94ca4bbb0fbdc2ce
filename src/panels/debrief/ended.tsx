import { useTranslation } from 'react-i18next';
import type { Debrief, OutcomeAgreement } from '../../debrief/index';
import type { ActorId, Ending, IcbOutcome } from '../../scenario/index';
import type { BrokenOff } from '../../session/index';
import { type Lexicon, nameOf } from '../../words/index';
import { Inline, Prose } from '../parts/prose';
import { otherDeciders } from '../words/policy-name';
import { leftOpenWords } from './left-open';
import { Part } from './part';
import { SideBySide } from './side-by-side';

interface EndedProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly brokenOff: BrokenOff | undefined;
  readonly isAfterClass: boolean;
}

/** How the play ended beside how history did, in words and in the classes of the field. */
export function Ended({ debrief, lexicon, brokenOff, isAfterClass }: EndedProps) {
  const { t } = useTranslation();
  const { ending, historyEnding, outcome, played, scenario, seat } = debrief;
  const deciders = isAfterClass ? undefined : otherDeciders(t, debrief);
  return (
    <Part name="ended">
      {outcome === undefined ? null : (
        <p className="debrief-verdict">
          {t(
            outcome.sameEnding
              ? 'debrief.ended.same'
              : outcome.sameFamily
                ? 'debrief.ended.family'
                : 'debrief.ended.other',
          )}{' '}
          {t('debrief.ended.after', { turns: played, all: scenario.turns.length })}
        </p>
      )}
      {ending === undefined ? (
        <p className="debrief-verdict">{t('debrief.ended.brokenOff', { count: played })}</p>
      ) : null}
      {brokenOff === undefined ? null : <LeftOpen words={leftOpenWords(t, lexicon, brokenOff, played)} />}
      <div className="debrief-sides">
        {ending === undefined ? null : (
          <OneEnding side="yours" ending={ending} seat={seat.id} lexicon={lexicon} />
        )}
        {historyEnding === undefined ? null : (
          <OneEnding side="history" ending={historyEnding} seat={seat.id} lexicon={lexicon} />
        )}
      </div>
      {deciders === undefined ? null : <p className="soft">{deciders}</p>}
      {outcome === undefined ? null : <Classes outcome={outcome} lexicon={lexicon} />}
    </Part>
  );
}

/** What was decided for a turn that never came about. */
function LeftOpen({ words: { sentence, lines } }: { readonly words: ReturnType<typeof leftOpenWords> }) {
  return (
    <div className="debrief-committed">
      <p>{sentence}</p>
      {lines.length === 0 ? null : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface OneEndingProps {
  readonly side: 'yours' | 'history';
  readonly ending: Ending;
  readonly seat: ActorId;
  readonly lexicon: Lexicon;
}

function OneEnding({ side, ending, seat, lexicon }: OneEndingProps) {
  const { t } = useTranslation();
  const told = ending.outcome.find(({ actor }) => actor === seat)?.text;
  return (
    <section className="debrief-ending" data-side={side}>
      <h3>{t(`debrief.ended.${side}`, { title: ending.title })}</h3>
      <Prose text={ending.text} lexicon={lexicon} />
      {told === undefined ? null : (
        <p className="debrief-for-seat">
          <strong>{nameOf(lexicon, seat)}:</strong> <Inline text={told} lexicon={lexicon} />
        </p>
      )}
    </section>
  );
}

function Classes({ outcome, lexicon }: { outcome: OutcomeAgreement; lexicon: Lexicon }) {
  const { t } = useTranslation();
  const { actors, form, violence } = outcome;
  const steps = Math.round(violence.distance * 3);
  const agree = (same: boolean) => t(same ? 'debrief.ended.alike' : 'debrief.ended.unlike');
  const icb = (value: IcbOutcome | undefined) =>
    value === undefined ? t('debrief.ended.unnamed') : t(`debrief.ended.icb.${value}`);
  return (
    <>
      <h3>{t('debrief.ended.classes')}</h3>
      <p className="debrief-help">{t('debrief.ended.classesHelp')}</p>
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
    </>
  );
}
