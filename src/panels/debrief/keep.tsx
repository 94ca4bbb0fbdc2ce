import { FileText, Printer, Share2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { type Debrief, exportDebrief } from '../../debrief/index';
import type { SessionState } from '../../session/index';
import { download } from '../share/download';
import type { Lexicon } from '../words/lexicon';
import { markdownOf } from './markdown';
import { Part } from './part';

interface KeepProps {
  readonly debrief: Debrief;
  readonly lexicon: Lexicon;
  readonly state: SessionState;
  readonly onShare: () => void;
}

/** Taking the debrief away: on paper, as text, as data; and the way on. */
export function Keep({ debrief, lexicon, state, onShare }: KeepProps) {
  const { t, i18n } = useTranslation();
  const [said, setSaid] = useState('');
  const { scenario, seat } = state;
  const keep = (ending: string, text: string, type: string) => {
    const name = `${scenario.about.id}-${seat}-debrief.${ending}`;
    download(name, text, type);
    setSaid(t('debrief.keep.done', { name }));
  };
  const own = { notes: state.notes, words: state.words };
  return (
    <Part name="keep" help={t('debrief.keep.help')}>
      <div className="debrief-keep print-hidden">
        <Button className="plain-button" onPress={() => print()}>
          <Printer aria-hidden="true" size={16} />
          {t('debrief.keep.print')}
        </Button>
        <Button
          className="plain-button"
          onPress={() =>
            keep('md', markdownOf({ debrief, lexicon, own, t, language: i18n.language }), 'text/markdown')
          }
        >
          <FileText aria-hidden="true" size={16} />
          {t('debrief.keep.markdown')}
        </Button>
        <Button
          className="plain-button"
          onPress={() =>
            keep('json', `${JSON.stringify(exportDebrief(debrief, own), undefined, 2)}\n`, 'application/json')
          }
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
