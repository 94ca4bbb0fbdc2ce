import { FileDown, Link as LinkIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { playFileOf, type SessionState } from '../../session/index';
import { Button } from '../parts/button';
import { QrCode } from '../parts/qr-code';
import { Sheet } from '../parts/sheet';
import { download } from './download';
import { ReachNotice } from './reach-notice';

interface ShareSheetProps {
  readonly state: SessionState;
  readonly link: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A play as a file, a link and a QR code. */
export function ShareSheet({ state, link, isOpen, onClose }: ShareSheetProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const field = useId();
  const keep = () => {
    const { name, text } = playFileOf(state);
    download(name, text);
    setSaid(t('share.file.done', { name }));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(t('share.link.copied'));
    } catch {
      setSaid(t('share.link.notCopied'));
    }
  };
  return (
    <Sheet heading={t('share.heading')} isOpen={isOpen} onClose={onClose}>
      <p className="prose">{t(state.saving.state === 'failed' ? 'share.helpNotSaved' : 'share.help')}</p>
      <p role="status" className="share-said">
        {said}
      </p>
      <h3>{t('share.file.heading')}</h3>
      <p className="soft">{t('share.file.help')}</p>
      <Button className="plain-button" onPress={keep}>
        <FileDown aria-hidden="true" size={16} />
        {t('share.file.button')}
      </Button>
      <h3>{t('share.link.heading')}</h3>
      <p className="soft">{t('share.link.help')}</p>
      <ReachNotice link={link} />
      <label className="hidden-text" htmlFor={field}>
        {t('share.link.field')}
      </label>
      <textarea
        id={field}
        className="link-field"
        dir="ltr"
        readOnly
        rows={3}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button className="plain-button" onPress={copy}>
        <LinkIcon aria-hidden="true" size={16} />
        {t('share.link.copy')}
      </Button>
      <h3>{t('share.code.heading')}</h3>
      <p className="soft">{t('share.code.help')}</p>
      {link === '' ? null : <QrCode text={link} label={t('share.code.alt')} />}
    </Sheet>
  );
}
