/** The id of the step that an event is about. */
export function stepIdOf(body: object): string | null {
  const { step } = body as { step?: unknown };
  return typeof step === 'string' ? step : null;
}

/** The number of the document that came with an event. */
export function documentNumberOf(body: object): string | null {
  const { letter, decision } = body as { letter?: { number?: unknown }; decision?: { number?: unknown } };
  const number = letter?.number ?? decision?.number;
  return typeof number === 'string' ? number : null;
}

/** What a person wrote with an act: its reason, or its note. */
export function wordsOf(body: object): string | null {
  const { reason, note } = body as { reason?: unknown; note?: unknown };
  const words = [reason, note].find((text) => typeof text === 'string' && text.trim() !== '');
  return typeof words === 'string' ? words : null;
}
