import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import type { Seat } from '../../engine/index';
import type { Actor, PolicyKind } from '../../scenario/index';
import { ActorMark } from '../parts/actor-mark';

interface TemperChoiceProps {
  readonly rival: Actor;
  /** What was chosen; undefined: as the crisis has it. */
  readonly kind: Seat | undefined;
  readonly onChoose: (kind: PolicyKind | undefined) => void;
}

/** What most players want stands first. The policies `weights` and `logit` are for authors, who set them in the crisis. */
const tempers = [
  'own',
  'historical',
  'cautious',
  'hawkish',
  'unpredictable',
  'hold',
  'random',
] as const satisfies readonly (PolicyKind | 'own')[];

/** How one of the others is to decide, each way with a sentence on what it means. */
export function TemperChoice({ rival, kind, onChoose }: TemperChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      className="choice-group"
      value={kind ?? 'own'}
      onChange={(value) => {
        const chosen = tempers.find((one) => one === value);
        if (chosen !== undefined) onChoose(chosen === 'own' ? undefined : chosen);
      }}
    >
      <Label>
        <ActorMark actor={rival} named />
      </Label>
      {tempers.map((temper) => {
        const words = temper === 'own' ? 'brief.options.own' : (`brief.options.policy.${temper}` as const);
        return (
          <RadioField key={temper} value={temper} className="choice-field">
            <RadioButton className="choice">{t(`${words}.label`)}</RadioButton>
            <Text slot="description" className="choice-what">
              {t(`${words}.what`)}
            </Text>
          </RadioField>
        );
      })}
    </RadioGroup>
  );
}
