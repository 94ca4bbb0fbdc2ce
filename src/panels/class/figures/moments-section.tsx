import type { Gap, Moment } from '../../../debrief/index';
import { countedTurn } from '../../../scenario/index';
import { isolate } from '../../words/isolate';
import { Section } from './section';
import { type ClassView, choiceName, sideName, trackName } from './view';

/** Moments to open the discussion with, each picked by a rule. */
export function MomentsSection({ view }: { readonly view: ClassView }) {
  const { t, counted } = view;
  return (
    <Section heading={t('classFigures.moments.heading')} help={t('classFigures.moments.help')} wide>
      {counted.moments.length === 0 ? <p>{t('classFigures.moments.none')}</p> : null}
      <ol className="moments">
        {counted.moments.map((moment) => (
          <li key={moment.kind}>
            <OneMoment moment={moment} view={view} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function OneMoment({ moment, view }: { readonly moment: Moment; readonly view: ClassView }) {
  switch (moment.kind) {
    case 'most-divisive':
      return <Divisive moment={moment} view={view} />;
    case 'first-divergence':
      return <Divergence moment={moment} view={view} />;
    case 'widest-gap':
      return <WidestGap gap={moment.gap} view={view} />;
    default:
      return moment satisfies never;
  }
}

interface MomentProps<Kind extends Moment['kind']> {
  readonly moment: Extract<Moment, { readonly kind: Kind }>;
  readonly view: ClassView;
}

function Divisive({ moment, view }: MomentProps<'most-divisive'>) {
  const { t, figures } = view;
  const { seat, track, bands, history } = moment;
  const turn = countedTurn(view.scenario, moment.turn);
  const told = bands.map(({ choice, share }) =>
    t('classFigures.moments.band', { choice: choiceName(view, seat, choice), share: figures.share(share) }),
  );
  return (
    <>
      <h3>
        {t('classFigures.moments.divisive.title', {
          turn,
          side: sideName(view, seat),
          track: trackName(view, seat, track),
        })}
      </h3>
      <p>
        {t('classFigures.moments.divisive.text', { bands: told.join(t('shell.list.clauses')) })}{' '}
        {history === undefined
          ? null
          : t('classFigures.moments.divisive.history', { choice: choiceName(view, seat, history) })}
      </p>
      <p className="moment-ask">{t('classFigures.moments.divisive.ask')}</p>
    </>
  );
}

function Divergence({ moment, view }: MomentProps<'first-divergence'>) {
  const { t } = view;
  const { seat, left, plays, isMost, step } = moment;
  const turn = countedTurn(view.scenario, moment.turn);
  return (
    <>
      <h3>{t('classFigures.moments.divergence.title', { turn, side: sideName(view, seat) })}</h3>
      <p>
        {t(isMost ? 'classFigures.moments.divergence.most' : 'classFigures.moments.divergence.some', {
          left,
          plays,
        })}{' '}
        {step === undefined
          ? null
          : t('classFigures.moments.divergence.step', {
              track: trackName(view, seat, step.track),
              instead: choiceName(view, seat, step.instead),
              history: choiceName(view, seat, step.history),
            })}
      </p>
      <p className="moment-ask">{t('classFigures.moments.divergence.ask')}</p>
    </>
  );
}

function WidestGap({ gap, view }: { readonly gap: Gap; readonly view: ClassView }) {
  const { t, figures } = view;
  const { seat, to, about, meant, seen, quotes } = gap;
  const turn = countedTurn(view.scenario, gap.turn);
  return (
    <>
      <h3>{t('classFigures.moments.gap.title', { turn, side: sideName(view, seat) })}</h3>
      <p>
        {about === 'forecasts'
          ? t('classFigures.moments.gap.forecasts', {
              meant: figures.share(meant),
              count: seen.count,
              of: seen.of,
            })
          : t('classFigures.moments.gap.promises', {
              to: sideName(view, to ?? seat),
              count: seen.count,
              of: seen.of,
            })}
      </p>
      {view.names && quotes.length > 0 ? (
        <ul className="moment-quotes">
          {quotes.map(({ text, chance }) => (
            <li key={text}>
              {chance === undefined
                ? t('classFigures.moments.gap.quotePlain', { text: isolate(text) })
                : t('classFigures.moments.gap.quote', { text: isolate(text), chance })}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="moment-ask">{t('classFigures.moments.gap.ask')}</p>
    </>
  );
}
