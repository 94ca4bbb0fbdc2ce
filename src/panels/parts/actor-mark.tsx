import type { Actor } from '../../scenario/index';
import { Told } from './told';

const flags: Readonly<Record<string, string>> = import.meta.glob('../../../assets/flags/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

export type MarkedActor = Pick<Actor, 'name' | 'code' | 'emblem' | 'colour'>;

interface ActorMarkProps {
  readonly actor: MarkedActor;
  /** Shows the name and not the code; without it the name is there for readers only. */
  readonly named?: boolean;
  readonly large?: boolean;
  /** A mark that is heard after the name and not seen. */
  readonly mark?: string | undefined;
}

/** An actor as its flag or hue with its name or code, so that no picture and no colour has to be told apart alone. */
export function ActorMark({ actor, named = false, large = false, mark }: ActorMarkProps) {
  const { emblem } = actor;
  // What the page does not bring is loaded from beside it, for the crises that have it.
  const flag =
    flags[`../../../assets/flags/${emblem}.svg`] ?? (emblem === 'none' ? undefined : `emblems/${emblem}.svg`);
  return (
    <span className={large ? 'actor-mark actor-mark-large' : 'actor-mark'} data-hue={actor.colour}>
      {flag === undefined ? null : (
        <img
          className="actor-flag"
          src={flag}
          alt=""
          width="20"
          height="20"
          onError={({ currentTarget }) => {
            currentTarget.hidden = true;
          }}
        />
      )}
      {named ? null : (
        <span className="actor-code" aria-hidden="true">
          {actor.code}
        </span>
      )}
      <span className={named ? 'actor-name' : 'hidden-text'}>
        <Told>{actor.name}</Told>
        {mark === undefined ? null : <span className="heard-mark">{mark}</span>}
      </span>
    </span>
  );
}
