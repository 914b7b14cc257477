import { useState } from 'preact/hooks';
import type { CardTrigger, ModifierKey } from '../../lib/types/settings';
import type { Say } from '../../lib/types/wording';
import { ChoiceGroup } from './ChoiceGroup';

const MODIFIERS: readonly ModifierKey[] = ['Alt', 'Control', 'Shift'];

/** The least and the most milliseconds that a timing may have. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

interface CardSettingsProps {
  readonly say: Say;
  readonly trigger: CardTrigger;
  readonly modifier: ModifierKey;
  readonly openDelay: number;
  readonly closeDelay: number;
  readonly bounds: Bounds;
  readonly onTrigger: (trigger: CardTrigger) => void;
  readonly onModifier: (modifier: ModifierKey) => void;
  readonly onOpenDelay: (milliseconds: number) => void;
  readonly onCloseDelay: (milliseconds: number) => void;
}

/** What opens the card, and after how long. */
export function CardSettings(props: CardSettingsProps) {
  const { say, trigger, modifier, bounds } = props;
  return (
    <section aria-labelledby="card">
      <h2 id="card">{say('card_title')}</h2>
      <ChoiceGroup
        name="trigger"
        legend={say('trigger_legend')}
        chosen={trigger}
        onChoose={props.onTrigger}
        choices={[
          { value: 'hover', label: say('trigger_hover') },
          { value: 'click', label: say('trigger_click') },
          { value: 'modifier', label: say('trigger_modifier') },
        ]}
      />
      {trigger === 'modifier' && (
        <label class="field">
          <span>{say('modifier_label')}</span>
          <select
            name="modifier"
            value={modifier}
            onChange={({ currentTarget }) => props.onModifier(currentTarget.value as ModifierKey)}
          >
            {MODIFIERS.map((key) => (
              <option key={key} value={key}>
                {say(`key_${key}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {trigger !== 'click' && (
        <Delay
          name="openDelay"
          label={say('open_delay')}
          value={props.openDelay}
          bounds={bounds}
          say={say}
          onDelay={props.onOpenDelay}
        />
      )}
      <Delay
        name="closeDelay"
        label={say('close_delay')}
        value={props.closeDelay}
        bounds={bounds}
        say={say}
        onDelay={props.onCloseDelay}
      />
    </section>
  );
}

interface DelayProps {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly bounds: Bounds;
  readonly say: Say;
  readonly onDelay: (milliseconds: number) => void;
}

function Delay({ name, label, value, bounds: { least, most }, say, onDelay }: DelayProps) {
  const [isWrong, setIsWrong] = useState(false);
  const change = (input: HTMLInputElement) => {
    const typed = input.valueAsNumber;
    const isValid = typed >= least && typed <= most;
    setIsWrong(!isValid);
    if (isValid) onDelay(Math.round(typed));
  };
  return (
    <div class="field">
      <label>
        <span>{label}</span>{' '}
        <input
          type="number"
          name={name}
          min={least}
          max={most}
          step={50}
          value={value}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${name}-wrong` : undefined}
          onChange={({ currentTarget }) => change(currentTarget)}
        />{' '}
        <span>{say('milliseconds')}</span>
      </label>
      {isWrong && (
        <p class="hint wrong" id={`${name}-wrong`} role="alert">
          {say('delay_invalid', String(least), String(most))}
        </p>
      )}
    </div>
  );
}
