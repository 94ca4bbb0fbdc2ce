import { useTranslation } from 'react-i18next';
import { type Debrief, type HarmTold, marksDeaths } from '../../../debrief/index';
import type { Lexicon } from '../../../words/index';
import { Inline } from '../../parts/prose';
import { listOf } from '../../words/summary';
import { Part } from '../part';

interface PeopleProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
}

/** How many are told in the story; the turns have all of them. */
const mostTold = 3;

/** What the game cost in people, in the words in which it was told; nothing is counted together. */
export function People({ debrief, lexicon }: PeopleProps) {
  const { t, i18n } = useTranslation();
  const told = byText(debrief.harm);
  return (
    <Part name="people">
      {told.length === 0 ? <p>{t(`debrief.story.cost.${nobodyKey(lexicon)}`)}</p> : null}
      <ul className="story-people">
        {told.slice(0, mostTold).map(({ text, turns }) => (
          <li key={text}>
            <span className="people-when">
              {t('debrief.story.cost.turns', {
                count: turns.length,
                turns: listOf(turns.map(String), i18n.language),
              })}
            </span>{' '}
            <Inline text={text} lexicon={lexicon} />
          </li>
        ))}
      </ul>
      {told.length > mostTold ? (
        <p className="soft">{t('debrief.story.cost.more', { part: t('debrief.layer.class') })}</p>
      ) : null}
    </Part>
  );
}

/** What is said where nobody is told of: that nobody was killed, or that the crisis does not say. */
export function nobodyKey({ scenario }: Pick<Lexicon, 'scenario'>): 'none' | 'untold' {
  return marksDeaths(scenario) ? 'none' : 'untold';
}

/** What was told in the same words is said once, with all its turns. */
export function byText(
  harm: readonly HarmTold[],
): readonly { readonly text: string; readonly turns: readonly number[] }[] {
  const texts = [...new Set(harm.map(({ text }) => text))];
  return texts.map((text) => ({
    text,
    turns: [...new Set(harm.filter((one) => one.text === text).map(({ turn }) => turn))],
  }));
}
