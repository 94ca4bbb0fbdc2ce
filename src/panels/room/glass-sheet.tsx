import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../engine/index';
import { causeLabel, type Lexicon, nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import type { Translate } from '../strings/index';
import { GlassDevelopment } from './glass-development';
import { GlassIndicator } from './glass-indicator';
import type { GlassTarget } from './glass-target';

interface GlassSheetProps {
  readonly lexicon: Lexicon;
  readonly view: View;
  readonly seat: string;
  /** The way here, the last on top; empty when closed. */
  readonly trail: readonly GlassTarget[];
  readonly isOpen: boolean;
  readonly onTrail: (trail: readonly GlassTarget[]) => void;
}

/** Opens a change to the order, rule, odds and draw behind it, as far as the seat may know. */
export function GlassSheet({ lexicon, view, seat, trail, isOpen, onTrail }: GlassSheetProps) {
  const { t } = useTranslation();
  const target = trail.at(-1);
  const open = (next: GlassTarget) => onTrail([...trail, next]);
  return (
    <Sheet
      heading={target ? headingOf(t, lexicon, target) : ''}
      kicker={target ? kickerOf(t, lexicon, target) : ''}
      isOpen={isOpen}
      onClose={() => onTrail([])}
    >
      {trail.length > 1 ? (
        <Button className="quiet-button" onPress={() => onTrail(trail.slice(0, -1))}>
          <ArrowLeft aria-hidden="true" size={16} className="turns-with-direction" />
          {t('shell.back')}
        </Button>
      ) : null}
      {target?.kind === 'development' ? (
        <GlassDevelopment
          lexicon={lexicon}
          seat={seat}
          development={target.development}
          journal={view.journal}
          onOpen={open}
        />
      ) : null}
      {target?.kind === 'indicator' ? (
        <GlassIndicator lexicon={lexicon} view={view} seat={seat} id={target.id} onOpen={open} />
      ) : null}
    </Sheet>
  );
}

function headingOf(t: Translate, lexicon: Lexicon, target: GlassTarget): string {
  if (target.kind === 'indicator') return lexicon.indicator(target.id)?.label ?? target.id;
  return causeLabel(lexicon, target.development.cause) ?? t('room.changes.unseen');
}

function kickerOf(t: Translate, lexicon: Lexicon, target: GlassTarget): string {
  if (target.kind === 'indicator') {
    const owner = lexicon.indicator(target.id)?.of;
    return owner === undefined ? t('room.indicators.heading') : nameOf(lexicon, owner);
  }
  const { cause } = target.development;
  switch (cause.by) {
    case 'order':
      return t('glass.kind.order', { actor: nameOf(lexicon, cause.actor) });
    case 'inject': {
      const from = lexicon.inject(cause.id)?.from;
      return from === undefined ? t('glass.kind.inject') : t('glass.kind.injectFrom', { from });
    }
    case 'rule':
      return t('glass.kind.rule');
    case 'unseen':
      return t('glass.kind.unseen');
    default:
      return cause satisfies never;
  }
}
