import { CHOICES, type Choice } from '@vinhdanh/domain';
import { useCallback, type KeyboardEvent } from 'react';

const LINE = '[data-line]';

/** Moves the focus by so many lines, to the choice that is marked there or the first one. */
function focusBeside(line: HTMLElement, by: number): void {
  const all = [...(line.parentElement?.querySelectorAll<HTMLElement>(LINE) ?? [])];
  const next = all[all.indexOf(line) + by];
  const choice =
    next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input');
  choice?.focus();
  choice?.scrollIntoView({ block: 'nearest' });
}

/** Arrows up and down go from line to line, left and right along the choices; 1 to 4 mark the line and go on. */
export function useLineKeys(mark: (dossier: string, choice: Choice) => void) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const line = (event.target as HTMLElement).closest<HTMLElement>(LINE);
      if (!line || event.altKey || event.ctrlKey || event.metaKey) return;
      const choice = CHOICES[Number(event.key) - 1];
      if (choice !== undefined) mark(line.dataset.line ?? '', choice);
      else if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      focusBeside(line, event.key === 'ArrowUp' ? -1 : 1);
    },
    [mark],
  );
}
