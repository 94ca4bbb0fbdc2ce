import type { Turn } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { SourceRefs } from '../parts/source-refs';
import { SettingText } from './setting-text';

interface SettingProps {
  readonly lexicon: Lexicon;
  readonly period: Turn;
}

/** What every side is told at the start of a turn, with its sources. */
export function Setting({ lexicon, period }: SettingProps) {
  return (
    <SettingText period={period} lexicon={lexicon}>
      <SourceRefs ids={period.sources} lexicon={lexicon} />
    </SettingText>
  );
}
