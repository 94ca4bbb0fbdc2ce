import type { CalibrationFigures } from '../../../debrief/index';
import { Count } from '../../parts/count';
import { hundredths } from '../../words/numbers';
import { Section } from './section';
import type { ClassView } from './view';

type Bin = CalibrationFigures['bins'][number];

/** The chances that a class gave beside what came. */
export function CalibrationSection({ view }: { readonly view: ClassView }) {
  const { t, counted, figures } = view;
  const { bins, judged, unjudged, brier, few } = counted.calibration;
  const filled = bins.filter(({ came }) => came.of > 0);
  const note =
    unjudged > 0 ? (
      <p className="class-note">{t('classFigures.calibration.unjudged', { count: unjudged })}</p>
    ) : null;
  if (judged === 0) {
    return (
      <Section heading={t('classFigures.calibration.heading')}>
        <p>{t('classFigures.calibration.none')}</p>
        {note}
      </Section>
    );
  }
  const rows = filled.map(({ meant = 0, came }) =>
    t('classFigures.calibration.altRow', {
      meant: figures.share(meant),
      came: figures.share(came.share),
      count: came.count,
      of: came.of,
    }),
  );
  return (
    <Section heading={t('classFigures.calibration.heading')} help={t('classFigures.calibration.help')}>
      <div className="calibration">
        <Drawing
          bins={filled}
          view={view}
          alt={t('classFigures.calibration.alt', { rows: rows.join(t('shell.list.clauses')) })}
        />
        <BinTable bins={filled} view={view} />
      </div>
      {brier === undefined ? null : (
        <p>
          {t('classFigures.calibration.brier', {
            count: judged,
            brier: hundredths(brier, view.language),
          })}
        </p>
      )}
      {few ? <p className="class-note">{t('classFigures.calibration.fewAll')}</p> : null}
      {!few && filled.some((bin) => bin.few) ? (
        <p className="class-note">{t('classFigures.calibration.fewSome')}</p>
      ) : null}
      {note}
    </Section>
  );
}

function BinTable({ bins, view }: { readonly bins: readonly Bin[]; readonly view: ClassView }) {
  const { t, figures } = view;
  return (
    <table className="class-table class-numbers">
      <caption className="hidden-text">{t('classFigures.calibration.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('classFigures.calibration.given')}</th>
          <th scope="col">{t('classFigures.calibration.mean')}</th>
          <th scope="col">{t('classFigures.calibration.forecasts')}</th>
          <th scope="col">{t('classFigures.calibration.came')}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map(({ from, to, meant = 0, came, few }) => (
          <tr key={from}>
            <th scope="row">{t('classFigures.calibration.range', { from, to })}</th>
            <td>{figures.share(meant)}</td>
            <td>
              {came.of}
              {few ? <span className="class-sub">{t('classFigures.calibration.few')}</span> : null}
            </td>
            <td>{figures.chance(came)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const side = 200;
const margin = 34;

/** Chance given to the right, what came upwards, both from 0 to 100; a dotted line where the two are equal. */
function Drawing({
  bins,
  view: { t },
  alt,
}: {
  readonly bins: readonly Bin[];
  readonly view: ClassView;
  readonly alt: string;
}) {
  const x = (share: number) => margin + share * side;
  const y = (share: number) => 8 + (1 - share) * side;
  const ticks = [0, 0.5, 1];
  return (
    <svg
      className="calibration-drawing"
      viewBox={`0 0 ${side + margin + 12} ${side + 52}`}
      role="img"
      aria-label={alt}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="calibration-grid" x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} />
          <line className="calibration-grid" x1={x(tick)} x2={x(tick)} y1={y(0)} y2={y(1)} />
          <text className="calibration-axis" x={x(tick)} y={y(0) + 15} textAnchor="middle">
            <Count of={tick * 100} />
          </text>
          <text className="calibration-axis" x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
            <Count of={tick * 100} />
          </text>
        </g>
      ))}
      <line className="calibration-even" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      {bins.map(({ from, meant = 0, came }) => (
        <line
          key={from}
          className="calibration-interval"
          x1={x(meant)}
          x2={x(meant)}
          y1={y(came.low)}
          y2={y(came.high)}
        />
      ))}
      {bins.map(({ from, meant = 0, came, few }) => (
        <circle
          key={from}
          className="calibration-point"
          data-few={few ? '' : undefined}
          cx={x(meant)}
          cy={y(came.share)}
          r="5"
        />
      ))}
      <text className="calibration-axis" x={x(0.5)} y={y(0) + 34} textAnchor="middle">
        {t('classFigures.calibration.axisGiven')}
      </text>
      <text
        className="calibration-axis"
        textAnchor="middle"
        transform={`translate(11 ${y(0.5)}) rotate(-90)`}
      >
        {t('classFigures.calibration.axisCame')}
      </text>
    </svg>
  );
}
