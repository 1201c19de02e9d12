import { ALLOWED, firstRefusal, refuse, type Verdict } from '../../kernel/refusal';
import { checkReason } from '../../kernel/text';
import { addDays, isLocalDate, type LocalDate } from '../../kernel/time';
import { isInForce } from '../../rules/award';
import type { Term } from '../../rules/validity';
import { checkDocument } from '../../caps/check-document';
import type { CouncilFacts } from './commands';
import type { Council, CouncilDecision } from './council';

/** The document, of a body that stood on its day. */
export const checkDecision = (decision: CouncilDecision, { issuer, today }: CouncilFacts): Verdict =>
  firstRefusal(
    () => checkDocument({ number: decision.number, date: decision.day }, today),
    () =>
      issuer && isInForce(issuer, decision.day)
        ? ALLOWED
        : refuse('council-issuer-unknown', { organization: decision.issuedBy, day: decision.day }),
  );

/**
 * A decision has effect from its own day at the earliest, and while the council's body stands. A session that opened keeps
 * its seats: one that opened on a later day than the seats were to change had the wrong ones, and somebody must look at it.
 */
export function checkEffect(
  day: LocalDate,
  decision: CouncilDecision,
  { body, lastOpened }: CouncilFacts,
): Verdict {
  if (!isLocalDate(day)) return refuse('effective-date-invalid', { day });
  if (day < decision.day) return refuse('council-effect-before-decision', { day, decided: decision.day });
  if (body === null || !isInForce(body, day)) return refuse('council-body-not-there', { day });
  return lastOpened !== null && lastOpened > day
    ? refuse('council-session-held-since', { day, held: lastOpened })
    : ALLOWED;
}

/** The last day is no earlier than the first. */
export function checkTerm({ from, to }: Term): Verdict {
  if (to === null) return ALLOWED;
  if (!isLocalDate(to)) return refuse('effective-date-invalid', { day: to });
  return to < from ? refuse('council-term-backwards', { from, to }) : ALLOWED;
}

/** A version begins after the first day of the one before it, and leaves no day between them without a word. */
export function checkFollows({ versions }: Council, from: LocalDate, gapReason: string): Verdict {
  const last = versions.at(-1);
  if (!last) return ALLOWED;
  if (from <= last.from) return refuse('council-version-overlaps', { from, last: last.from });
  if (last.to === null || from <= addDays(last.to, 1)) return ALLOWED;
  return gapReason.trim() === ''
    ? refuse('council-version-leaves-gap', { last: last.to, from })
    : checkReason(gapReason);
}
