import type { Lexicon } from '../../words/index';
import { Inline } from '../parts/prose';

interface LineListProps {
  readonly heading: string;
  readonly items: readonly string[];
  readonly lexicon: Lexicon;
}

/** A few lines under a heading; nothing where there is none. */
export function LineList({ heading, items, lexicon }: LineListProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="section-heading">{heading}</h2>
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item}>
            <Inline text={item} lexicon={lexicon} />
          </li>
        ))}
      </ul>
    </section>
  );
}
