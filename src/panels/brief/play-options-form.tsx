import { useState } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { seedIn } from '../../base/index';
import type { Seats } from '../../engine/index';
import { type Actor, type ActorId, type PlayPlan, plansFor, type Scenario } from '../../scenario/index';
import { Button } from '../parts/button';
import type { Company } from '../together/company';
import { daySpan } from '../words/dates';
import { listOf } from '../words/summary';
import { TemperChoice } from './temper-choice';
import { noUntil, type UntilDraft } from './until';
import { UntilForm } from './until-form';

/** How a play is to begin. */
export interface Choices {
  readonly seed: number;
  readonly others: Seats;
  readonly company: Company;
  /** A shorter way to play; absent for the whole crisis. */
  readonly plan?: PlayPlan;
  /** The end of the time that the player has, in milliseconds since 1970; absent without a clock. */
  readonly until?: number;
}

/** The same as it stands in the form, whose seed may be none. */
export interface DraftedChoices extends Pick<Choices, 'others'> {
  readonly seed: number | undefined;
  readonly time: UntilDraft;
}

/** Whether the crisis is told under invented names, which changes this very page. */
export interface MaskChoice {
  readonly isOn: boolean;
  /** Rejects where the names cannot be had. */
  readonly choose: (isOn: boolean) => Promise<void>;
}

export interface PlayOptionsProps {
  readonly scenario: Scenario;
  readonly actor: Actor;
  /** Other sides that people play. */
  readonly people: readonly ActorId[];
  readonly drawSeed: () => number;
  readonly mask?: MaskChoice | undefined;
  readonly onChange: (choices: DraftedChoices) => void;
}

/** Under which names, the time that the player has, how the others decide, and the random seed. */
export function PlayOptionsForm({ scenario, actor, people, drawSeed, mask, onChange }: PlayOptionsProps) {
  const { t, i18n } = useTranslation();
  const [seedText, setSeedText] = useState(() => String(drawSeed()));
  const [others, setOthers] = useState<Seats>({});
  const [time, setTime] = useState(noUntil);
  const change = (nextSeed: string, nextOthers: Seats, nextTime = time) => {
    setSeedText(nextSeed);
    setOthers(nextOthers);
    setTime(nextTime);
    onChange({ seed: seedIn(nextSeed.trim()), others: nextOthers, time: nextTime });
  };
  const rivals = scenario.actors.filter(
    // Of those who are still to enter nobody knows yet, and who only speaks decides nothing.
    ({ id, from, tracks }) =>
      id !== actor.id && !people.includes(id) && from === undefined && tracks.length > 0,
  );
  // An actor without objectives weighs nothing, so it has no temper to choose.
  const led = rivals.filter(({ objectives }) => objectives.length > 0);
  const groups = rivals.filter(({ objectives }) => objectives.length === 0);
  return (
    <>
      <UntilForm draft={time} onChange={(next) => change(seedText, others, next)} />
      {plansFor(scenario, actor.id).map((plan) => (
        <p key={plan.id} className="soft">
          {t('brief.planDays', { name: plan.name, days: daysOf(scenario, plan, i18n.language) })}
        </p>
      ))}
      <p className="soft">
        {t('brief.options.help')}
        {groups.length === 0
          ? null
          : ` ${t('brief.options.asWritten', {
              count: groups.length,
              names: listOf(
                groups.map(({ name }) => name),
                i18n.language,
              ),
            })}`}
      </p>
      {mask === undefined ? null : <MaskField mask={mask} />}
      <div className="options-grid">
        {led.map((rival) => (
          <TemperChoice
            key={rival.id}
            rival={rival}
            kind={others[rival.id]}
            onChoose={(kind) => {
              const { [rival.id]: _, ...rest } = others;
              change(seedText, kind === undefined ? rest : { ...rest, [rival.id]: kind });
            }}
          />
        ))}
        <TextField
          className="field"
          value={seedText}
          inputMode="numeric"
          isInvalid={seedIn(seedText.trim()) === undefined}
          onChange={(text) => change(text, others)}
        >
          <Label>{t('brief.options.seed')}</Label>
          <Input />
          <Text slot="description">{t('brief.options.seedHelp')}</Text>
          <FieldError>{t('brief.options.seedBad')}</FieldError>
          <Button className="quiet-button" onPress={() => change(String(drawSeed()), others)}>
            {t('brief.options.newSeed')}
          </Button>
        </TextField>
      </div>
    </>
  );
}

/** The days that a shorter way to play is about. */
function daysOf({ turns }: Scenario, { first, last }: PlayPlan, language: string): string {
  return daySpan(turns[first]?.from ?? '', turns[last]?.to ?? '', language);
}

function MaskField({ mask: { isOn, choose } }: { readonly mask: MaskChoice }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(isOn);
  const [hasFailed, setFailed] = useState(false);
  return (
    <div>
      <label className="reading-choice">
        <input
          type="checkbox"
          checked={wanted}
          onChange={({ currentTarget }) => {
            setFailed(false);
            setWanted(currentTarget.checked);
            choose(currentTarget.checked).catch(() => {
              setWanted(isOn);
              setFailed(true);
            });
          }}
        />
        <span>
          {t('brief.options.mask')} <span className="soft">{t('brief.options.maskHelp')}</span>
        </span>
      </label>
      <p className="field-error" role="status">
        {hasFailed ? t('brief.options.maskFailed') : ''}
      </p>
    </div>
  );
}
