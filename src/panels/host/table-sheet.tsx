import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../classroom/index';
import { countedTurn, turnsBefore } from '../../scenario/index';
import { nameOf, optionLabel, trackLabel } from '../../words/index';
import { ActorMark } from '../parts/actor-mark';
import { AskFirst } from '../parts/ask-first';
import { Button } from '../parts/button';
import { writtenDirection } from '../parts/written-direction';
import { listOf } from '../words/summary';
import { useHostDesk } from './desk';
import { HostSheet } from './host-sheet';
import { ordersSummary } from './orders-text';
import { PromiseLine } from './promise-line';
import type { TableOfClass } from './table-card';

interface TableSheetProps {
  readonly table: number | undefined;
  readonly onClose: () => void;
}

/** One table opened: the orders of this turn, the turns so far, messages and agreements. */
export function TableSheet({ table: number, onClose }: TableSheetProps) {
  const { t } = useTranslation();
  const { sight } = useHostDesk();
  const table = sight.tables.find((one) => one.table === number);
  return (
    <HostSheet
      heading={t('host.board.table', { table: number ?? 0 })}
      isOpen={table !== undefined}
      onClose={onClose}
      wide
    >
      {table === undefined ? null : <TablePage table={table} />}
    </HostSheet>
  );
}

function TablePage({ table }: { readonly table: TableOfClass }) {
  const { t } = useTranslation();
  const { send, sight } = useHostDesk();
  const playing = sight.room.phase === 'play' && table.phase !== 'over';
  return (
    <div className="table-page">
      {table.phase === 'deliberation' ? <OrdersNow table={table} /> : null}
      <LeftOpen table={table} />
      <PastTurns table={table} />
      <Letters table={table} />
      <Agreements table={table} />
      {playing ? (
        <AskFirst
          tone="force"
          question={t('host.table.breakOffAsk', { table: table.table })}
          yes={t('host.table.breakOffYes')}
          no={t('host.table.breakOffNo')}
          onYes={() => void send({ do: 'break-off', table: table.table })}
        >
          {t('host.table.breakOff')}
        </AskFirst>
      ) : null}
    </div>
  );
}

function OrdersNow({ table }: { readonly table: TableOfClass }) {
  const { t } = useTranslation();
  const { lexicon, sight } = useHostDesk();
  const name = (hand: string) => sight.host.hands.find((one) => one.hand === hand)?.name ?? hand;
  return (
    <section>
      <h3>{t('host.table.orders')}</h3>
      {table.seats
        .filter(({ hands }) => hands.length > 0)
        .map(({ side, draft, committed }) => {
          const actor = lexicon.actor(side);
          return (
            <div key={side} className="seat-orders" data-home="" tabIndex={-1}>
              <p>
                {actor ? <ActorMark actor={actor} named /> : side}{' '}
                <span className="soft">
                  {t(committed ? 'host.table.committed' : 'host.table.notCommitted')}
                </span>
              </p>
              <ul>
                {(actor?.tracks ?? []).flatMap(({ id }) => {
                  const line = draft[id];
                  if (line === undefined || line.option === null) return [];
                  return [
                    <li key={id}>
                      {trackLabel(lexicon, side, id)}: {optionLabel(lexicon, side, line.option)}{' '}
                      <span className="soft">({t('host.table.proposed', { name: name(line.by) })})</span>
                    </li>,
                  ];
                })}
              </ul>
              {committed ? <GiveBack table={table.table} side={side} /> : null}
            </div>
          );
        })}
    </section>
  );
}

/** What was committed for the turn in which the play was broken off. */
function LeftOpen({ table: { committed, record } }: { readonly table: TableOfClass }) {
  const { t } = useTranslation();
  const { lexicon } = useHostDesk();
  if (committed === undefined) return null;
  const sides = Object.entries(committed);
  const turn = countedTurn(lexicon.scenario, record.turns.length + 1);
  return (
    <section>
      <h3>{t('host.table.leftOpen', { turn })}</h3>
      {sides.length === 0 ? <p>{t('host.table.leftOpenNone')}</p> : null}
      {sides.map(([side, orders]) => (
        <p key={side}>
          {nameOf(lexicon, side)}: {ordersSummary(lexicon, side, orders) ?? t('host.table.none')}
        </p>
      ))}
    </section>
  );
}

function GiveBack({ table, side }: { readonly table: number; readonly side: string }) {
  const { t } = useTranslation();
  const { lexicon, send } = useHostDesk();
  const [reason, setReason] = useState<string | undefined>(undefined);
  const field = useId();
  if (reason === undefined) {
    return (
      <Button className="plain-button" onPress={() => setReason('')}>
        {t('host.table.giveBack')}
      </Button>
    );
  }
  return (
    <form
      className="host-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '')
          void send({ do: 'give-back', seat: { table, side }, reason: reason.trim() });
      }}
    >
      <div className="field">
        <label htmlFor={field}>{t('host.table.giveBackWhy', { side: nameOf(lexicon, side) })}</label>
        <textarea
          id={field}
          dir={writtenDirection(reason)}
          rows={2}
          required
          // biome-ignore lint/a11y/noAutofocus: the field stands where the button was that was pressed.
          autoFocus
          maxLength={limits.body}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" className="plain-button">
        {t('host.table.giveBackGo')}
      </Button>
    </form>
  );
}

function PastTurns({ table }: { readonly table: TableOfClass }) {
  const { t } = useTranslation();
  const { lexicon, sight } = useHostDesk();
  const { turns, history } = lexicon.scenario;
  const past = table.record.turns;
  const before = turnsBefore(lexicon.scenario);
  if (past.length <= before) return null;
  return (
    <section>
      <h3>{t('host.table.past')}</h3>
      <ol className="past-turns">
        {past.slice(before).map((orders, place) => {
          const index = before + place;
          const told = history.find(({ turn }) => turn === index);
          const title = turns[index]?.title ?? '';
          return (
            <li key={title}>
              <p className="kicker">{t('host.table.turn', { turn: place + 1, title })}</p>
              <ul>
                {sight.room.sides.map((side) => {
                  const mine = ordersSummary(lexicon, side, orders[side] ?? {});
                  const then = told && ordersSummary(lexicon, side, told.orders[side] ?? {});
                  return (
                    <li key={side}>
                      <b>{nameOf(lexicon, side)}:</b> {mine ?? t('host.table.none')}{' '}
                      {told === undefined ? null : (
                        <span className="soft">
                          ({t(mine === then ? 'host.table.asHistory' : 'host.table.notHistory')})
                        </span>
                      )}
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Letters({ table }: { readonly table: TableOfClass }) {
  const { t } = useTranslation();
  const { lexicon } = useHostDesk();
  return (
    <section>
      <h3>{t('host.table.letters')}</h3>
      {table.letters.length === 0 ? <p className="soft">{t('host.table.noLetters')}</p> : null}
      <ol className="letter-list">
        {table.letters.toReversed().map((letter) => (
          <li key={letter.id}>
            <p>
              <b>
                {t('host.needs.letter', {
                  from: nameOf(lexicon, letter.from),
                  to: nameOf(lexicon, letter.to),
                })}
              </b>{' '}
              <span className="soft">{t(`host.table.letterState.${letter.state}`)}</span>
            </p>
            <p dir="auto">{letter.text}</p>
            <PromiseLine letter={letter} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Agreements({ table }: { readonly table: TableOfClass }) {
  const { t, i18n } = useTranslation();
  const { lexicon } = useHostDesk();
  const names = (sides: readonly string[]) =>
    listOf(
      sides.map((side) => nameOf(lexicon, side)),
      i18n.language,
    );
  return (
    <section>
      <h3>{t('host.table.agreements')}</h3>
      {table.agreements.length === 0 ? <p className="soft">{t('host.table.noAgreements')}</p> : null}
      <ol className="letter-list">
        {table.agreements.map(({ id, by, parties, text, signed, state }) => (
          <li key={id}>
            <p>
              <b>
                {t('host.needs.letter', {
                  from: nameOf(lexicon, by),
                  to: names(parties.filter((side) => side !== by)),
                })}
              </b>{' '}
              <span className="soft">{t(`host.table.letterState.${state}`)}</span>
            </p>
            <p dir="auto">{text}</p>
            <p className="soft">{t('host.table.signed', { names: names(signed) })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
