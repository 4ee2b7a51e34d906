// The field for an exact value of a setting: what is typed is kept on Enter, on leaving and on a step.
import type { NumberRow } from '../../shared/settings/setting-row';
import type { SettingKey } from '../../shared/settings/settings';
import { translate } from '../language/language';
import { readTyped, stepped } from '../parts/number-text';
import { NumberStepper } from '../parts/NumberStepper';
import { hintId } from './SettingRowFrame';
import { useNumberText } from './use-number-text';
import type { SettingWriter } from './use-setting';

const rangeKeys = { minutes: 'settings.rangeMinutes', seconds: 'settings.rangeSeconds', times: 'settings.rangeTimes', percent: 'settings.rangePercent' } as const;

interface NumberFieldProps {
  settingKey: SettingKey;
  row: NumberRow;
  kept: number;
  writer: SettingWriter;
}

export function NumberField({ settingKey, row, kept, writer }: NumberFieldProps) {
  const { text, type, write } = useNumberText(kept, writer);
  const typed = readTyped(text, row);

  return (
    <NumberStepper
      label={translate('settings.exactly', { label: translate(row.label) })}
      text={text}
      kept={kept}
      range={row}
      rangeText={translate(rangeKeys[row.unit], { min: row.min, max: row.max })}
      lessLabel={translate('settings.less')}
      moreLabel={translate('settings.more')}
      describedBy={hintId(settingKey)}
      onType={(next) => {
        type(next);
        writer.forget();
      }}
      onStep={(by) => {
        const next = stepped(text, kept, by, row);
        type(String(next));
        if (next !== kept) write(next);
      }}
      onKeep={() => {
        if (typed.kind === 'valid' && typed.value !== kept) write(typed.value);
      }}
      onCancel={() => {
        type(String(kept));
        return text !== String(kept);
      }}
    />
  );
}
