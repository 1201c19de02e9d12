import type { EventHead } from '../kernel/act';
import type { OrganizationId, PersonId } from '../kernel/actor';
import type { PassedOver } from '../kernel/passed-over';
import type { Instant, LocalDate } from '../kernel/time';
import type { CertificateCheck } from './certificate-check';
import type { DocumentKind, RoundDossier, Signatory, Signature } from './state';

/** A round as its secretary composes it. */
export interface Composition {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly organization: OrganizationId;
  readonly dated: LocalDate;
  readonly retrospective: boolean;
  readonly dossiers: readonly RoundDossier[];
  readonly signatories: readonly Signatory[];
  readonly expiresAt: Instant;
}

export type RoundHappening =
  | { readonly type: 'composed'; readonly composition: Composition }
  | { readonly type: 'document-drafted'; readonly file: string; readonly number: string }
  | { readonly type: 'signature-given'; readonly signatory: string; readonly file: string }
  | { readonly type: 'signature-applied'; readonly signature: Signature }
  | { readonly type: 'certificate-refused'; readonly signatory: string; readonly check: CertificateCheck }
  | { readonly type: 'signature-requested'; readonly signatory: Signatory }
  | { readonly type: 'fully-signed' }
  | { readonly type: 'declined'; readonly signatory: string; readonly reason: string }
  | {
      readonly type: 'delegated';
      readonly from: string;
      readonly to: Signatory;
      readonly reason: string;
      /** Who was to sign; absent in events of before it was kept. */
      readonly person?: PersonId;
      /** The document names another signer now: it is drawn anew, and whoever had signed is asked again. */
      readonly redraws?: true;
    }
  | { readonly type: 'expired' }
  /** The dossiers say something else than when the round was composed. `dossiers`: their codes. */
  | { readonly type: 'overtaken'; readonly dossiers: readonly string[] }
  | {
      readonly type: 'delivered';
      /** Not in events of the first release. */ readonly passedOver?: readonly PassedOver[];
    };

export type RoundEvent = EventHead & RoundHappening;
export type RoundEventType = RoundEvent['type'];
