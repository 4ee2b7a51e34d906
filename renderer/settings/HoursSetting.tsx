// Working hours: the seven days, each with its ranges.
import type { HoursRange, WorkingHours } from '../../shared/hours/working-hours';
import type { SettingKey } from '../../shared/settings/settings';
import { translate } from '../language/language';
import { weekdayName } from '../language/weekday';
import { minutesOf, rangesOfDay, timeText, withChanged, withOneMore, without } from './hours-week';
import { SettingRowFrame } from './SettingRowFrame';
import { useSettingWriter } from './use-setting';

const days = [0, 1, 2, 3, 4, 5, 6] as const;

interface RangeProps {
  range: HoursRange;
  day: string;
  change: (change: Partial<HoursRange>) => void;
  remove: () => void;
}

function RangeFields({ range, day, change, remove }: RangeProps) {
  const field = (end: 'from' | 'to', label: string) => (
    <input
      type="time"
      className="time"
      aria-label={label}
      value={timeText(range[end])}
      onChange={(event) => {
        const minutes = minutesOf(event.target.value, end === 'to');
        if (minutes !== null) change({ [end]: minutes });
      }}
    />
  );
  return (
    <span className="hours-range">
      {field('from', translate('settings.hoursFrom', { day }))}
      <span aria-hidden="true">–</span>
      {field('to', translate('settings.hoursTo', { day }))}
      <button type="button" aria-label={translate('settings.hoursRemove', { day })} onClick={remove}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8m0-8-8 8" />
        </svg>
      </button>
    </span>
  );
}

export function HoursSetting({ settingKey, value }: { settingKey: SettingKey; value: WorkingHours }) {
  const writer = useSettingWriter(settingKey);
  const write = (next: HoursRange[] | null): void => {
    if (next) writer.write(next);
  };
  return (
    <SettingRowFrame settingKey={settingKey} writer={writer} place="below">
      <ul className="hours">
        {days.map((day) => {
          const ranges = rangesOfDay(value, day);
          const name = weekdayName(day);
          const more = withOneMore(value, day);
          return (
            <li key={day}>
              <span className="hours-day">{name}</span>
              <span className="hours-ranges">
                {ranges.length === 0 && <span className="hours-none">{translate('settings.hoursNone')}</span>}
                {ranges.map((range, index) => (
                  <RangeFields
                    key={index}
                    range={range}
                    day={name}
                    change={(change) => write(withChanged(value, range, change))}
                    remove={() => write(without(value, range))}
                  />
                ))}
              </span>
              {more && (
                <button
                  type="button"
                  className="hours-more"
                  aria-label={translate('settings.hoursAdd', { day: name })}
                  onClick={() => write(more)}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M3 8h10M8 3v10" />
                  </svg>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </SettingRowFrame>
  );
}
