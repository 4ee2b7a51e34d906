// The same as the timeline, as a table: for those who hear it, and for those who want the minutes.
import type { DayPicture } from '../../../shared/day/day-picture';
import { translate } from '../../language/language';
import { Button } from '../../parts/Button';
import { Disclosure } from '../../parts/Disclosure';
import { timeTextOf } from './day-times';
import { dayRows, pieceReading } from './day-words';
import type { ShownPiece } from './shown-pieces';
import '../trends/TrendTable.css';

interface DayTableProps {
  day: DayPicture;
  pieces: readonly ShownPiece[];
  onPick: (piece: ShownPiece) => void;
}

const heads = ['day.table.from', 'day.table.to', 'day.table.what', 'day.table.length'] as const;

export function DayTable({ day, pieces, onPick }: DayTableProps) {
  const words = { translate, timeText: timeTextOf(day) };
  return (
    <Disclosure summary={translate('day.table')} about={translate('day.tableAbout')} drawnWhenOpen>
      <div className="trend-table" role="region" tabIndex={0} aria-labelledby="day-table">
        <table>
          <caption id="day-table">{translate('day.table.caption')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {translate(head)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{translate('day.table.correct')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {dayRows(pieces, day.overlays, words).map(({ from, to, what, length, piece }, index) => (
              <tr key={index}>
                <th scope="row" className="time">
                  {from}
                </th>
                <td className="time">{to}</td>
                <td>{what}</td>
                <td className="time">{length}</td>
                <td>
                  {piece && (
                    <Button kind="quiet" className="day-table-correct" label={translate('day.table.correctThis', { piece: pieceReading(piece, [], words).whole })} onPress={() => onPick(piece)}>
                      {translate('day.table.correct')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
