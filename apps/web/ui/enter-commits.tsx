import type { KeyboardEvent, ReactNode } from 'react';

/**
 * Around a picker: Enter takes what was typed, or opens the calendar, and goes no further. Left to the browser, it would also
 * send the form in which the picker stands.
 */
export function EnterCommits({ children }: { readonly children: ReactNode }) {
  return (
    <span role="presentation" className="vd-contents" onKeyDown={keepEnter}>
      {children}
    </span>
  );
}

function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
