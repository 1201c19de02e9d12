import type { LocalDate } from '../../kernel/time';
import type { DossierEvent } from '../events';

/** The document that an event rests on, or brought. */
export interface ActDocument {
  readonly number: string;
  /** The day that it bears; null where only its number was recorded. */
  readonly day: LocalDate | null;
  /** SHA-256 of its content; null where the system does not keep it. */
  readonly file: string | null;
  /** The signing round that made it; null for one that came from outside. */
  readonly round: string | null;
}

const cited = (number: string, day: LocalDate | null): ActDocument => ({
  ...{ number, day },
  ...{ file: null, round: null },
});

export function actDocument(event: DossierEvent): ActDocument | null {
  switch (event.type) {
    case 'forwarded':
    case 'decided': {
      const { number, signedOn, file, round } = event.type === 'decided' ? event.decision : event.letter;
      return { number, day: signedOn, file, round };
    }
    case 'cap-count-stated':
      return cited(event.document.number, event.document.date);
    case 'cap-passed':
      return cited(event.order.number, event.order.date);
    case 'death-recorded':
      return cited(event.posthumous.document.number, event.posthumous.document.date);
    case 'person-moved':
      return cited(event.move.document.number, event.move.document.date);
    case 'move-corrected':
      return event.move && cited(event.move.document.number, event.move.document.date);
    case 'reorganized':
      return cited(event.order.number, event.order.day);
    case 'rerouted':
      return cited(event.order, null);
    default:
      return null;
  }
}
