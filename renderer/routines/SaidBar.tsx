// The line at the foot of the window: what was just done, the way back, and what was not right in a file.
import { useEffect, useRef } from 'react';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { problemText } from './routine-words';
import type { Said, Sayer } from './use-said';

function Problems({ problems }: { problems: NonNullable<Said['problems']> }) {
  return (
    <div className="said-problems">
      <h2>{translate('routines.opened.problems')}</h2>
      <ul tabIndex={0} aria-label={translate('routines.opened.problems')}>
        {problems.map((problem, index) => (
          <li key={index}>{problemText(problem, translate)}</li>
        ))}
      </ul>
    </div>
  );
}

export function SaidBar({ sayer: { said, hush } }: { sayer: Sayer }) {
  const buttons = useRef<HTMLDivElement>(null);
  const takesFocus = said?.takesFocus === true;
  const count = said?.count;
  useEffect(() => {
    if (takesFocus) buttons.current?.querySelector('button')?.focus();
  }, [takesFocus, count]);

  return (
    <div className={said ? 'said' : ''}>
      <div role="status" className="said-words">
        {said && <p key={said.count}>{said.text}</p>}
      </div>
      {said?.problems && said.problems.length > 0 && <Problems problems={said.problems} />}
      {said && (
        <div ref={buttons} className="said-buttons">
          {said.undo && <Button onPress={said.undo}>{translate('routines.undo')}</Button>}
          <Button kind="quiet" onPress={hush}>
            {translate('routines.said.dismiss')}
          </Button>
        </div>
      )}
    </div>
  );
}
