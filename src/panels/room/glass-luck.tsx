import { useTranslation } from 'react-i18next';
import type { Entry } from '../../engine/index';
import type { Lexicon } from '../../words/index';
import type { Translate } from '../strings/index';

interface GlassLuckProps {
  readonly lexicon: Lexicon;
  readonly draw: Extract<Entry, { kind: 'draw' }>;
}

/** Whether nobody would ask about the luck of a draw: an event or a consequence that was sure to come. */
export function goesWithoutSaying(draw: GlassLuckProps['draw']): boolean {
  return (draw.of === 'inject' || draw.of === 'rule') && isCertain(draw);
}

function isCertain({ odds, total, number }: GlassLuckProps['draw']): boolean {
  return number !== 'given' && odds.some(({ weight }) => weight === total);
}

/** A draw as a strip of its odds with the place where the number fell, and the same in words. */
export function GlassLuck({ lexicon, draw }: GlassLuckProps) {
  const { t } = useTranslation();
  const { odds, total, number, result } = draw;
  const resultLabel = labelOf(t, lexicon, draw, result);
  if (isCertain(draw)) {
    return <p className="soft">{t('glass.certain', { result: resultLabel })}</p>;
  }
  return (
    <figure className="luck">
      <figcaption className="luck-of">{t(`glass.of.${draw.of === 'rule' ? 'inject' : draw.of}`)}</figcaption>
      <svg className="luck-strip" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        {segments(odds, total).map(({ id, from, share }) => (
          <rect
            key={id}
            className="luck-part"
            data-drawn={id === result ? '' : undefined}
            x={from}
            y={3}
            width={share}
            height={8}
          />
        ))}
        {number === 'given' ? null : (
          <rect
            className="luck-mark"
            x={((number + 0.5) / total) * 100 - 0.4}
            y={0}
            width={0.8}
            height={14}
          />
        )}
      </svg>
      <ul className="luck-odds">
        {odds.map(({ id, weight }) => (
          <li key={id} data-drawn={id === result ? '' : undefined}>
            {t('glass.odds', { label: labelOf(t, lexicon, draw, id), weight, total })}
          </li>
        ))}
      </ul>
      <p className="soft">
        {number === 'given'
          ? t('glass.given', { result: resultLabel })
          : t('glass.drawn', { number: number + 1, total, result: resultLabel })}
      </p>
    </figure>
  );
}

function segments(odds: GlassLuckProps['draw']['odds'], total: number) {
  let before = 0;
  return odds.map(({ id, weight }) => {
    const from = (before / total) * 100;
    before += weight;
    return { id, from, share: (weight / total) * 100 };
  });
}

function labelOf(t: Translate, lexicon: Lexicon, { cause, of }: GlassLuckProps['draw'], id: string): string {
  switch (of) {
    case 'outcome':
      return cause.by === 'order'
        ? (lexicon.option(cause.actor, cause.option)?.outcomes.find((outcome) => outcome.id === id)?.label ??
            id)
        : id;
    case 'exposure':
      return t(id === 'exposed' ? 'glass.exposure.exposed' : 'glass.exposure.hidden');
    case 'inject':
    case 'rule':
      return t(id === 'happens' ? 'glass.inject.happens' : 'glass.inject.not');
    default:
      return of satisfies never;
  }
}
