// Balance: which muscle groups had their turn, and left beside right, in the last week or the last four.
import { useState } from 'react';
import type { Balance } from '../../../shared/trends/balance';
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { groupRows, rangeName, sideBars, sidesText } from './balance-words';
import './BalanceSection.css';

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

function Groups({ balance }: { balance: Balance }) {
  return (
    <ul className="balance-groups">
      {groupRows(balance, translate).map(({ group, name, value, hint, bar, mark }) => (
        <li key={group} className="balance-group">
          <span className="balance-name">{name}</span>
          <span className="balance-track" aria-hidden="true">
            <span className="balance-bar" style={{ width: percent(bar) }} />
            {mark !== null && <span className="balance-mark" style={{ left: percent(mark) }} />}
          </span>
          <span className="balance-value time">{value}</span>
          {hint && <span className="balance-hint">{hint}</span>}
        </li>
      ))}
    </ul>
  );
}

function Sides({ sides }: Pick<Balance, 'sides'>) {
  const bars = sideBars(sides, translate);
  if (bars.length === 0) return null;
  return (
    <>
      <h3 className="trends-subhead">{translate('trends.balance.sides')}</h3>
      <div className="balance-sides">
        {bars.map(({ side, text, bar }) => (
          <div key={side} className={`balance-side balance-side-${side}`}>
            <span className="time">{text}</span>
            <span className="balance-track" aria-hidden="true">
              <span className="balance-bar" style={{ width: percent(bar) }} />
            </span>
          </div>
        ))}
      </div>
      <p className="trends-quiet">{sidesText(sides, translate)}</p>
    </>
  );
}

interface BalanceSectionProps {
  /** The last seven days and the last twenty-eight. */
  balances: readonly Balance[];
  today: string;
  firstDate: string | null;
}

export function BalanceSection({ balances, today, firstDate }: BalanceSectionProps) {
  const [chosenDays, setChosenDays] = useState(balances[0]?.days);
  const shown = balances.find(({ days }) => days === chosenDays) ?? balances[0];
  const names = balances.map((balance) => rangeName(balance, today, firstDate, translate, dateText));
  const anyTurn = balances.some(({ groups }) => groups.some(({ seconds }) => seconds > 0));
  return (
    <section className="trends-section" aria-labelledby="trends-balance">
      <div className="trends-head">
        <h2 id="trends-balance">{translate('trends.balance.heading')}</h2>
        {anyTurn && new Set(names).size === 1 && <p className="trends-quiet">{names[0]}</p>}
        {anyTurn && new Set(names).size > 1 && (
          <div className="balance-choice" role="group" aria-label={translate('trends.balance.range')}>
            {balances.map((balance, index) => (
              <button key={balance.days} type="button" aria-pressed={balance === shown} onClick={() => setChosenDays(balance.days)}>
                {names[index]}
              </button>
            ))}
          </div>
        )}
      </div>
      {shown && anyTurn ? (
        <>
          <Groups balance={shown} />
          <p className="trends-quiet">{translate('trends.balance.target')}</p>
          <Sides sides={shown.sides} />
        </>
      ) : (
        <p className="trends-quiet">{translate('trends.balance.empty')}</p>
      )}
    </section>
  );
}
