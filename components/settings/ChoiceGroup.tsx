import type { ComponentChildren } from 'preact';

/** One of the things to choose from. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Shown beside the label, such as a sample of colours. */
  readonly sample?: ComponentChildren;
}

interface ChoiceGroupProps<Value extends string> {
  /** Unique on the page; radio buttons of one name belong together. */
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons under a legend. */
export function ChoiceGroup<Value extends string>({
  name,
  legend,
  choices,
  chosen,
  onChoose,
}: ChoiceGroupProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ value, label, hint, sample }) => {
        const hintId = hint ? `${name}-${value}-hint` : undefined;
        return (
          <div class="choice" key={value}>
            <label>
              <input
                type="radio"
                name={name}
                value={value}
                checked={value === chosen}
                aria-describedby={hintId}
                onChange={() => onChoose(value)}
              />
              <span>{label}</span>
            </label>
            {sample}
            {hint && (
              <p class="hint" id={hintId}>
                {hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
