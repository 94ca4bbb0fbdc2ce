import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief, ShownConcept } from '../../../debrief/index';
import { countedTurn } from '../../../scenario/index';
import type { Lexicon } from '../../../words/index';
import { Button } from '../../parts/button';
import { Inline, Prose } from '../../parts/prose';
import { momentLabel } from '../orders';
import { Fold, Part } from '../part';
import { conceptId, conceptsAtFirst } from './concept-id';

interface ConceptsProps {
  /** Leads to a turn. */
  readonly onTurn: (turn: number) => void;
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
}

/** The ideas that this play showed, each tied to its moment; three first, the others on request. */
export const Concepts = memo(function Concepts({ debrief, lexicon, onTurn }: ConceptsProps) {
  const { t } = useTranslation();
  const { concepts } = debrief;
  const more = concepts.slice(conceptsAtFirst);
  return (
    <Part name="concepts" help={t('debrief.concepts.help')}>
      {concepts.length === 0 ? <p>{t('debrief.concepts.none')}</p> : null}
      <Cards concepts={concepts.slice(0, conceptsAtFirst)} lexicon={lexicon} onTurn={onTurn} />
      {more.length === 0 ? null : (
        <Fold summary={t('debrief.concepts.more', { count: more.length })}>
          <Cards concepts={more} lexicon={lexicon} onTurn={onTurn} />
        </Fold>
      )}
    </Part>
  );
});

function Cards({
  concepts,
  lexicon,
  onTurn,
}: Pick<ConceptsProps, 'lexicon' | 'onTurn'> & { readonly concepts: readonly ShownConcept[] }) {
  const { t } = useTranslation();
  return (
    <ul className="concepts">
      {concepts.map(({ concept, turn, moment }) => {
        const label = moment === undefined ? '' : momentLabel(t, lexicon, moment);
        return (
          <li key={concept.id} className="concept">
            <h3 id={conceptId(concept.id)} tabIndex={-1}>
              {concept.term}
            </h3>
            <p className="concept-plainly">{concept.plainly}</p>
            <Prose text={concept.text} lexicon={lexicon} />
            <p className="concept-here">
              <strong>{t('debrief.concepts.here')}.</strong> <Inline text={concept.here} lexicon={lexicon} />
            </p>
            <p>
              <Button className="link-button" onPress={() => onTurn(turn)}>
                {label === ''
                  ? t('debrief.concepts.atTurn', { turn: countedTurn(lexicon.scenario, turn) })
                  : t('debrief.concepts.at', { turn: countedTurn(lexicon.scenario, turn), moment: label })}
              </Button>
            </p>
            <p className="soft">{t('debrief.concepts.source', { source: concept.source })}</p>
          </li>
        );
      })}
    </ul>
  );
}
