// The three figures of this week's sitting, as plain texts without a judgement in them.
import type { Translate } from '../../../shared/messages/translate';
import { spanText } from '../../../shared/projection/span-text';
import { minuteMs, wholeMinutes } from '../../../shared/time/duration';
import type { SittingWeek } from '../../../shared/trends/sitting-week';
import type { DateText } from '../../language/dates';
import type { Figure } from '../figures/Figures';

/** Less than this is the same. */
const sameWithinMs = 5 * minuteMs;

function beforeText({ average, averageBefore }: SittingWeek, translate: Translate): string | null {
  if (!average || !averageBefore) return null;
  const changeMs = average.perDayMs - averageBefore.perDayMs;
  if (Math.abs(changeMs) < sameWithinMs) return translate('trends.sitting.same');
  return translate(changeMs < 0 ? 'trends.sitting.less' : 'trends.sitting.more', { length: spanText(Math.abs(changeMs), translate) });
}

function averageFigure(sitting: SittingWeek, translate: Translate): Figure {
  const { average, satMs } = sitting;
  if (!average) return { name: translate('trends.sitting.soFar'), value: spanText(satMs, translate), note: translate('trends.sitting.soFarNote') };
  return {
    name: translate('trends.sitting.average'),
    value: spanText(average.perDayMs, translate),
    note: [translate('trends.sitting.averageNote', { days: average.days }), beforeText(sitting, translate)].filter((text) => text !== null).join(' '),
  };
}

/** Nothing before the first minute of the week. */
export function sittingFigures(sitting: SittingWeek, translate: Translate, dateText: DateText): Figure[] {
  const { bouts, overLimit, longest, limitMs } = sitting;
  if (!longest || longest.lengthMs < minuteMs) return [];
  return [
    averageFigure(sitting, translate),
    {
      name: translate('trends.sitting.longest'),
      value: spanText(longest.lengthMs, translate),
      note: translate('trends.sitting.longestNote', { day: dateText(longest.date, 'weekday') }),
    },
    {
      name: translate('trends.sitting.over', { limit: wholeMinutes(limitMs) }),
      value: translate('trends.sitting.overValue', { over: overLimit, bouts }),
      note: translate('trends.sitting.overNote', { bouts }),
    },
  ];
}
