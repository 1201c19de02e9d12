/** What a person wrote with an act: its reason, or its note. */
export function wordsOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const { reason, note } = body as { reason?: unknown; note?: unknown };
  const words = [reason, note].find((text) => typeof text === 'string' && text.trim() !== '');
  return typeof words === 'string' ? words : null;
}
