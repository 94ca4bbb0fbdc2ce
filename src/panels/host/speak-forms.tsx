import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../classroom/index';
import { nameOf } from '../../words/index';
import { Button } from '../parts/button';
import { writtenDirection } from '../parts/written-direction';
import { useHostDesk } from './desk';
import { type ChosenTable, TableChoice } from './table-choice';

/** What the teacher says: a note in the own name, or news inside the game. */
export function SpeakForms() {
  return (
    <div className="host-forms">
      <NoteForm />
      <NewsForm />
    </div>
  );
}

function NoteForm() {
  const { t } = useTranslation();
  const { sight, lexicon, send, say } = useHostDesk();
  const [to, setTo] = useState('all');
  const [text, setText] = useState('');
  const [place, field] = [useId(), useId()];
  const { host, room } = sight;
  return (
    <form
      className="host-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        if (!(await send({ do: 'tell', to: readerIn(to), text: text.trim() }))) return;
        setText('');
        say(t('host.speak.sent'));
      }}
    >
      <h3>{t('host.speak.note')}</h3>
      <p className="soft">{t('host.speak.noteHelp')}</p>
      <div className="field">
        <label htmlFor={place}>{t('host.speak.to')}</label>
        <select id={place} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
          <option value="all">{t('host.speak.all')}</option>
          {host.tables.flatMap((table) =>
            room.sides.map((side) => (
              <option key={`${table} ${side}`} value={`${table} ${side}`}>
                {t('host.speak.side', { table, side: nameOf(lexicon, side) })}
              </option>
            )),
          )}
          {host.hands.map(({ hand, name }) => (
            <option key={hand} value={hand}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={field}>{t('host.speak.text')}</label>
        <textarea
          id={field}
          dir={writtenDirection(text)}
          rows={3}
          required
          maxLength={limits.body}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" className="plain-button">
        {t('host.speak.send')}
      </Button>
    </form>
  );
}

/** Whom a choice of the list names: everybody, a seat as table and side, or a hand. */
function readerIn(value: string): 'all' | string | { readonly table: number; readonly side: string } {
  const [table, side] = value.split(' ');
  return side === undefined ? value : { table: Number(table), side };
}

function NewsForm() {
  const { t } = useTranslation();
  const { sight, lexicon, send, say } = useHostDesk();
  const [where, setWhere] = useState<ChosenTable>('all');
  const [reader, setReader] = useState('all');
  const [head, setHead] = useState('');
  const [body, setBody] = useState('');
  const [readerField, headField, bodyField] = [useId(), useId(), useId()];
  return (
    <form
      className="host-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (head.trim() === '') return;
        const done = await send({
          do: 'news',
          table: where,
          to: reader === 'all' ? 'all' : [reader],
          head: head.trim(),
          body: body.trim(),
        });
        if (!done) return;
        setHead('');
        setBody('');
        say(t('host.speak.sentNews'));
      }}
    >
      <h3>{t('host.speak.news')}</h3>
      <p className="soft">{t('host.speak.newsHelp')}</p>
      <TableChoice value={where} onChoose={setWhere} />
      <div className="field">
        <label htmlFor={readerField}>{t('host.speak.for')}</label>
        <select id={readerField} value={reader} onChange={(event) => setReader(event.currentTarget.value)}>
          <option value="all">{t('host.speak.allSides')}</option>
          {sight.room.sides.map((side) => (
            <option key={side} value={side}>
              {nameOf(lexicon, side)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={headField}>{t('host.speak.head')}</label>
        <input
          id={headField}
          dir={writtenDirection(head)}
          required
          autoComplete="off"
          maxLength={limits.head}
          value={head}
          onChange={(event) => setHead(event.currentTarget.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={bodyField}>{t('host.speak.body')}</label>
        <textarea
          id={bodyField}
          dir={writtenDirection(body)}
          rows={3}
          maxLength={limits.body}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" className="plain-button">
        {t('host.speak.sendNews')}
      </Button>
    </form>
  );
}
