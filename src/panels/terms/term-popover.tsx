import { useContext } from 'react';
import { Heading } from 'react-aria-components/Heading';
import { useTranslation } from 'react-i18next';
import type { Term } from '../../scenario/index';
import { lexiconOf } from '../../words/index';
import { Button } from '../parts/button';
import { SmallDialog, type SmallDialogState } from '../parts/small-dialog';
import { SourceList } from '../parts/source-list';
import { Told } from '../parts/told';
import { ConceptWayContext, GlossaryContext } from './glossary-context';

interface TermPopoverProps extends SmallDialogState {
  readonly term: Term;
  /** Closes it, and then goes somewhere else. */
  readonly onGoOn: (go: () => void) => void;
}

/** What a term means, beside it; Escape and a press outside close it. In the debrief it leads to the idea behind the term. */
export function TermPopover({ term, onGoOn, ...dialog }: TermPopoverProps) {
  const { t } = useTranslation();
  const glossary = useContext(GlossaryContext);
  const wayTo = useContext(ConceptWayContext);
  const toConcept = term.concept === undefined ? undefined : wayTo?.(term.concept);
  return (
    <SmallDialog {...dialog} side="start" className="term-meaning">
      <Heading slot="title" className="term-name">
        <Told>{term.term}</Told>
      </Heading>
      <p>
        <Told>{term.means}</Told>
      </p>
      {glossary === undefined || term.sources.length === 0 ? null : (
        <SourceList ids={term.sources} lexicon={lexiconOf(glossary.scenario)} />
      )}
      {toConcept === undefined ? null : (
        <Button className="link-button" onPress={() => onGoOn(toConcept)}>
          {t('shell.idea')}
        </Button>
      )}
    </SmallDialog>
  );
}
