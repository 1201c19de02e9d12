import { useState } from 'react';

/**
 * Whether the words that stand now are those that were sent last: of other words an answer says nothing.
 * @returns that, and what to call when they are sent
 */
export function useAsked(words: unknown): readonly [isAsked: boolean, ask: () => void] {
  const now = JSON.stringify(words);
  const [asked, setAsked] = useState<string>();
  return [asked === now, () => setAsked(now)];
}
