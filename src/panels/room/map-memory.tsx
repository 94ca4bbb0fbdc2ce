import { useTranslation } from 'react-i18next';
import { countedTurn } from '../../scenario/index';
import { causeLabel, type Lexicon, nameOf } from '../../words/index';
import { Inline } from '../parts/prose';
import { SourceRefs } from '../parts/source-refs';
import { daySpan } from '../words/dates';
import type { MapMemory } from './map-row';

interface MemoryLineProps {
  readonly lexicon: Lexicon;
  readonly memory: MapMemory;
}

/** One thing that happened at a place: its date, what happened in a sentence, and who says so. */
export function MemoryLine({ lexicon, memory }: MemoryLineProps) {
  const { t, i18n } = useTranslation();
  const { text, claimant, sources } = factsOf(lexicon, memory);
  const turn = memory.of === 'play' ? memory.development.turn : undefined;
  const counted = turn && countedTurn(lexicon.scenario, turn);
  const period = turn === undefined ? undefined : lexicon.scenario.turns[turn - 1];
  return (
    <div className="map-memory">
      <p className="kicker">
        {daySpan(period?.from ?? memory.on, period?.to ?? memory.on, i18n.language)}
        {counted === undefined || counted < 1 ? null : ` · ${t('room.map.memory.inPlay', { turn: counted })}`}
      </p>
      <p>
        <Inline text={text} lexicon={lexicon} />
      </p>
      {claimant === undefined && sources.length === 0 ? null : (
        <p className="soft">
          {claimant === undefined ? null : `${t('room.map.memory.says', { name: claimant })} `}
          <SourceRefs ids={sources} lexicon={lexicon} />
        </p>
      )}
    </div>
  );
}

interface Facts {
  readonly text: string;
  readonly claimant?: string | undefined;
  readonly sources: readonly string[];
}

/** What was reported of it comes first; then what came of the order, and in the end what was done. */
function factsOf(lexicon: Lexicon, memory: MapMemory): Facts {
  if (memory.of === 'earlier') return memory.event;
  const { cause, news, outcome } = memory.development;
  const items = news.flatMap((entry) => lexicon.scenario.news[entry.news] ?? []);
  const [item] = items;
  const sources = [...new Set(items.flatMap((one) => one.sources))];
  const inject = cause.by === 'inject' ? lexicon.inject(cause.id) : undefined;
  const done = causeLabel(lexicon, cause) ?? '';
  const order = cause.by === 'order' ? `${nameOf(lexicon, cause.actor)}: ${done}` : done;
  const text = outcome?.text ?? item?.head ?? order;
  return { text, sources: sources.length > 0 ? sources : (inject?.sources ?? []) };
}
