import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { onceOpen } from '../parts/once-open';
import { ReadingContext } from '../parts/reading';
import { addStrings } from '../strings/index';
import { useLocalVoice } from './use-local-voice';

interface AloudProps {
  /** What is read: the elements that a selector finds, in the order in which they stand. */
  readonly of: string;
  /** The button is a picture as long as nothing is read. */
  readonly isSmall?: boolean;
}

const AloudControls = onceOpen<AloudProps & { readonly isOpen: boolean }>(async () => {
  const [{ AloudControls }] = await Promise.all([import('./aloud-controls'), addStrings('aloud')]);
  return AloudControls;
});

/** Reads a part of the screen to whoever asks for it; nothing where the device has no voice for its language. */
export function Aloud(props: AloudProps) {
  const { i18n } = useTranslation();
  const told = useContext(ReadingContext)?.wording.language;
  const hasVoice = useLocalVoice(told ?? i18n.language);
  return hasVoice ? <AloudControls {...props} isOpen /> : null;
}
