import { useTranslation } from 'react-i18next';
import type { Game } from '../../engine/index';
import { causeLabel, type Lexicon, nameOf } from '../../words/index';
import { dayInShort, daysInShort } from '../words/dates';
import { numberText } from '../words/numbers';
import type { PathDeed, PathsBeside, RenderPaths } from './paths-slot';
import '../styles/room-map.css';
import './paths-map.css';
import { countedTurn, turnsBefore } from '../../scenario/index';

interface PathsMapProps {
  readonly lexicon: Lexicon;
  readonly own: Game;
  readonly other: Game;
  /** How the two are called. */
  readonly names: { readonly own: string; readonly other: string };
  /** The turn up to whose end the deeds are shown. */
  readonly at: number;
  /** Whether that turn was asked for, so that its deeds are told. */
  readonly isAsked: boolean;
  readonly onAt: (turn: number) => void;
  readonly render: RenderPaths;
}

/** Two plays of one crisis on one map, with a line of time to go back on, and both in words by their days. */
export function PathsMap({ lexicon, own, other, names, at, isAsked, onAt, render }: PathsMapProps) {
  const { t } = useTranslation();
  return (
    <div className="paths-map print-hidden">
      {render({
        label: t('debrief.story.map.label', names),
        ...{ own, other, at },
        renderBeside: (beside) => (
          <>
            <Key names={names} beside={beside} />
            <Timeline lexicon={lexicon} at={at} onAt={onAt} />
            {isAsked || beside.tapped !== undefined ? (
              <Numbers lexicon={lexicon} names={names} at={at} beside={beside} />
            ) : null}
            <InWords lexicon={lexicon} names={names} beside={beside} />
          </>
        ),
      })}
    </div>
  );
}

interface BesideProps extends Pick<PathsMapProps, 'names'> {
  readonly beside: PathsBeside;
}

/** Whose marks are whose. */
function Key({ names, beside: { parted, onPaint } }: BesideProps) {
  const { t } = useTranslation();
  const marks = [
    ['own', names.own],
    ['other', names.other],
    ...(parted ? [['parted', t('debrief.story.map.parted')] as const] : []),
  ] as const;
  return (
    <ul className="map-legend" data-over-map="" aria-label={t('room.map.key.heading')}>
      {marks.map(([mark, words]) => (
        <li key={mark}>
          <span aria-hidden="true">
            <canvas width={0} height={0} ref={(canvas) => (canvas ? onPaint(canvas, mark) : undefined)} />
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}

/** The slider from the first turn to the last. */
function Timeline({ lexicon, at, onAt }: Pick<PathsMapProps, 'lexicon' | 'at' | 'onAt'>) {
  const { t, i18n } = useTranslation();
  const { turns } = lexicon.scenario;
  const turn = turns[at - 1];
  const words = t('debrief.story.map.until', { day: dayInShort(turn?.to ?? '', i18n.language) });
  return (
    <div className="map-timeline paths-timeline">
      <input
        type="range"
        aria-label={t('debrief.story.map.position')}
        aria-valuetext={`${t('debrief.story.paths.turn', { turn: countedTurn(lexicon.scenario, at) })}${t('shell.list.separator')}${words}`}
        min={turnsBefore(lexicon.scenario) + 1}
        max={turns.length}
        value={at}
        onChange={({ currentTarget }) => onAt(currentTarget.valueAsNumber)}
      />
      <p className="map-moment" aria-hidden="true">
        {words}
      </p>
    </div>
  );
}

/** What the numbers on the map stand for: those of the place that was tapped, else those of the turn. The lists in words say all of them. */
function Numbers({ lexicon, names, at, beside }: BesideProps & Pick<PathsMapProps, 'lexicon' | 'at'>) {
  const { i18n } = useTranslation();
  const { tapped } = beside;
  const shown = (['own', 'other'] as const).flatMap((hand) =>
    beside[hand]
      .filter(({ place, development }) => (tapped === undefined ? development.turn === at : place === tapped))
      .map((deed) => ({ hand, deed })),
  );
  return (
    <ul
      key={tapped}
      className="paths-numbers"
      aria-hidden="true"
      // In a low window it would stand below what is seen of the map that was tapped.
      ref={tapped === undefined ? undefined : intoView}
    >
      {shown.map(({ hand, deed }) => (
        <li key={`${hand} ${deed.place} ${deed.development.key}`}>
          <strong>
            {names[hand]} {numberText(deed.turn, i18n.language)}
          </strong>
          {' · '}
          <DeedWords lexicon={lexicon} deed={deed} />
        </li>
      ))}
    </ul>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** The same as two lists by date, for whoever listens. */
function InWords({ lexicon, names, beside }: BesideProps & Pick<PathsMapProps, 'lexicon'>) {
  const { t } = useTranslation();
  return (
    <div className="hidden-text">
      {(['own', 'other'] as const).map((hand) => (
        <section key={hand} aria-label={t('debrief.story.map.deeds', { name: names[hand] })}>
          <p>{t('debrief.story.map.deeds', { name: names[hand] })}</p>
          <ul>
            {beside[hand].map((deed) => (
              <li key={deed.development.key}>
                <DeedWords lexicon={lexicon} deed={deed} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function DeedWords({ lexicon, deed }: { readonly lexicon: Lexicon; readonly deed: PathDeed }) {
  const { t, i18n } = useTranslation();
  const { cause } = deed.development;
  const label = causeLabel(lexicon, cause) ?? '';
  const place = lexicon.scenario.theatre.places.find(({ id }) => id === deed.place)?.label ?? deed.place;
  return t('debrief.story.map.deed', {
    ...{ day: daysInShort(deed.on, deed.until, i18n.language), place },
    what: cause.by === 'order' ? `${nameOf(lexicon, cause.actor)}: ${label}` : label,
  });
}
