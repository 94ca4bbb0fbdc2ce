import { Fragment, type ReactNode } from 'react';
import type { Lexicon } from '../../words/index';
import { Marked } from '../terms/marked';
import { type Piece, piecesOf } from './inline-pieces';
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

/** The same subset within one line. */
export function Inline({ text, lexicon }: Pick<ProseProps, 'text' | 'lexicon'>): ReactNode {
  return (
    <Told>
      {piecesOf(text).map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places.
        <Fragment key={at}>{pieceOf(piece, lexicon)}</Fragment>
      ))}
    </Told>
  );
}

function pieceOf(piece: Piece, lexicon: Lexicon | undefined): ReactNode {
  switch (piece.kind) {
    case 'text':
      return <Marked text={piece.text} />;
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'emphasis':
      return <em>{piece.text}</em>;
    case 'sources':
      return lexicon === undefined ? piece.text : <SourceRefs ids={piece.ids} lexicon={lexicon} />;
    default:
      return piece satisfies never;
  }
}
