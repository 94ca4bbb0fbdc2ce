import { useTranslation } from 'react-i18next';
import { wallShows } from '../../classroom/index';
import { Button } from '../parts/button';
import { useHostDesk } from './desk';
import { PickOne } from './pick-one';
import { WallAnchor } from './wall-anchor';

/** What the page for the projector shows. */
export function WallChoice({ wallAt }: { readonly wallAt: string | undefined }) {
  const { t } = useTranslation();
  const { sight, send } = useHostDesk();
  const { host } = sight;
  const { what, table } = host.show;
  const show = (next: typeof what, at: number | undefined) =>
    send({ do: 'show', what: next, ...(at === undefined ? {} : { table: at }) });
  return (
    <div className="host-forms">
      <PickOne
        label={t('host.wall.heading')}
        value={what}
        choices={
          Object.fromEntries(wallShows.map((one) => [one, t(`host.wall.shows.${one}`)])) as Record<
            (typeof wallShows)[number],
            string
          >
        }
        onPick={(next) => void show(next, next === 'reveal' ? (table ?? host.tables[0]) : table)}
      />
      {what === 'public' || what === 'reveal' ? (
        <PickOne
          label={t('host.wall.table')}
          value={table === undefined ? 'all' : String(table)}
          choices={{
            ...(what === 'public' ? { all: t('host.wall.every') } : {}),
            ...Object.fromEntries(
              host.tables.map((one) => [String(one), t('host.board.table', { table: one })]),
            ),
          }}
          onPick={(one) => void show(what, one === 'all' ? undefined : Number(one))}
        />
      ) : null}
      <div className="host-row">
        {what === 'reveal' ? (
          <Button
            className="plain-button"
            onPress={async () => {
              // The wall tells a reveal from its beginning whenever it is shown.
              if (await show('nothing', undefined)) await show('reveal', table);
            }}
          >
            {t('host.wall.again')}
          </Button>
        ) : null}
        <WallAnchor wallAt={wallAt} />
      </div>
    </div>
  );
}
