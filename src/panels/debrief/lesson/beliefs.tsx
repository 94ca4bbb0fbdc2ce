import { useTranslation } from 'react-i18next';
import type { BeliefTold, Debrief } from '../../../debrief/index';
import type { Lexicon } from '../../../words/index';
import { Part } from '../part';
import { beliefTable } from './belief-rows';

/** What sides believed of things that they did not see, beside how these were. */
export function Beliefs({ debrief, lexicon }: { readonly debrief: Debrief; readonly lexicon: Lexicon }) {
  const { t } = useTranslation();
  if (debrief.beliefs.length === 0) return null;
  return (
    <Part name="beliefs" help={t('debrief.beliefs.help')}>
      {debrief.beliefs.map((belief) => {
        return <BeliefFigure key={`${belief.by} ${belief.of}`} {...{ belief, lexicon }} />;
      })}
    </Part>
  );
}

/** One belief beside how it was, as a table. */
export function BeliefFigure({
  belief,
  lexicon,
}: {
  readonly belief: BeliefTold;
  readonly lexicon: Lexicon;
}) {
  const { t } = useTranslation();
  const { title, head, rows, never } = beliefTable(t, lexicon, belief);
  return (
    <div>
      <table className="figures">
        <caption>{title}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([when, believed, truth]) => (
            <tr key={when}>
              <th scope="row">{when}</th>
              <td>{believed}</td>
              <td>{truth}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {never === undefined ? null : <p>{never}</p>}
    </div>
  );
}
