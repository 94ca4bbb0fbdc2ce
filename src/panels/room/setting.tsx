import type { Turn } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { SourceRefs } from '../parts/source-refs';
import { SettingText } from './setting-text';

interface SettingProps {
  readonly lexicon: Lexicon;
  readonly period: Turn;
  readonly text: string | undefined;
}

/** What every side is told at the start of a turn, with its sources. */
export function Setting({ lexicon, period, text }: SettingProps) {
  if (text === undefined) return null;
  return (
    <SettingText text={text} lexicon={lexicon}>
      <SourceRefs ids={period.sources} lexicon={lexicon} />
    </SettingText>
  );
}
