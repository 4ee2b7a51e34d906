// Which routine is suggested: what fits the week best, one of ours, or one of the person's own.
import { routines } from '../../shared/routines/catalogue';
import type { RoutineChoice } from '../../shared/routines/offer';
import { routineIds } from '../../shared/routines/routine';
import type { SettingKey, Settings } from '../../shared/settings/settings';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { TextLink } from '../parts/TextLink';
import { hintId, labelId, SettingRowFrame } from './SettingRowFrame';
import { useSettingWriter } from './use-setting';

function choicesOf({ ownRoutines }: Settings): { value: RoutineChoice; label: string }[] {
  return [
    { value: 'best', label: translate('setting.routine.best') },
    ...routineIds.map((id) => ({ value: id, label: translate(routines[id].name) })),
    ...ownRoutines.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

export function RoutineSetting({ settingKey, settings }: { settingKey: SettingKey; settings: Settings }) {
  const writer = useSettingWriter(settingKey);
  return (
    <SettingRowFrame settingKey={settingKey} writer={writer} place="below">
      <div className="choices" role="radiogroup" aria-labelledby={labelId(settingKey)} aria-describedby={hintId(settingKey)}>
        {choicesOf(settings).map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="radio" name={settingKey} checked={value === settings.routine} onChange={() => writer.write(value)} />
            {label}
          </label>
        ))}
      </div>
      <TextLink onPress={() => send('openWindow', { name: 'routines' })}>{translate('tray.routines')}</TextLink>
    </SettingRowFrame>
  );
}
