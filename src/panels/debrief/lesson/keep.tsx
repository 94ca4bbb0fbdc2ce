import { FileText, Printer, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndingShares, GameAnalysis } from '../../../analysis/index';
import { type Debrief, exportDebrief, withoutScores } from '../../../debrief/index';
import type { ForkedFrom, SessionState } from '../../../session/index';
import type { Lexicon } from '../../../words/index';
import type { ForkState } from '../../futures/forks/use-forks';
import type { Counting } from '../../futures/use-job';
import { Button } from '../../parts/button';
import { download } from '../../share/download';
import { addStrings, type Translate } from '../../strings/index';
import { forkedSentence } from '../../words/forked';
import { Part } from '../part';
import type { TurningState } from '../story/moment-words';

interface KeepProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly state: SessionState;
  readonly onShare: () => void;
  readonly onPrintStory: () => void;
  readonly onPrintSeminar: () => void;
  /** What is known by now of what else could have come, for the seat itself. */
  readonly counting: Counting<GameAnalysis>;
  readonly turning: TurningState;
  /** What is known by now of where a play was heading that was broken off. */
  readonly heading: Counting<EndingShares>;
  /** What is known by now of the forks. */
  readonly forksNow: () => readonly ForkState[];
}

/** Taking the debrief away: on paper, as text, as data; and the way on. */
export function Keep(props: KeepProps) {
  const {
    debrief,
    lexicon,
    state,
    onShare,
    onPrintStory,
    onPrintSeminar,
    counting,
    turning,
    heading,
    forksNow,
  } = props;
  const { t, i18n } = useTranslation();
  const [said, setSaid] = useState('');
  const { scenario, seat } = state;
  const keep = (ending: string, text: string, type: string) => {
    const name = `${scenario.about.id}-${seat}-debrief.${ending}`;
    download(name, text, type);
    setSaid(t('debrief.keep.done', { name }));
  };
  const own = { notes: state.notes, words: state.words };
  const keepText = async () => {
    const [{ markdownOf }, { futuresMarkdown, headingMarkdown }, { forksMarkdown }, { viewOf }] =
      await Promise.all([
        import('../text/markdown'),
        import('../../futures/markdown'),
        import('../../futures/forks/forks-markdown'),
        import('../../futures/view'),
        addStrings('futures'),
      ]);
    const { language } = i18n;
    const view = viewOf(lexicon, seat, seat, t, language);
    const { forkedFrom, brokenOff } = state;
    const followed = await followedLines(t, state, lexicon, language);
    const futures =
      brokenOff === undefined
        ? [
            ...futuresMarkdown(view, state.game.record, counting),
            ...forksMarkdown(view, state.game, forksNow()),
          ]
        : headingMarkdown(view, state.game.record, heading);
    const broken = brokenOff === undefined ? {} : { brokenOff };
    const forked = forkedFrom === undefined ? {} : { forked: forkedSentence(t, lexicon, forkedFrom) };
    keep(
      'md',
      markdownOf({ debrief, lexicon, own, t, language, turning, futures, ...forked, ...broken, ...followed }),
      'text/markdown',
    );
  };
  const data = () => ({
    ...exportDebrief(debrief, own),
    ...(state.forkedFrom === undefined ? {} : { forkedFrom: forkOf(state.forkedFrom) }),
    ...(state.brokenOff === undefined ? {} : { brokenOff: state.brokenOff }),
    ...(heading.result === undefined ? {} : { heading: { done: heading.done, ...heading.result } }),
    ...(counting.result === undefined
      ? {}
      : { analysis: { done: counting.done, ...withoutScores(counting.result) } }),
  });
  return (
    <Part name="keep" help={t('debrief.keep.help')}>
      <div className="debrief-keep print-hidden">
        <Button className="plain-button" onPress={onPrintStory}>
          <Printer aria-hidden="true" size={16} />
          {t('debrief.keep.print')}
        </Button>
        <Button className="plain-button" onPress={onPrintSeminar}>
          <Printer aria-hidden="true" size={16} />
          {t('debrief.keep.printSeminar')}
        </Button>
        <Button className="plain-button" onPress={() => void keepText()}>
          <FileText aria-hidden="true" size={16} />
          {t('debrief.keep.markdown')}
        </Button>
        <Button
          className="plain-button"
          onPress={() => keep('json', `${JSON.stringify(data(), undefined, 2)}\n`, 'application/json')}
        >
          <FileText aria-hidden="true" size={16} />
          {t('debrief.keep.json')}
        </Button>
        <Button className="plain-button" onPress={onShare}>
          <Share2 aria-hidden="true" size={16} />
          {t('debrief.keep.share')}
        </Button>
      </div>
      <p role="status">{said}</p>
      <p className="print-hidden">
        <a href={`#/crisis/${encodeURIComponent(scenario.about.id)}/${encodeURIComponent(seat)}`}>
          {t('debrief.keep.again')}
        </a>{' '}
        · <a href="#/">{t('debrief.keep.shelf')}</a>
      </p>
    </Part>
  );
}

/** What the others did in a play after the orders of a class; nothing in any other. */
async function followedLines(
  t: Translate,
  { followed }: SessionState,
  lexicon: Lexicon,
  language: string,
): Promise<{ readonly followed?: readonly string[] }> {
  if (followed === undefined) return {};
  const [{ missedWords }] = await Promise.all([import('../../absent/missed-words'), addStrings('absent')]);
  return { followed: followed.map((one) => missedWords(t, lexicon, one, language)) };
}

/** Where a play was forked, without the id of the other, which means nothing elsewhere. */
function forkOf({ turn, seat, track, option }: ForkedFrom): ForkedFrom {
  return { turn, seat, track, option };
}
