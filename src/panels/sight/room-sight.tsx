import '../styles/room-index.css';
import { useTranslation } from 'react-i18next';
import { Masthead } from '../parts/masthead';
import { useMedia } from '../parts/use-media';
import { roomy } from '../room/roomy';
import { TurnHead } from '../room/turn-head';
import { TurnQuestion } from '../room/turn-question';
import type { RoomSightProps } from './sight';

/** The head of the turn and its question in their places, to be read while the rest of the room is on its way. */
export function RoomSight({ title, side, turn, turns, ask }: RoomSightProps) {
  const { t } = useTranslation();
  const wide = useMedia(roomy);
  const period = turns[turn - 1];
  if (period === undefined) return null;
  const head = <TurnHead side={side} period={period} turn={turn} turns={turns.length} />;
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
              <div className="room-text">{head}</div>
            </div>
            <div className="room-map" />
            <div className="room-orders">
              <TurnQuestion ask={ask} />
              <div className="orders" />
            </div>
            <div className="room-commit" />
          </>
        ) : (
          <div className="room-tabs">
            <div className="tab-list">
              <div className="tab" />
            </div>
            <div className="tab-panel">{head}</div>
          </div>
        )}
      </main>
    </div>
  );
}
