import { useTranslation } from 'react-i18next';
import type { Development, Entry } from '../../engine/index';
import {
  factWord,
  indicatorName,
  type Lexicon,
  nameOf,
  postureLabel,
  tellBegun,
  tellReport,
  wordFor,
} from '../../words/index';
import { Button } from '../parts/button';
import { Inline } from '../parts/prose';
import { SourceList } from '../parts/source-list';
import type { Translate } from '../strings/index';
import { signedText } from '../words/numbers';
import { sayDeadline, sayReport } from '../words/say';
import { deadlineText } from './deadline-text';
import { GlassLuck, goesWithoutSaying } from './glass-luck';
import type { GlassTarget } from './glass-target';
import { valueText } from './indicator-board';
import { ToldNews } from './told-news';
import { untoldOdds } from './untold-odds';

interface GlassDevelopmentProps {
  readonly lexicon: Lexicon;
  readonly seat: string;
  readonly development: Development;
  /** All that its reader was told so far. */
  readonly journal?: readonly Entry[];
  readonly onOpen: (target: GlassTarget) => void;
}

/** One development taken apart: what it was, its luck, what it changed, what was reported, and its sources. */
export function GlassDevelopment(props: GlassDevelopmentProps) {
  const { lexicon, seat, development, journal = [], onOpen } = props;
  const { t } = useTranslation();
  const { cause, order, outcome, reason } = development;
  const option = cause.by === 'order' ? lexicon.option(cause.actor, cause.option) : undefined;
  const sources = sourcesOf(lexicon, development);
  const begun = tellBegun(sayDeadline(t), lexicon, journal, cause);
  const untold = untoldOdds(lexicon, seat, development);
  const draws = development.draws.filter((draw) => !goesWithoutSaying(draw));
  return (
    <>
      {cause.by === 'unseen' ? <p className="prose">{t('glass.unseenText')}</p> : null}
      {option ? (
        <p className="prose">
          <Inline text={option.brief} lexicon={lexicon} />{' '}
          {order === undefined || order.seen === 'public' ? null : t(`glass.${order.seen}`)}
        </p>
      ) : null}
      {reason === undefined ? null : (
        <>
          <h3>{t('glass.because')}</h3>
          <p className="prose">
            <Inline text={reason} lexicon={lexicon} />
          </p>
        </>
      )}
      {begun === undefined ? null : <p className="soft">{begun}</p>}
      {development.unknown ? <p className="prose">{t('reveal.unknown')}</p> : null}
      {outcome === undefined ? null : <h3>{t('glass.outcome', { label: outcome.label })}</h3>}
      <ToldNews lexicon={lexicon} development={development} />
      {draws.length > 0 || untold !== undefined ? (
        <>
          <h3>{t('glass.luck')}</h3>
          {draws.map((draw) => (
            <GlassLuck key={draw.of} lexicon={lexicon} draw={draw} />
          ))}
          {untold === undefined ? null : (
            <p className="soft">{t(`glass.${untold}`, { name: nameOf(lexicon, order?.actor ?? '') })}</p>
          )}
        </>
      ) : null}
      <h3>{t('glass.effects')}</h3>
      <Effects lexicon={lexicon} seat={seat} development={development} onOpen={onOpen} />
      {sources.length > 0 ? (
        <>
          <h3>{t('glass.sources')}</h3>
          <SourceList ids={sources} lexicon={lexicon} />
        </>
      ) : null}
    </>
  );
}

function Effects({ lexicon, seat, development, onOpen }: GlassDevelopmentProps) {
  const { t, i18n } = useTranslation();
  const { shifts, postures, facts, learned, begun } = development;
  if (shifts.length + postures.length + facts.length + learned.length + begun.length === 0) {
    return <p className="soft">{t('glass.nothing')}</p>;
  }
  return (
    <ul className="glass-effects">
      {shifts.map(({ indicator: id, amount, others, from, to }) => {
        const indicator = lexicon.indicator(id);
        return indicator ? (
          <li key={id}>
            <Button className="link-button" onPress={() => onOpen({ kind: 'indicator', id })}>
              {t('glass.shift', {
                label: indicatorName(lexicon, indicator, seat),
                amount: signedText(amount, i18n.language),
              })}
            </Button>{' '}
            <span className="soft">
              {others === 0
                ? t('glass.shiftAlone', { from, to })
                : t('glass.shiftWhole', { from, to, others: signedText(others, i18n.language) })}
              {from + amount + others === to ? null : ` ${t('glass.indicator.clamped')}`}
            </span>
          </li>
        ) : null;
      })}
      {postures.map(({ actor, track, from, to }) => (
        <li key={`${actor} ${track}`}>
          {t('glass.posture', {
            actor: nameOf(lexicon, actor),
            track: lexicon.track(actor, track)?.label ?? track,
            from: postureLabel(lexicon, actor, track, from),
            to: postureLabel(lexicon, actor, track, to),
          })}
        </li>
      ))}
      {facts.map(({ id, from, to }) => {
        const fact = lexicon.fact(id);
        return fact ? (
          <li key={id}>
            {t('glass.fact', { label: fact.label, from: factWord(fact, from), to: factWord(fact, to) })}
          </li>
        ) : null;
      })}
      {learned.map((entry) =>
        entry.kind === 'report' ? (
          <li key={`report ${entry.report} ${entry.to}`}>{tellReport(sayReport(t), lexicon, entry, seat)}</li>
        ) : (
          <li key={entry.what}>{revealed(lexicon, t, seat, entry.what, entry.value)}</li>
        ),
      )}
      {begun.map((one) => (
        <li key={one.deadline}>{deadlineText(t, i18n.language, lexicon, one)}</li>
      ))}
    </ul>
  );
}

function revealed(
  lexicon: Lexicon,
  t: Translate,
  seat: string,
  what: string,
  value: number | string,
): string {
  const indicator = lexicon.indicator(what);
  const fact = lexicon.fact(what);
  if (indicator !== undefined && typeof value === 'number') {
    const { min, max } = indicator;
    const word = wordFor(indicator, value) ?? valueText(t, indicator, value);
    return t('glass.revealsLevel', { what: indicatorName(lexicon, indicator, seat), word, value, min, max });
  }
  const told = fact && typeof value === 'string' ? factWord(fact, value) : value;
  return t('glass.reveals', { what: fact?.label ?? what, value: told });
}

function sourcesOf(lexicon: Lexicon, { cause, news }: Development): string[] {
  const own = cause.by === 'inject' ? (lexicon.inject(cause.id)?.sources ?? []) : [];
  const reported = news.flatMap((entry) => lexicon.scenario.news[entry.news]?.sources ?? []);
  return [...new Set([...own, ...reported])];
}
