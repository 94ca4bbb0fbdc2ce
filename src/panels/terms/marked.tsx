import { type ReactNode, useContext, useMemo } from 'react';
import { type FindTerms, type Scenario, termsIn } from '../../scenario/index';
import { GlossaryContext } from './glossary-context';
import { TermMark } from './term-mark';
import { wordLimitsIn } from './word-limits';

interface MarkedProps {
  readonly text: string;
}

/** A text in which the terms of the crisis can be pressed for an explanation, each where it is first used. */
export function Marked({ text }: MarkedProps): ReactNode {
  const glossary = useContext(GlossaryContext);
  const find = glossary === undefined ? undefined : finderOf(glossary.scenario, glossary.language);
  const uses = useMemo(() => find?.(text) ?? [], [find, text]);
  if (uses.length === 0) return text;
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { term, from, to } of uses) {
    parts.push(text.slice(done, from));
    parts.push(
      <TermMark key={from} term={term}>
        {text.slice(from, to)}
      </TermMark>,
    );
    done = to;
  }
  parts.push(text.slice(done));
  return parts;
}

/** What finds the terms of a scenario, made once for each and its language. */
const finders = new WeakMap<Scenario, Map<string, FindTerms>>();

function finderOf(scenario: Scenario, language: string): FindTerms | undefined {
  const { glossary } = scenario;
  if (glossary === undefined) return undefined;
  const byLanguage = finders.get(scenario) ?? new Map<string, FindTerms>();
  finders.set(scenario, byLanguage);
  const find = byLanguage.get(language) ?? termsIn(glossary, wordLimitsIn(language));
  byLanguage.set(language, find);
  return find;
}
