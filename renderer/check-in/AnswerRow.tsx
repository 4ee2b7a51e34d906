// A row of answers, each one press: one stop for the Tab key, arrow keys within, and no answer looks better than another.
import { useRef, useState } from 'react';
import { nextInRow } from './answer-keys';

interface Answer<Value> {
  value: Value;
  label: string;
  /** For a label that says too little when heard alone. */
  spoken?: string;
}

interface AnswerRowProps<Value> {
  /** The id of the question. */
  labelledBy: string;
  answers: readonly Answer<Value>[];
  /** Null while nothing is. */
  chosen: Value | null;
  onChoose: (value: Value) => void;
  className: string;
}

export function AnswerRow<Value extends string | number | boolean>({ labelledBy, answers, chosen, onChoose, className }: AnswerRowProps<Value>) {
  const row = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(() => Math.max(0, answers.findIndex(({ value }) => value === chosen)));
  return (
    <div
      ref={row}
      className={className}
      role="toolbar"
      aria-labelledby={labelledBy}
      onKeyDown={(event) => {
        const next = nextInRow(event.key, at, answers.length);
        if (next === null) return;
        event.preventDefault();
        setAt(next);
        row.current?.querySelectorAll('button')[next]?.focus();
      }}
    >
      {answers.map(({ value, label, spoken }, index) => (
        <button
          key={label}
          type="button"
          className="check-in-answer time"
          aria-pressed={value === chosen}
          aria-label={spoken}
          tabIndex={index === at ? 0 : -1}
          onClick={() => {
            setAt(index);
            onChoose(value);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
