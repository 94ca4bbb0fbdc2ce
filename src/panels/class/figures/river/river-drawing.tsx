import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice, River } from '../../../../debrief/index';
import { countedTurn } from '../../../../scenario/index';
import { numberText } from '../../../words/numbers';
import type { ClassView } from '../view';
import type { BandLook } from './bands';
import { type DrawnRiver, layoutRiver, linesOf, type Node, type RiverSize } from './river-layout';

interface RiverDrawingProps extends RiverSize {
  readonly river: River;
  readonly looks: ReadonlyMap<Choice, BandLook>;
  readonly view: ClassView;
  readonly alt: string;
}

/** Width of a letter for its height, on average. */
const letterWidth = 0.52;
/** How high the thread is with some room around it. */
const threadRoom = 8;

/** A river as a picture; what it shows stands in a table beside it. */
export function RiverDrawing({ river, looks, view, alt, width, scale, height }: RiverDrawingProps) {
  const drawn = layoutRiver(river, { width, scale, ...(height === undefined ? {} : { height }) });
  const stripes = useId();
  const look = (choice: Choice) => looks.get(choice);
  return (
    <svg
      className="river"
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      width={drawn.width}
      height={drawn.height}
      role="img"
      aria-label={alt}
    >
      <defs>
        <pattern
          id={stripes}
          width={6 * scale}
          height={6 * scale}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="river-stripe" width={2.4 * scale} height={6 * scale} />
        </pattern>
      </defs>
      <Heads river={river} drawn={drawn} view={view} scale={scale} />
      {drawn.ribbons.map(({ turn, from, to, path }) => (
        <path key={`${turn} ${from} ${to}`} className="river-ribbon" data-band={look(from)?.hue} d={path} />
      ))}
      {drawn.columns.flatMap(({ turn, nodes }) =>
        nodes.map((node) => (
          <g key={`${turn} ${node.choice}`}>
            <rect className="river-bar" data-band={look(node.choice)?.hue} {...box(node, drawn.bar)} />
            {look(node.choice)?.striped ? <rect fill={`url(#${stripes})`} {...box(node, drawn.bar)} /> : null}
          </g>
        )),
      )}
      {drawn.thread === undefined ? null : <Thread thread={drawn.thread} scale={scale} />}
      {drawn.columns.flatMap(({ turn, nodes }) =>
        nodes.map((node) => (
          <Words
            key={`${turn} ${node.choice}`}
            node={node}
            isHistory={river.turns.find((one) => one.turn === turn)?.history === node.choice}
            look={look(node.choice)}
            drawn={drawn}
            scale={scale}
          />
        )),
      )}
    </svg>
  );
}

function box({ x, y, height }: Node, bar: number) {
  // Where nobody did what history did, a line shows the place.
  return { x, y: height === 0 ? y - 1 : y, width: bar, height: Math.max(2, height) };
}

/** The turns above their columns; the most divided one is marked. */
function Heads({
  river,
  drawn,
  view,
  scale,
}: {
  readonly river: River;
  readonly drawn: DrawnRiver;
  readonly view: ClassView;
  readonly scale: number;
}) {
  const { t } = view;
  const { i18n } = useTranslation();
  const size = 13 * scale;
  return drawn.columns.map(({ turn, x }) => {
    const isDivisive = turn === river.divisive;
    return (
      <g key={turn}>
        {isDivisive ? (
          <rect
            className="river-divisive"
            x={x - 5 * scale}
            y={0}
            width={drawn.pitch - 3 * scale}
            height={drawn.height}
            rx={3 * scale}
          />
        ) : null}
        <text className="river-turn" x={x} y={16 * scale} fontSize={size}>
          {drawn.named
            ? t('classFigures.column.turn', { turn: countedTurn(view.scenario, turn) })
            : numberText(countedTurn(view.scenario, turn), i18n.language)}
        </text>
        {isDivisive ? (
          <text className="river-turn-divisive" x={x} y={33 * scale} fontSize={12 * scale}>
            {t('classFigures.river.dividedMark')}
            {drawn.named ? ` ${t('classFigures.river.divided')}` : ''}
          </text>
        ) : null}
      </g>
    );
  });
}

function Thread({
  thread,
  scale,
}: {
  readonly thread: NonNullable<DrawnRiver['thread']>;
  readonly scale: number;
}) {
  return (
    <g>
      <path className="river-thread-edge" d={thread.path} strokeWidth={7.5 * scale} />
      <path className="river-thread" d={thread.path} strokeWidth={4 * scale} />
      {thread.points.map(({ x, y }) => (
        <circle
          key={x}
          className="river-thread-point"
          cx={x}
          cy={y}
          r={4.5 * scale}
          strokeWidth={2.5 * scale}
        />
      ))}
    </g>
  );
}

/** What a band is called and how many plays it has, beside its bar. */
function Words({
  node,
  isHistory,
  look,
  drawn,
  scale,
}: {
  readonly node: Node;
  readonly isHistory: boolean;
  readonly look: BandLook | undefined;
  readonly drawn: DrawnRiver;
  readonly scale: number;
}) {
  const { i18n } = useTranslation();
  if (look === undefined) return null;
  const count = numberText(node.count, i18n.language);
  const size = (drawn.named ? 12 : 11.5) * scale;
  const x = node.x + drawn.bar + 6 * scale;
  const room = drawn.pitch - drawn.bar - 12 * scale;
  const letters = Math.floor(room / (size * letterWidth));
  const told = drawn.named ? linesOf(look.name, count, letters) : [`${look.letter} ${count}`];
  // The thread of history runs through the middle: words stand above and below it there, and never on it.
  const apart = isHistory ? (drawn.named ? threadRoom : 0) * scale : 0;
  const lines = isHistory && drawn.named && told.length === 1 ? [look.name, count] : told;
  const step = size * 1.15 + apart;
  const raised = isHistory && !drawn.named ? (size + threadRoom * scale) / 2 : 0;
  const first = node.y + node.height / 2 - ((lines.length - 1) * step) / 2 + size * 0.35 - raised;
  return (
    <text className="river-words" x={x} fontSize={size}>
      {lines.map((line, at) => (
        <tspan key={at === 0 ? 'first' : 'second'} x={x} y={first + at * step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
