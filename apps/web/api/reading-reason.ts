/** Under which the reason is kept, as long as the tab is open. */
const KEPT = 'vinhdanh.reading-reason';

const listeners = new Set<() => void>();

/** Why the person reads what they read in this tab; '' where they have not said. */
export const readingReason = (): string => sessionStorage.getItem(KEPT) ?? '';

export function keepReadingReason(reason: string): void {
  sessionStorage.setItem(KEPT, reason.trim());
  for (const listener of listeners) listener();
}

/** @returns what ends it */
export function onReadingReason(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The header that carries it; none where there is nothing to carry. */
export function reasonHeader(): Readonly<Record<string, string>> {
  const reason = readingReason();
  return reason === '' ? {} : { 'Reading-Reason': encodeURIComponent(reason) };
}
