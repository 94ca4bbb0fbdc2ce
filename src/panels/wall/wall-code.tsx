import { useTranslation } from 'react-i18next';
import type { WallSight } from '../../classroom/index';
import { QrCode } from '../share/qr-code';
import { shortAddress, withCode } from '../words/join-address';

interface WallCodeProps {
  readonly sight: WallSight;
  readonly joinAt: readonly string[];
}

/** How to join, readable from the last row. */
export function WallCode({ sight, joinAt }: WallCodeProps) {
  const { t } = useTranslation();
  const { code, joined } = sight.wall;
  const [address] = joinAt;
  if (code === undefined) return <p className="wall-rest">{t('wall.waiting')}</p>;
  return (
    <section className="wall-code" aria-label={t('wall.join')}>
      <div>
        <p className="wall-ask">{t('wall.join')}</p>
        {joinAt.map((one) => (
          <p key={one} className="wall-address">
            <bdi dir="ltr">{shortAddress(one)}</bdi>
          </p>
        ))}
        <p className="wall-ask">{t('wall.code')}</p>
        <p className="wall-letters">
          <bdi dir="ltr">{code}</bdi>
        </p>
        <p className="wall-joined">{t('wall.joined', { count: joined })}</p>
      </div>
      {address === undefined ? null : <QrCode text={withCode(address, code)} label={t('wall.qr')} />}
    </section>
  );
}
