import { useTranslation } from 'react-i18next';
import type { View } from '../../engine/index';
import type { Actor, Option } from '../../scenario/index';
import type { Lexicon } from '../../words/index';
import { closedReason } from '../../words/index';
import { Inline } from '../parts/prose';
import { Sheet } from '../parts/sheet';
import { sayClosed } from '../words/say';

interface DossierProps {
  readonly lexicon: Lexicon;
  readonly actor: Actor;
  readonly track: View['tracks'][number] | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/**
 * The options of a track that the side has been shown: the open ones with the advisers' own words, then the closed ones with
 * their reason alone, since what is said for and against an order supposes that it can be given. What happened in reality
 * (precedents and their sources) stays for the debrief: while the play lasts nobody knows how it went on.
 */
export function Dossier({ lexicon, actor, track, isOpen, onClose }: DossierProps) {
  const { t } = useTranslation();
  const label = track ? (lexicon.track(actor.id, track.track)?.label ?? track.track) : '';
  const statuses = [...(track?.options ?? [])].sort(
    (a, b) => Number(Boolean(a.closed)) - Number(Boolean(b.closed)),
  );
  return (
    <Sheet heading={t('room.orders.dossierNamed', { track: label })} isOpen={isOpen} onClose={onClose} wide>
      {statuses.map(({ option: id, closed }) => {
        const option = lexicon.option(actor.id, id);
        return option ? (
          <article key={id} className="dossier-option">
            <h3>{option.label}</h3>
            {closed ? (
              <p className="closed-why">{closedReason(sayClosed(t), lexicon, option, closed)}</p>
            ) : (
              <>
                <p className="dossier-brief">
                  <Inline text={option.brief} lexicon={lexicon} />
                </p>
                <p className="card-risk">
                  <b>{t('room.orders.risk')}</b> <Inline text={option.risk} lexicon={lexicon} />
                </p>
                <AdviceWords actor={actor} option={option} />
              </>
            )}
          </article>
        ) : null;
      })}
    </Sheet>
  );
}

/** What each adviser says of an option. */
function AdviceWords({ actor, option }: { readonly actor: Actor; readonly option: Option }) {
  const { t } = useTranslation();
  if (option.advice.length === 0) return null;
  return (
    <dl className="advice-words">
      {option.advice.map(({ adviser, stance, says }) => (
        <div key={adviser} data-stance={stance}>
          <dt>
            {actor.advisers.find(({ id }) => id === adviser)?.office ?? adviser}{' '}
            <span className="advice-stance">{t(`room.orders.advice.${stance}`)}</span>
          </dt>
          <dd>
            <Inline text={says} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
