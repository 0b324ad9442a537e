import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  label: ComponentChildren;
  /** An explanation, if the label does not say it all. */
  hint?: ComponentChildren;
  checked: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
}

/** A setting that is on or off. */
export function Switch({ label, hint, checked, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch">
      <span>
        <span id={id}>{label}</span>
        {hint && (
          <span class="quiet" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-labelledby={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  /** The accessible name of the group. */
  label: string;
  values: readonly Value[];
  names: Record<Value, string>;
  value: Value;
  onChange(value: Value): void;
}

/** A choice between a few values, all of them visible. */
export function Choice<Value extends string>({ label, values, names, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {values.map((each) => (
        <label key={each}>
          <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChange(each)} />
          {names[each]}
        </label>
      ))}
    </div>
  );
}
