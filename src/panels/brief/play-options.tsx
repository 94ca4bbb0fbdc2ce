import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { PlayOptionsProps } from './play-options-form';

const PlayOptionsForm = lazy(() =>
  import('./play-options-form').then(({ PlayOptionsForm }) => ({ default: PlayOptionsForm })),
);

/** The options of a play, closed at first, since a first play needs none; their fields are loaded when they are first opened. */
export function PlayOptions(props: PlayOptionsProps) {
  const { t } = useTranslation();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  return (
    <div className="disclosure" data-expanded={isOpen ? '' : undefined}>
      <h2 className="disclosure-heading">
        <Button
          className="quiet-button"
          aria-expanded={isOpen}
          aria-controls={panel}
          onPress={() => {
            setOpened(true);
            setOpen(!isOpen);
          }}
        >
          <ChevronRight aria-hidden="true" size={16} className="disclosure-mark" />
          {t('brief.options.heading')}
        </Button>
      </h2>
      {/* What was chosen stays chosen while it is folded away. */}
      <div className="disclosure-panel" id={panel}>
        {wasOpened ? (
          <Suspense fallback={null}>
            <PlayOptionsForm {...props} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
