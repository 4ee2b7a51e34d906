// A list of things to tick, in columns where there are many of them.
import type { SetRow } from '../../shared/settings/setting-row';
import { translate } from '../language/language';
import './setting-controls.css';

/** From so many on, a list is easier to look over in columns. */
const manyOptions = 6;

interface CheckboxesProps {
  options: SetRow['options'];
  value: readonly string[];
  disabled?: boolean;
  labelledBy: string;
  describedBy: string;
  onToggle: (option: string) => void;
}

export function Checkboxes({ options, value, disabled = false, labelledBy, describedBy, onToggle }: CheckboxesProps) {
  const className = options.length >= manyOptions ? 'choices choices-many' : 'choices';
  return (
    <fieldset className={className} disabled={disabled} aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input type="checkbox" checked={value.includes(option.value)} onChange={() => onToggle(option.value)} />
          {translate(option.label)}
        </label>
      ))}
    </fieldset>
  );
}
