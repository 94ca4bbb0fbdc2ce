import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlanOver, planNamed, planned, type Scenario } from '../../scenario/index';
import { type Gathered, longestName } from '../../session/index';
import { Button } from '../parts/button';
import { Count } from '../parts/count';
import { writtenDirection } from '../parts/written-direction';
import { nameOfMember } from './member-name';
import { sayPlace } from './problem-words';

interface MemberRowProps {
  readonly member: Gathered['members'][number];
  /** Its place in the whole list, from 0. */
  readonly number: number;
  readonly scenario: Scenario;
  readonly areNamesHidden: boolean;
  /** Whether results of this class sat at tables. */
  readonly hasTables: boolean;
  readonly isRenaming: boolean;
  /** Whether it was the last to be renamed, so that the focus goes back to its button. */
  readonly wasRenamed: boolean;
  readonly onRenaming: (is: boolean) => void;
  readonly onRename: (name: string) => void;
  /** Counts a play that was broken off no longer. */
  readonly onCount: () => void;
  readonly onRemove: () => void;
}

/** One result that counts, with what can be done with it. */
export function MemberRow(props: MemberRowProps) {
  const { member, number, scenario, areNamesHidden, hasTables, isRenaming, wasRenamed } = props;
  const { onRenaming, onRename, onCount, onRemove } = props;
  const { t } = useTranslation();
  const { play, place, later } = member;
  const name = nameOfMember(t, play.name, number, areNamesHidden);
  const ending = scenario.endings.find((one) => one.id === play.ending)?.title;
  const played = planned(scenario, play.plan);
  const plan = isPlanOver(played, play.orders.length) ? planNamed(scenario, play.plan) : undefined;
  const isEdited = isRenaming && !areNamesHidden;
  return (
    <tr>
      <th scope="row" dir="auto">
        {isEdited ? (
          <NameForm
            before={play.name}
            label={t('classPage.who.newName', { name })}
            onEnd={() => onRenaming(false)}
            onRename={onRename}
          />
        ) : (
          name
        )}
      </th>
      {hasTables ? (
        <td>
          {later === undefined
            ? play.table
            : later.table === undefined
              ? t('classPage.who.later')
              : t('classPage.who.laterTable', { table: later.table })}
        </td>
      ) : null}
      <td>{scenario.actors.find((actor) => actor.id === play.seat)?.name}</td>
      <td>
        <Count of={play.orders.length - (play.before ?? 0)} />
      </td>
      <td>
        {ending ??
          (plan === undefined
            ? t('classPage.who.brokenOff')
            : t('classPage.who.planOver', { name: plan.name }))}
      </td>
      {areNamesHidden ? null : <td className="soft">{sayPlace(t, place)}</td>}
      <td className="class-row-acts">
        {areNamesHidden || isEdited ? null : (
          <Button
            className="link-button"
            autoFocus={wasRenamed}
            aria-label={t('classPage.who.renameNamed', { name })}
            onPress={() => onRenaming(true)}
          >
            {t('classPage.who.rename')}
          </Button>
        )}
        {ending === undefined && plan === undefined ? (
          <Button
            className="link-button"
            aria-label={t('classPage.who.notBrokenNamed', { name })}
            onPress={onCount}
          >
            {t('classPage.who.notBroken')}
          </Button>
        ) : null}
        <Button
          className="link-button"
          aria-label={t('classPage.who.removeNamed', { name })}
          onPress={onRemove}
        >
          {t('classPage.who.remove')}
        </Button>
      </td>
    </tr>
  );
}

interface NameFormProps {
  readonly before: string;
  readonly label: string;
  readonly onRename: (name: string) => void;
  readonly onEnd: () => void;
}

/** The field for another name; Escape leaves the old one. */
function NameForm({ before, label, onRename, onEnd }: NameFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(before);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name !== before) onRename(name);
    onEnd();
  };
  return (
    <form className="class-rename" onSubmit={submit}>
      <input
        aria-label={label}
        // The row was asked for a new name.
        // biome-ignore lint/a11y/noAutofocus: the focus goes where it was sent.
        autoFocus
        dir={writtenDirection(name)}
        autoComplete="off"
        maxLength={longestName}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEnd();
        }}
      />
      <Button type="submit" className="plain-button">
        {t('classPage.who.saveName')}
      </Button>
    </form>
  );
}
