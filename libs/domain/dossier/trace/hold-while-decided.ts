import type { Span } from '../../kernel/time';
import type { DossierEvent } from '../events';
import type { PastHold } from '../past';
import type { DossierState } from '../state';

/**
 * The hold that lasted while a session voted on it or somebody signed, which go on meanwhile: nothing is recorded while it
 * lasts, so it is over by then. Null where none did. Where an older record does not say when that was, any hold since it
 * reached the step counts.
 */
export function holdWhileDecided({ course }: DossierState, event: DossierEvent): PastHold | null {
  switch (event.type) {
    case 'council-result-recorded':
    case 'forwarded':
    case 'decided': {
      const arrivedAt = course?.visits.at(-1)?.arrivedAt ?? '';
      const during = event.during ?? [{ from: arrivedAt, to: event.at }];
      const held = (course?.holds ?? []).find((hold) => during.some((span) => lasted(hold, span)));
      return held ?? null;
    }
    default:
      return null;
  }
}

const lasted = ({ since, until }: PastHold, { from, to }: Span): boolean =>
  since <= to && (until === null || until > from);
