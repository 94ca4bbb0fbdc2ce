import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canGoOn, playFileOf, type SessionState } from '../../session/index';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { CopiedField } from './copied-field';
import { download } from './download';
import { HandIn } from './hand-in';
import { QrCode } from './qr-code';
import { ReachNotice } from './reach-notice';

interface ShareSheetProps {
  readonly state: SessionState;
  readonly link: string;
  /** A class keeps the game, and not this browser. */
  readonly isOfClass?: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A play as a file, a link and a QR code, and as a result for a class. */
export function ShareSheet({ state, link, isOfClass = false, isOpen, onClose }: ShareSheetProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const keep = () => {
    const { name, text } = playFileOf(state);
    download(name, text);
    setSaid(t('share.file.done', { name }));
  };
  return (
    <Sheet heading={t('share.heading')} isOpen={isOpen} onClose={onClose}>
      {isOfClass ? null : (
        <p className="prose">{t(state.saving.state === 'failed' ? 'share.helpNotSaved' : 'share.help')}</p>
      )}
      <p role="status" className="share-said">
        {said}
      </p>
      <h3>{t('share.file.heading')}</h3>
      <p className="soft">{t('share.file.help')}</p>
      <Button className="plain-button" onPress={keep}>
        <FileDown aria-hidden="true" size={16} />
        {t('share.file.button')}
      </Button>
      {/* By a link alone nobody would know that the game was broken off, and it would open as one that goes on. */}
      {state.brokenOff === undefined || canGoOn(state) ? (
        <>
          <h3>{t('share.link.heading')}</h3>
          <p className="soft">{t('share.link.help')}</p>
          <ReachNotice link={link} />
          <CopiedField
            label={t('share.link.field')}
            text={link}
            button={t('share.link.copy')}
            onCopied={(done) => setSaid(t(done ? 'share.link.copied' : 'share.link.notCopied'))}
          />
          <h3>{t('share.code.heading')}</h3>
          <p className="soft">{t('share.code.help')}</p>
          {link === '' ? null : <QrCode text={link} label={t('share.code.alt')} />}
        </>
      ) : null}
      {link === '' ? null : <HandIn state={state} link={link} />}
    </Sheet>
  );
}
