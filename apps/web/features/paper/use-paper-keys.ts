import { CHOICES, type Choice } from '@vinhdanh/domain';
import { useCallback, type KeyboardEvent } from 'react';

const STOP = '[data-line],[data-group]';

/** What the keys do to a group: `propose` asks first, `confirm` does what was asked. */
interface PaperKeys {
  readonly mark: (dossier: string, choice: Choice) => void;
  readonly propose: (award: string) => void;
  readonly confirm: (award: string) => boolean;
  readonly withdraw: () => void;
}

/** Moves the focus to a line's choice that is marked, or its first one, or to the head of a group. */
function focusOn(stop: HTMLElement | null | undefined): void {
  const target = stop?.matches('[data-group]')
    ? stop
    : (stop?.querySelector<HTMLElement>('input:checked') ?? stop?.querySelector<HTMLElement>('input'));
  target?.focus({ preventScroll: true });
  stop?.scrollIntoView({ block: 'nearest' });
}

function focusBeside(stop: HTMLElement, by: number): void {
  const all = [...(stop.closest('[role=list]')?.querySelectorAll<HTMLElement>(STOP) ?? [])];
  focusOn(all[all.indexOf(stop) + by]);
}

const isPlain = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => !altKey && !ctrlKey && !metaKey;

/**
 * Arrows go from line to line. On the head of a group: a digit goes to the group of that number, A proposes to agree to all
 * its lines that are left, Enter does so, Escape does not. On a line: 1 to 4 mark it and go on, Escape goes to its group.
 */
export function usePaperKeys({ mark, propose, confirm, withdraw }: PaperKeys) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const target = event.target as HTMLElement;
      const stop = target.closest<HTMLElement>(STOP);
      if (!stop || !isPlain(event)) return;
      const { group, line } = stop.dataset;
      const isHead = group !== undefined && target === stop;
      const choice = line === undefined ? undefined : CHOICES[Number(event.key) - 1];
      const numbered = isHead && /^[1-9]$/.test(event.key);
      const list = stop.closest('[role=list]');
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
        focusBeside(stop, event.key === 'ArrowUp' ? -1 : 1);
      else if (choice !== undefined && line !== undefined) {
        mark(line, choice);
        focusBeside(stop, 1);
      } else if (numbered) focusOn(list?.querySelector<HTMLElement>(`[data-number="${event.key}"]`));
      else if (isHead && event.key.toLowerCase() === 'a') propose(group);
      else if (isHead && event.key === 'Enter') {
        if (!confirm(group)) return;
      } else if (event.key === 'Escape') {
        withdraw();
        if (line !== undefined)
          focusOn(list?.querySelector<HTMLElement>(`[data-group="${CSS.escape(stop.dataset.of ?? '')}"]`));
      } else return;
      event.preventDefault();
    },
    [mark, propose, confirm, withdraw],
  );
}
