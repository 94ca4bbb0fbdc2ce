import { useTranslation } from 'react-i18next';
import { type Development, type IndicatorView, isSurprise, type View } from '../../engine/index';
import type { Actor } from '../../scenario/index';
import {
  causeLabel,
  indicatorName,
  type Lexicon,
  nameOf,
  postureLabel,
  quantityLabel,
  tellReport,
  valueWord,
} from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { Inline } from '../parts/prose';
import type { Translate } from '../strings/index';
import { daysInShort } from '../words/dates';
import { sayReport } from '../words/say';
import { DeadlineList } from './deadlines-later';
import { resultKey, voicesAt } from './heard';
import { type Learnt, learntFrom } from './learnt';
import { type Moved, movedBy } from './moved';
import { storyOf } from './story';
import { ToldVoices } from './told-voices';

interface BeatProps {
  readonly lexicon: Lexicon;
  /** What its reader knows once everything is told. */
  readonly view: View;
  readonly development: Development;
  /** The reader's own order that led to it, where a rule made it. */
  readonly behind: Development | undefined;
  /** The turn that is told, from 1. */
  readonly turn: number;
  /** Which beat of its turn it is, from 0: the gravest comes first, and more is said of it. */
  readonly at: number;
  /** What has been said in earlier turns. */
  readonly heard: ReadonlySet<string>;
  /** The indicators as told up to this beat, and with it. */
  readonly before: readonly IndicatorView[];
  readonly after: readonly IndicatorView[];
}

/** One beat below its headline: who did what, what happened, who says what of it, who learnt what, and what it moved. */
export function Beat({ lexicon, view, development, behind: led, turn, at, heard, before, after }: BeatProps) {
  const { t, i18n } = useTranslation();
  const { seat } = view;
  const { actor: by, behind, result, text, further } = storyOf(lexicon, development);
  const actor = by === undefined ? undefined : lexicon.actor(by);
  const others = metBy(lexicon, development);
  const isOwn = led !== undefined || development.order?.actor === seat;
  const named = led === undefined ? behind : causeLabel(lexicon, led.cause);
  const own = named === undefined ? t('reveal.own') : t('reveal.ownNamed', { deed: named });
  const deed = isOwn ? own : behind;
  const learnt = learntFrom(seat, development);
  // What the others moved stands in the situation of the next turn, and behind the question why.
  const moved = at === 0 ? movedBy(lexicon, development, before, after, view).slice(0, 2) : [];
  const { to, also = [] } = development.cue ?? {};
  const places = lexicon.scenario.theatre.places.filter(({ id }) => id === to || also.includes(id));
  const place =
    places.length === 0 ? undefined : places.map(({ label }) => label).join(t('shell.list.separator'));
  // What the next turn begins with is told at the end of this one, and dated as the map and the debrief date it.
  const later = development.turn === turn ? undefined : lexicon.scenario.turns[development.turn - 1];
  return (
    <>
      {actor === undefined && behind === undefined && place === undefined ? null : (
        <p className="beat-by">
          {actor === undefined ? null : (
            <ActorMark
              actor={actor}
              named
              mark={others.length > 0 ? ', ' : (deed ?? place) === undefined ? undefined : ': '}
            />
          )}
          {others.map((other) => (
            <ActorMark key={other.code} actor={other} named mark=": " />
          ))}
          {deed === undefined ? null : (
            <span>
              {deed}
              {place === undefined ? null : <span className="heard-mark">{t('shell.list.separator')}</span>}
            </span>
          )}
          {place === undefined ? null : <span className="soft">{place}</span>}
          {later === undefined ? null : (
            <span className="soft">{daysInShort(later.from, later.to, i18n.language)}</span>
          )}
        </p>
      )}
      {isSurprise(lexicon.scenario, seat, development) && !heard.has(resultKey(development) ?? '') ? (
        <p className="beat-surprise">
          {t(development.order?.actor === seat ? 'reveal.surprise.own' : 'reveal.surprise.other')}
        </p>
      ) : null}
      {development.cause.by === 'unseen' ? <p className="beat-text">{t('glass.unseenText')}</p> : null}
      {result === undefined ? null : (
        <p className="beat-result">
          <Inline text={result} lexicon={lexicon} />
        </p>
      )}
      {development.unknown ? <p className="beat-result">{t('reveal.unknown')}</p> : null}
      {text === undefined ? null : (
        <p className="beat-text">
          <Inline text={text} lexicon={lexicon} />
        </p>
      )}
      {further.map((head) => (
        <p key={head} className="beat-text">
          <Inline text={head} lexicon={lexicon} />
        </p>
      ))}
      <ToldVoices {...{ lexicon, seat }} voices={voicesAt(lexicon.scenario, seat, development, at, heard)} />
      {learnt.length === 0 ? null : (
        <section className="beat-part beat-facts">
          <h2 className="hidden-text">{t('reveal.learnt.heading')}</h2>
          <ul>
            {learnt.map((one) => (
              <li key={learntKey(one)}>{learntText(t, lexicon, one)}</li>
            ))}
          </ul>
        </section>
      )}
      {development.begun.length === 0 ? null : (
        <DeadlineList lexicon={lexicon} deadlines={development.begun} isOpen />
      )}
      {moved.length === 0 ? null : (
        <section className="beat-part beat-facts">
          <h2 className="hidden-text">{t('reveal.moved.heading')}</h2>
          <ul>
            {moved.map((one) => (
              <li key={one.kind === 'indicator' ? one.indicator.id : `${one.actor} ${one.track}`}>
                {movedText(t, lexicon, one, seat)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The other sides whose orders an order waited for, and which gave them. */
function metBy({ actor, option }: Lexicon, { cause, outcome }: Development): readonly Actor[] {
  if (cause.by !== 'order' || outcome === undefined || outcome.alone) return [];
  const names = new Set(option(cause.actor, cause.option)?.with?.map((one) => one.actor));
  names.delete(cause.actor);
  return [...names].flatMap((name) => actor(name) ?? []);
}

function learntKey(learnt: Learnt): string {
  if (learnt.kind === 'report') return `report ${learnt.entry.report}`;
  return learnt.kind === 'value' ? learnt.what : learnt.kind;
}

/** A line on who learnt what. */
function learntText(t: Translate, lexicon: Lexicon, learnt: Learnt): string {
  switch (learnt.kind) {
    case 'value': {
      const { what, value } = learnt;
      return t('reveal.learnt.value', {
        what: quantityLabel(lexicon, what),
        value: valueWord(lexicon, what, value),
      });
    }
    case 'report':
      return tellReport(sayReport(t), lexicon, learnt.entry, learnt.entry.to);
    case 'exposed':
      return t('reveal.learnt.exposed', { name: nameOf(lexicon, learnt.actor) });
    case 'own-exposed':
      return t('reveal.learnt.ownExposed');
    case 'own-hidden':
      return t('reveal.learnt.ownHidden');
    default:
      return learnt satisfies never;
  }
}

/** A line on what moved: "Escalation: from uneasy to tense". */
function movedText(t: Translate, lexicon: Lexicon, moved: Moved, seat: string): string {
  switch (moved.kind) {
    case 'indicator': {
      const what = indicatorName(lexicon, moved.indicator, seat);
      return moved.words === undefined
        ? t(`reveal.moved.${moved.way}`, { what })
        : t('reveal.moved.turns', { what, ...moved.words });
    }
    case 'posture': {
      const { actor, track, posture } = moved;
      const name = nameOf(lexicon, actor);
      return t('reveal.moved.posture', { name, posture: postureLabel(lexicon, actor, track, posture) });
    }
    default:
      return moved satisfies never;
  }
}
