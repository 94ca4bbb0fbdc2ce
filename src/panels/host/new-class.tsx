import './host.css';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choices, limits } from '../../classroom/index';
import { ActorMark } from '../parts/actor-mark';
import { Button } from '../parts/button';
import { Masthead } from '../parts/masthead';
import { useHeadline } from '../parts/use-headline';
import type { OpenProblem } from '../shelf/problem-notice';
import type { ShelfEntry } from '../shelf/shelf-entry';
import { type ClassDraft, choicesIn, firstDraft } from './class-draft';
import { CrisisFile, type FileTaken } from './crisis-file';
import { MoreChoices } from './more-choices';
import { NoServer } from './no-server';
import { FieldNeed, NumberField } from './number-field';
import { PlacedWords } from './placed-words';
import { PlanChoice, sidesIn } from './plan-choice';

interface NewClassProps {
  readonly entries: readonly ShelfEntry[];
  /** Whether a class server stands behind the page; undefined while it is looked for. */
  readonly server: boolean | undefined;
  readonly onLook: () => void;
  /** Opens the file of a crisis, which then stands among the entries. */
  readonly onOpen: (files: readonly File[]) => Promise<FileTaken>;
  /** Makes the class and goes to its page; resolves with why it could not be made. The choices name the crisis by its key. */
  readonly onMake: (choices: Choices) => Promise<OpenProblem | undefined>;
  /** Begins a rehearsal and goes to its page; resolves with why it could not begin. */
  readonly onRehearse: (choices: Choices) => Promise<OpenProblem | undefined>;
}

/** Making a class: a crisis, its sides, the minutes left and how many students; all else has a default. */
export function NewClass({ entries, server, onLook, onOpen, onMake, onRehearse }: NewClassProps) {
  const { t } = useTranslation();
  const heading = useHeadline<HTMLHeadingElement>(`${t('host.make.title')} · ${t('shell.name')}`, 'make');
  const [draft, setDraft] = useState<ClassDraft>(() => firstDraft(entries));
  const [asked, setAsked] = useState(false);
  const [making, setMaking] = useState(false);
  const [failure, setFailure] = useState<OpenProblem | undefined>(undefined);
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const entry = entries.find(({ key }) => key === draft.crisis);
  const read = choicesIn(draft);
  const unclear = asked && 'unclear' in read ? read.unclear : [];
  const change = (next: Partial<ClassDraft>) => setDraft({ ...draft, ...next });
  // What was opened is chosen as soon as it stands in the list.
  if (opened !== undefined && entries.some(({ key }) => key === opened)) {
    setOpened(undefined);
    change(withCrisis(entries, opened));
  }
  const withChoices = (go: (choices: Choices) => void) => {
    setAsked(true);
    if ('choices' in read) go(read.choices);
  };
  const make = async (choices: Choices) => {
    setMaking(true);
    setFailure(undefined);
    const why = await onMake(choices);
    setMaking(false);
    setFailure(why);
  };
  const rehearse = async (choices: Choices) => {
    setFailure(undefined);
    setFailure(await onRehearse(choices));
  };
  return (
    <div className="screen">
      <Masthead />
      <main id="main" className="new-class">
        <h1 className="host-heading" ref={heading} tabIndex={-1}>
          {t('host.make.heading')}
        </h1>
        <p className="soft">{t('host.make.lead')}</p>
        {server === false ? <NoServer onLook={onLook} /> : null}
        <form
          className="host-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            withChoices((choices) => void (server === true ? make(choices) : rehearse(choices)));
          }}
        >
          <CrisisChoice
            entries={entries}
            value={draft.crisis}
            onChoose={(key) => change(withCrisis(entries, key))}
          />
          <CrisisFile onOpen={onOpen} onOpened={setOpened} />
          {entry === undefined ? null : <PlanChoice entry={entry} draft={draft} onChange={change} />}
          {entry === undefined ? null : (
            <fieldset className="pick-one">
              <legend>{t('host.make.sides')}</legend>
              {sidesIn(entry, draft.plan).map((side) => (
                <label key={side.id} className="pick">
                  <input
                    type="checkbox"
                    checked={draft.sides.includes(side.id)}
                    onChange={(event) =>
                      change({ sides: withSide(entry, draft.sides, side.id, event.currentTarget.checked) })
                    }
                  />
                  <ActorMark actor={side} named />
                </label>
              ))}
              <p className="soft">{t('host.make.sidesHelp')}</p>
              <FieldNeed what="side" unclear={unclear} />
            </fieldset>
          )}
          <div className="host-pair">
            <NumberField
              label={t('host.make.students')}
              value={draft.students}
              most={limits.hands}
              what="students"
              unclear={unclear}
              onChange={(students) => change({ students })}
            />
            <NumberField
              label={t('host.make.minutes')}
              help={t('host.make.minutesHelp')}
              value={draft.minutes}
              most={limits.lesson}
              what="minutes"
              unclear={unclear}
              onChange={(minutes) => change({ minutes })}
            />
          </div>
          <PlacedWords draft={draft} />
          <MoreChoices entry={entry} draft={draft} unclear={unclear} onChange={change} />
          <div role="status" className="host-told">
            {making ? t('host.make.making') : server === undefined ? t('host.make.looking') : ''}
            {failure?.sentence}
            {failure === undefined || failure.details.length === 0 ? null : (
              <ul>
                {failure.details.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <div className="host-row">
            {server === true ? (
              <Button type="submit" className="main-button">
                {t('host.make.go')}
              </Button>
            ) : null}
            <Button
              className={server === true ? 'plain-button' : 'main-button'}
              onPress={() => withChoices((choices) => void rehearse(choices))}
            >
              {t('host.make.rehearse')}
            </Button>
          </div>
          <p className="soft">{t('host.make.rehearseHelp')}</p>
        </form>
      </main>
    </div>
  );
}

interface CrisisChoiceProps {
  readonly entries: readonly ShelfEntry[];
  readonly value: string;
  readonly onChoose: (key: string) => void;
}

function CrisisChoice({ entries, value, onChoose }: CrisisChoiceProps) {
  const { t } = useTranslation();
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{t('host.make.crisis')}</label>
      <select id={field} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {entries.map(({ key, title, turns, minutes, imported }) => (
          <option key={key} value={key}>
            {t(imported ? 'host.make.ownLine' : 'host.make.crisisLine', {
              title,
              turns,
              minutes: minutes.class,
            })}
          </option>
        ))}
      </select>
    </div>
  );
}

function withCrisis(entries: readonly ShelfEntry[], key: string): Partial<ClassDraft> {
  const { crisis, sides, plan, told } = firstDraft(entries.filter((entry) => entry.key === key));
  return { crisis, sides, plan, told };
}

function withSide(
  { sides }: ShelfEntry,
  chosen: readonly string[],
  side: string,
  isIn: boolean,
): readonly string[] {
  return sides.map(({ id }) => id).filter((id) => (id === side ? isIn : chosen.includes(id)));
}
