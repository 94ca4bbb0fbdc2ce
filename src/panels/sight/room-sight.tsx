import '../styles/room-index.css';
import { useTranslation } from 'react-i18next';
import { Masthead } from '../parts/masthead';
import { useMedia } from '../parts/use-media';
import { Question } from '../room/question';
import { roomy } from '../room/roomy';
import { SettingText } from '../room/setting-text';
import type { RoomSightProps } from './sight';

/** The question of the turn in its place, to be read while the rest of the room is on its way. */
export function RoomSight({ title, side, turn, turns }: RoomSightProps) {
  const { t } = useTranslation();
  const wide = useMedia(roomy);
  const period = turns[turn - 1];
  if (period === undefined) return null;
  const text = (
    <>
      <Question side={side} period={period} turn={turn} turns={turns.length} />
      {/* In later turns what has changed stands before it. */}
      {turn === 1 && period.setting !== undefined && period.settings === undefined ? (
        <SettingText text={period.setting} />
      ) : null}
    </>
  );
  return (
    <div className="screen room-screen" data-wide={wide ? '' : undefined}>
      <Masthead>
        <p className="masthead-title">{title}</p>
      </Masthead>
      <main
        id="main"
        className="room"
        data-mode="deciding"
        aria-busy="true"
        aria-label={t('room.asSide', { name: side.name })}
      >
        {wide ? (
          <>
            <div className="room-column">
              <div className="room-text">{text}</div>
            </div>
            <div className="room-map" />
            <div className="room-board" />
            <div className="room-orders" />
          </>
        ) : (
          <div className="room-tabs">
            <div className="tab-list">
              <div className="tab" />
            </div>
            <div className="tab-panel">{text}</div>
          </div>
        )}
      </main>
    </div>
  );
}
