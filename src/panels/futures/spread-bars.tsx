import { familyClass } from './families';
import type { FuturesView } from './view';

/** One bar: what it is about, and the share of each kind of ending by its id. */
export interface SpreadRow {
  readonly key: string;
  readonly label: string;
  /** Said behind the label, such as that it was the choice. */
  readonly mark?: string;
  readonly shares: Readonly<Record<string, number>>;
}

interface SpreadBarsProps {
  readonly rows: readonly SpreadRow[];
  readonly label: string;
  readonly view: FuturesView;
}

/** A part that is at least this wide bears its name; a narrower one its figure, and the narrowest nothing. */
const wide = 0.26;
const narrow = 0.05;

/** Kinds of ending as parts of 100 plays, one bar a row; each part is named where it stands, and every row in words for whoever hears it. */
export function SpreadBars({ rows, label, view }: SpreadBarsProps) {
  const { t, families, figures } = view;
  return (
    <ul className="spreads" aria-label={label}>
      {rows.map(({ key, label: name, mark, shares }) => {
        const parts = families.flatMap((family) => {
          const share = shares[family.id] ?? 0;
          return share > 0 ? [{ family, share }] : [];
        });
        return (
          <li key={key} className="spread">
            <p>
              {name}
              {mark === undefined ? null : <strong className="option-marks"> ({mark})</strong>}
            </p>
            <div className="spread-bar" aria-hidden="true">
              {parts.map(({ family, share }) => (
                <span
                  key={family.id}
                  className={`spread-part ${familyClass(family)}`}
                  style={{ flexGrow: share }}
                  title={`${family.name}: ${figures.share(share)}`}
                >
                  {share >= wide ? (
                    <>
                      <span className="spread-name">{family.name}</span>
                      <span className="spread-figure">{figures.share(share)}</span>
                    </>
                  ) : share >= narrow ? (
                    figures.share(share)
                  ) : null}
                </span>
              ))}
            </div>
            <p className="hidden-text">
              {parts
                .map(({ family, share }) => `${family.name} ${figures.share(share)}`)
                .join(t('shell.list.separator'))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** What the looks of the bars stand for. */
export function SpreadKey({ view }: { readonly view: FuturesView }) {
  const { t, families } = view;
  return (
    <div className="spread-key">
      <p>{t('futures.kinds.help')}</p>
      <ul aria-label={t('futures.kinds.legend')}>
        {families.map((family) => (
          <li key={family.id}>
            <span className={`spread-swatch ${familyClass(family)}`} aria-hidden="true" />
            {family.name}
          </li>
        ))}
      </ul>
    </div>
  );
}
