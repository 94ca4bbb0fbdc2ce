import { useTranslation } from 'react-i18next';
import { isBehindMask } from '../../classroom/index';
import { Button } from '../parts/button';
import { QrCode } from '../share/qr-code';
import { shortAddress, withCode } from '../words/join-address';
import { useHostDesk } from './desk';
import { People } from './people';
import { PlanLines } from './plan-lines';
import { WallAnchor } from './wall-anchor';

interface LobbyProps {
  readonly joinAt: readonly string[];
  readonly wallAt: string | undefined;
}

/** The lobby: how students get in, who is there, and where everybody sits. */
export function Lobby({ joinAt, wallAt }: LobbyProps) {
  const { t } = useTranslation();
  const { sight, send } = useHostDesk();
  const { room, host } = sight;
  const begin = async () => {
    const begun = await send({ do: 'go-on', table: 'all' });
    // The code says nothing any more, and the wall would stay behind.
    if (begun && host.show.what === 'code') await send({ do: 'show', what: 'public' });
  };
  return (
    <div className="lobby">
      <section className="lobby-door" aria-label={t('host.lobby.code')}>
        <JoinCard code={host.code} joinAt={joinAt} isOpen={!room.locked} />
        <div className="lobby-acts">
          <Button className="main-button" onPress={() => void begin()}>
            {t('host.lobby.start')}
          </Button>
          <p className="soft">{t('host.lobby.startHelp')}</p>
          {isBehindMask(room) ? <p className="soft">{t('host.lobby.masked')}</p> : null}
          <div className="host-row">
            <Button className="plain-button" onPress={() => void send({ do: 'lock', is: !room.locked })}>
              {t(room.locked ? 'host.lobby.unlock' : 'host.lobby.lock')}
            </Button>
            <WallAnchor wallAt={wallAt} />
          </div>
          <PlanLines />
        </div>
      </section>
      <section className="lobby-people" aria-labelledby="people-heading">
        <div className="section-head">
          <h2 id="people-heading" className="section-heading">
            {t('host.lobby.joined', { count: host.hands.length })}{' '}
            <span className="soft">{t('host.lobby.expected', { count: host.made.students })}</span>
          </h2>
          <Button className="plain-button" onPress={() => void send({ do: 'deal', how: 'balanced' })}>
            {t('host.lobby.deal')}
          </Button>
          <Button className="plain-button" onPress={() => void send({ do: 'deal', how: 'random' })}>
            {t('host.lobby.dealRandom')}
          </Button>
        </div>
        {host.hands.length === 0 ? <p className="soft">{t('host.lobby.nobody')}</p> : null}
        <People />
      </section>
    </div>
  );
}

interface JoinCardProps {
  readonly code: string;
  readonly joinAt: readonly string[];
  readonly isOpen: boolean;
}

/** Address, code and QR, large enough to be read aloud from. */
export function JoinCard({ code, joinAt, isOpen }: JoinCardProps) {
  const { t } = useTranslation();
  const [address = ''] = joinAt;
  if (!isOpen) return <p className="notice">{t('host.lobby.locked')}</p>;
  return (
    <div className="join-card">
      <div>
        <p className="soft">{t('host.lobby.join')}</p>
        {joinAt.map((one) => (
          <p key={one} className="join-address">
            <bdi dir="ltr">{shortAddress(one)}</bdi>
          </p>
        ))}
        <p className="soft">{t('host.lobby.andCode')}</p>
        <p className="join-code">
          <bdi dir="ltr">{code}</bdi>
        </p>
      </div>
      {address === '' ? null : <QrCode text={withCode(address, code)} label={t('host.lobby.qr')} />}
    </div>
  );
}
