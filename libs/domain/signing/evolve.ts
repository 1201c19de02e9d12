import type { Actor } from '../kernel/actor';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal';
import { dayOf, type Instant } from '../kernel/time';
import type { Composition, RoundEvent } from './events';
import type { RoundState, Signatory } from './state';

/**
 * A document is signed by one person or more and then, last, by the body through its clerk: the body's signature takes
 * the place of the seal and never stands alone (Decree 30/2020, Annex I).
 */
export function checkSignatories(signatories: readonly Signatory[]): Verdict {
  const last = signatories.length - 1;
  const inOrder = signatories.every(({ capacity }, index) => (capacity === 'body') === (index === last));
  return last > 0 && inOrder ? ALLOWED : refuse('signatories-order');
}

/** The first event of every round. */
export const compose = (composition: Composition, by: Actor, now: Instant): readonly RoundEvent[] => [
  { seq: 1, at: now, on: dayOf(now), by, type: 'composed', composition },
];

/** The state that a composition begins. */
const composed = (composition: Composition): RoundState => ({
  ...composition,
  seq: 1,
  phase: 'drafting',
  number: null,
  file: null,
  applying: null,
  signatures: [],
  passedOver: [],
});

/** The state after the event. */
export function evolveRound(state: RoundState | null, event: RoundEvent): RoundState {
  if (event.type === 'composed') return composed(event.composition);
  if (state === null) throw new Error(`round event ${event.type} before composition`);
  const next: RoundState = { ...state, seq: event.seq };
  switch (event.type) {
    case 'document-drafted':
      return { ...next, phase: 'collecting', file: event.file, number: event.number };
    case 'signature-given':
      return { ...next, applying: event.signatory };
    case 'signature-applied':
      return {
        ...next,
        applying: null,
        refusedCertificate: null,
        file: event.signature.file,
        signatures: [...state.signatures, event.signature],
      };
    case 'fully-signed':
      return { ...next, phase: 'signed' };
    case 'declined':
      return { ...next, phase: 'declined' };
    case 'expired':
      return { ...next, phase: 'expired' };
    case 'overtaken':
      return { ...next, phase: 'overtaken' };
    case 'certificate-refused':
      return { ...next, applying: null, refusedCertificate: event.check };
    case 'delegated':
      return {
        ...next,
        ...(event.redraws ? { phase: 'drafting', file: null, signatures: [] } : {}),
        refusedCertificate: null,
        signatories: state.signatories.map((signatory) =>
          signatory.id === event.from ? event.to : signatory,
        ),
      };
    case 'delivered':
      return { ...next, phase: 'delivered', passedOver: event.passedOver ?? [] };
    case 'signature-requested':
      return next;
  }
}
