const TRACKER = /^[0-9a-f]{32}$/;

/** A whole tracker as people type it, spaces and capitals apart; null for anything else. */
export function readTracker(text: string): string | null {
  const tracker = text.replace(/[\s-]/g, '').toLowerCase();
  return TRACKER.test(tracker) ? tracker : null;
}
