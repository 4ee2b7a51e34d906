// A button that opens a small menu: arrow keys, Home, End and Escape work as in the system's own menus.
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import './MenuButton.css';
import { nextInMenu } from './menu-keys';

export interface MenuChoice {
  label: string;
  onChoose: () => void;
}

interface MenuButtonProps {
  label: string;
  choices: readonly MenuChoice[];
  /** For a label that says too little when heard alone. */
  spoken?: string;
  opens?: 'up' | 'down';
}

export function MenuButton({ label, choices, spoken = label, opens = 'up' }: MenuButtonProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);

  const items = (): HTMLButtonElement[] => [...(list.current?.querySelectorAll('button') ?? [])];

  useEffect(() => {
    if (open) list.current?.querySelector('button')?.focus();
  }, [open]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  function onMenuKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      return close();
    }
    const all = items();
    const now = all.findIndex((item) => item === document.activeElement);
    const next = nextInMenu(event.key, now, all.length);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  }

  return (
    <div
      className="menu"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="button button-quiet menu-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={spoken === label ? undefined : spoken}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
        <svg className="menu-arrow" viewBox="0 0 12 8" aria-hidden="true">
          <path d="M1.5 1.5 6 6l4.5-4.5" />
        </svg>
      </button>
      {open && (
        <ul ref={list} id={id} className={`menu-list menu-opens-${opens}`} role="menu" aria-label={spoken} onKeyDown={onMenuKey}>
          {choices.map((choice) => (
            <li key={choice.label} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  choice.onChoose();
                }}
              >
                {choice.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
