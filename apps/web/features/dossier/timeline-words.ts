import type { CalendarChange, Instant, LocalDate } from '@vinhdanh/domain';
import type { Dossier } from '../../api/models';

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

/** The order over bodies that an event came from. */
export function orderOf(body: object): { readonly number: string; readonly enactment: string } | null {
  const { order, enactment } = body as { order?: { number?: unknown }; enactment?: unknown };
  return typeof order?.number === 'string' && typeof enactment === 'string'
    ? { number: order.number, enactment }
    : null;
}

/** The document that an act about a cap names, and the number that was stated from it. */
export function capDocumentOf(
  body: object,
): { readonly number: string; readonly date: LocalDate; readonly count: number | null } | null {
  const { cap, document, order, count } = body as Readonly<Record<string, unknown>>;
  const { number, date } = (document ?? order ?? {}) as { number?: unknown; date?: unknown };
  return typeof cap === 'string' && typeof number === 'string' && typeof date === 'string'
    ? { number, date, count: typeof count === 'number' ? count : null }
    : null;
}

/** What a person wrote with an act: its reason, or its note. */
export function wordsOf(body: object): string | null {
  const { reason, note } = body as { reason?: unknown; note?: unknown };
  const words = [reason, note].find((text) => typeof text === 'string' && text.trim() !== '');
  return typeof words === 'string' ? words : null;
}

type Result = Pick<Dossier['results'][number], 'step' | 'outcome' | 'agree'>;

/** Whether a council refused it by a secret ballot whose figures are for the council alone: the event has no words of its own. */
export const isRefusedInSecret = (
  { type, body }: { readonly type: string; readonly body: object },
  results: readonly Result[],
): boolean =>
  type === 'refused' &&
  results.some(
    ({ step, outcome, agree }) => step === stepIdOf(body) && outcome === 'failed' && agree === undefined,
  );

interface LimitMove {
  readonly from: Instant;
  readonly to: Instant;
  readonly because: readonly CalendarChange[];
}

/** From which day to which a new calendar moved the limit, and why. */
export function limitMoveOf(body: object): LimitMove | null {
  const { from, to, because } = body as { from?: unknown; to?: unknown; because?: unknown };
  return typeof from === 'string' && typeof to === 'string' && Array.isArray(because)
    ? { from, to, because: because as readonly CalendarChange[] }
    : null;
}

/** The listed reason of a repeated return, by its id. */
export function returnCodeOf(body: object): string | null {
  const { code } = body as { code?: unknown };
  return typeof code === 'string' ? code : null;
}
