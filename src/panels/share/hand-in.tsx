import { FileDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { encodeLink } from '../../engine/index';
import {
  afterOf,
  type CodeProblem,
  encodeResult,
  longestName,
  partsOf,
  playFileOf,
  type SessionState,
} from '../../session/index';
import { Button } from '../parts/button';
import { WrittenField } from '../parts/written-field';
import { CopiedField } from './copied-field';
import { download } from './download';
import { QrCode } from './qr-code';
import { ShareTo } from './share-to';
import './hand-in.css';

interface HandInProps {
  readonly state: SessionState;
  /** The address that opens the play elsewhere, without the player's words. */
  readonly link: string;
}

/** A play as a result for a class: a file, a code, or QR codes, with the player's words and, if it is typed, the name. */
export function HandIn({ state, link }: HandInProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const encoded = useMemo(() => codeOf(state, name), [state, name]);
  const keep = () => {
    const file = playFileOf(state, name.trim());
    download(file.name, file.text);
    setSaid(t('share.file.done', { name: file.name }));
  };
  return (
    <section className="hand-in" aria-labelledby="hand-in">
      <h3 id="hand-in">{t('handIn.heading')}</h3>
      <p className="soft">{t('handIn.help')}</p>
      {state.game.phase === 'over' ? null : (
        <p className="notice">
          {t(state.brokenOff === undefined ? 'handIn.unfinished' : 'handIn.brokenOff')}
        </p>
      )}
      <WrittenField
        label={t('handIn.name')}
        help={t('handIn.nameHelp')}
        value={name}
        longest={longestName}
        onChange={setName}
      />
      <p role="status" className="share-said">
        {said}
      </p>
      <h4>{t('handIn.file.heading')}</h4>
      <Button className="plain-button" onPress={keep}>
        <FileDown aria-hidden="true" size={16} />
        {t('handIn.file.button')}
      </Button>
      {'problem' in encoded ? (
        <p className="notice">{t('handIn.tooLong')}</p>
      ) : (
        <>
          <h4>{t('handIn.code.heading')}</h4>
          <p className="soft">{t('handIn.code.help')}</p>
          <CopiedField
            label={t('handIn.code.field')}
            text={encoded.code}
            button={t('handIn.code.copy')}
            onCopied={(done) => setSaid(t(done ? 'handIn.code.copied' : 'handIn.code.notCopied'))}
          />
          <Codes code={encoded.code} />
          <ShareTo game={link} code={encoded.code} />
        </>
      )}
    </section>
  );
}

function codeOf(
  { game, seat, mark, notes, words, classmates, plan, masked, brokenOff }: SessionState,
  name: string,
): { readonly code: string } | { readonly problem: CodeProblem } {
  const marked = mark === undefined ? {} : { mark };
  const broken = brokenOff === undefined ? {} : { isBrokenOff: true as const };
  const late = classmates === undefined ? {} : { after: afterOf(encodeLink(classmates)) };
  const known = { link: encodeLink(game.record), seat, name, notes, words };
  const told = { ...(plan === undefined ? {} : { plan }), ...(masked === undefined ? {} : { masked }) };
  return encodeResult({ ...known, ...marked, ...late, ...told, ...broken });
}

/** The code for a camera: one picture, or several that are shown one after the other. */
function Codes({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(0);
  const parts = partsOf(code);
  if (parts === undefined) return <p className="soft">{t('handIn.qr.tooMany')}</p>;
  const at = Math.min(asked, parts.length - 1);
  const of = parts.length;
  const label = of === 1 ? t('handIn.qr.alt') : t('handIn.qr.altPart', { number: at + 1, of });
  return (
    <>
      <h4>{t('handIn.qr.heading')}</h4>
      <p className="soft">{of === 1 ? t('handIn.qr.help') : t('handIn.qr.helpParts', { count: of })}</p>
      <QrCode text={parts[at] ?? ''} label={label} />
      {of === 1 ? null : (
        <p className="qr-steps">
          <Button className="plain-button" isDisabled={at === 0} onPress={() => setAsked(at - 1)}>
            {t('handIn.qr.before')}
          </Button>
          <span role="status">{t('handIn.qr.part', { number: at + 1, of })}</span>
          <Button className="plain-button" isDisabled={at === of - 1} onPress={() => setAsked(at + 1)}>
            {t('handIn.qr.next')}
          </Button>
        </p>
      )}
    </>
  );
}
