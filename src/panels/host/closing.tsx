import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { encodeLink } from '../../engine/index';
import { turnsBefore } from '../../scenario/index';
import { AbsentSheet } from '../absent/later';
import { AskFirst } from '../parts/ask-first';
import { Button } from '../parts/button';
import { useHostDesk } from './desk';
import { saveClass } from './save-class';

/** What is done with a class in the end; a rehearsal has nothing to delete. */
export interface Closing {
  /** Deletes the class; resolves with what kept it from being deleted, if anything did. */
  readonly remove?: () => Promise<string | undefined>;
}

/** The end of a class: close it, keep its file, delete it. */
export function ClosingPart({ closing }: { readonly closing: Closing }) {
  const { t } = useTranslation();
  const { sight, lexicon, send, say } = useHostDesk();
  const { remove } = closing;
  return (
    <section className="closing" aria-labelledby="closing-heading" data-home="" tabIndex={-1}>
      <h2 id="closing-heading" className="section-heading">
        {t('host.closing.heading')}
      </h2>
      {sight.room.phase === 'closed' ? null : (
        <>
          <p className="soft">{t('host.closing.closeHelp')}</p>
          <AskFirst
            question={t('host.closing.closeAsk')}
            yes={t('host.closing.closeYes')}
            no={t('host.closing.closeNo')}
            onYes={() => void send({ do: 'close' })}
          >
            {t('host.closing.close')}
          </AskFirst>
        </>
      )}
      <p className="soft">{t('host.closing.saveHelp')}</p>
      <Button
        className="plain-button"
        onPress={() => say(t('host.closing.saved', { name: saveClass(sight, lexicon.scenario) }))}
      >
        {t('host.closing.save')}
      </Button>
      <AbsentLinks />
      {remove === undefined ? null : (
        <>
          <p className="soft">{t('host.closing.removeHelp')}</p>
          <AskFirst
            tone="force"
            question={t('host.closing.removeAsk')}
            yes={t('host.closing.removeYes')}
            no={t('host.closing.removeNo')}
            onYes={async () => {
              const why = await remove();
              say(why === undefined ? t('host.closing.removed') : t('host.closing.removeFailed', { why }));
            }}
          >
            {t('host.closing.remove')}
          </AskFirst>
        </>
      )}
    </section>
  );
}

/** Links for those who were absent, one for each table and side. */
function AbsentLinks() {
  const { t } = useTranslation();
  const { sight, lexicon } = useHostDesk();
  const [isOpen, setOpen] = useState(false);
  const played = sight.tables.filter(({ record }) => record.turns.length > turnsBefore(lexicon.scenario));
  if (played.length === 0) return null;
  const { plan, masked } = sight.room;
  const told = { ...(plan === undefined ? {} : { plan }), ...(masked === undefined ? {} : { masked }) };
  return (
    <>
      <p className="soft">{t('host.closing.absentHelp')}</p>
      <Button className="plain-button" onPress={() => setOpen(true)}>
        {t('host.closing.absent')}
      </Button>
      <AbsentSheet
        scenario={lexicon.scenario}
        tables={
          isOpen ? played.map(({ table, record }) => ({ table, link: encodeLink(record), ...told })) : []
        }
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
