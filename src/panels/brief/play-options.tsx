import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { FieldError } from 'react-aria-components/FieldError';
import { Heading } from 'react-aria-components/Heading';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import type { Seats } from '../../engine/index';
import type { Actor, PolicyKind, Scenario } from '../../scenario/index';
import { ActorMark } from '../parts/actor-mark';
import type { Choices } from './brief';

interface PlayOptionsProps {
  readonly scenario: Scenario;
  readonly actor: Actor;
  readonly drawSeed: () => number;
  readonly onChange: (choices: Choices) => void;
}

/** What most players want stands first. */
const shownKinds = ['weights', 'historical', 'random', 'hold'] as const satisfies readonly PolicyKind[];

const largestSeed = 0xffffffff;

/** How the others decide, and the seed of luck; closed at first, since a first play needs neither. */
export function PlayOptions({ scenario, actor, drawSeed, onChange }: PlayOptionsProps) {
  const { t } = useTranslation();
  const [seedText, setSeedText] = useState(() => String(drawSeed()));
  const [others, setOthers] = useState<Seats>({});
  const seed = seedOf(seedText);
  const change = (nextSeed: string, nextOthers: Seats) => {
    setSeedText(nextSeed);
    setOthers(nextOthers);
    onChange({ seed: seedOf(nextSeed) ?? drawSeed(), others: nextOthers });
  };
  const rivals = scenario.actors.filter(({ id }) => id !== actor.id);
  return (
    <Disclosure className="disclosure">
      <Heading level={2} className="disclosure-heading">
        <Button slot="trigger" className="quiet-button">
          <ChevronRight aria-hidden="true" size={16} className="disclosure-mark" />
          {t('brief.options.heading')}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">
        <p className="soft">{t('brief.options.help')}</p>
        <div className="options-grid">
          {rivals.map((rival) => (
            <RadioGroup
              key={rival.id}
              className="choice-group"
              value={others[rival.id] ?? rival.policy.kind}
              onChange={(value) => {
                const kind = shownKinds.find((one) => one === value);
                if (kind) change(seedText, { ...others, [rival.id]: kind });
              }}
            >
              <Label>
                <ActorMark actor={rival} named />
              </Label>
              {shownKinds.map((kind) => (
                <Radio key={kind} value={kind} className="choice">
                  {t(`brief.options.policy.${kind}`)}
                </Radio>
              ))}
            </RadioGroup>
          ))}
          <TextField
            className="field"
            value={seedText}
            inputMode="numeric"
            isInvalid={seed === undefined}
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
      </DisclosurePanel>
    </Disclosure>
  );
}

function seedOf(text: string): number | undefined {
  const seed = Number(text);
  return /^\d{1,10}$/.test(text.trim()) && seed <= largestSeed ? seed : undefined;
}
