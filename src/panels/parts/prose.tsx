import type { ReactNode } from 'react';
import type { Lexicon } from '../../words/index';
import { Marked } from '../terms/marked';
import { SourceRefs } from './source-refs';
import { Told } from './told';

interface ProseProps {
  readonly text: string;
  /** Gives the references in brackets their sources; without it they stay text. */
  readonly lexicon?: Lexicon;
  readonly className?: string;
}

/** Text of a scenario as elements: paragraphs, *emphasis*, **strong**, references such as [S16] and explained terms; never HTML. */
export function Prose({ text, lexicon, className }: ProseProps) {
  return (
    <div className={className ? `prose ${className}` : 'prose'}>
      {text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text never change places.
          <p key={index}>
            <Inline text={paragraph} {...(lexicon ? { lexicon } : {})} />
          </p>
        ))}
    </div>
  );
}

const marks =
  /\*\*([^*]+)\*\*|\*([^*]+)\*|\s?\[((?:[A-Z][A-Za-z]{0,7}\d{1,4})(?:,\s*[A-Z][A-Za-z]{0,7}\d{1,4})*)\]/g;

/** The same subset within one line. */
export function Inline({ text, lexicon }: Pick<ProseProps, 'text' | 'lexicon'>): ReactNode {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const match of text.matchAll(marks)) {
    parts.push(<Marked key={`to ${match.index}`} text={text.slice(done, match.index)} />);
    const [whole, strong, emphasis, ids] = match;
    if (strong !== undefined) parts.push(<strong key={match.index}>{strong}</strong>);
    else if (emphasis !== undefined) parts.push(<em key={match.index}>{emphasis}</em>);
    else if (ids !== undefined && lexicon) {
      parts.push(<SourceRefs key={match.index} ids={ids.split(/,\s*/)} lexicon={lexicon} />);
    } else parts.push(whole);
    done = match.index + whole.length;
  }
  parts.push(<Marked key="end" text={text.slice(done)} />);
  return <Told>{parts}</Told>;
}
