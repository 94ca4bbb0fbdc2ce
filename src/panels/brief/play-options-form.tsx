import { useState } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { seedIn } from '../../base/index';
import type { Seats } from '../../engine/index';
import type { Actor, Scenario } from '../../scenario/index';
import { Button } from '../parts/button';
import { listOf } from '../words/summary';
import { TemperChoice } from './temper-choice';

/** How a play is to begin. */
export interface Choices {
  readonly seed: number;
  readonly others: Seats;
}

/** The same as it stands in the form, whose seed may be none. */
export interface DraftedChoices extends Pick<Choices, 'others'> {
  readonly seed: number | undefined;
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
  readonly drawSeed: () => number;
  readonly mask?: MaskChoice | undefined;
  readonly onChange: (choices: DraftedChoices) => void;
}

/** How the others decide, and the random seed. */
export function PlayOptionsForm({ scenario, actor, drawSeed, mask, onChange }: PlayOptionsProps) {
  const { t, i18n } = useTranslation();
  const [seedText, setSeedText] = useState(() => String(drawSeed()));
  const [others, setOthers] = useState<Seats>({});
  const change = (nextSeed: string, nextOthers: Seats) => {
    setSeedText(nextSeed);
    setOthers(nextOthers);
    onChange({ seed: seedIn(nextSeed.trim()), others: nextOthers });
  };
  const rivals = scenario.actors.filter(({ id }) => id !== actor.id);
  // An actor without objectives weighs nothing, so it has no temper to choose.
  const led = rivals.filter(({ objectives }) => objectives.length > 0);
  const groups = rivals.filter(({ objectives }) => objectives.length === 0);
  return (
    <>
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
