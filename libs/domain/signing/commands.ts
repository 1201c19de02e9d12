import type { Act } from '../kernel/act';
import type { PassedOver } from '../kernel/passed-over';
import type { Instant } from '../kernel/time';
import type { CertificateCheck } from './certificate-check';
import type { Signatory } from './state';

/** What a person does in a signing round. */
export type RoundAct = Act &
  (
    | { readonly type: 'sign'; readonly file: string }
    | { readonly type: 'decline'; readonly reason: string }
    | { readonly type: 'delegate'; readonly to: Signatory; readonly reason: string }
  );

/** What the engine reports. */
export type RoundReport =
  | { readonly type: 'document-drafted'; readonly file: string; readonly number: string }
  /** Nothing was drawn: the content of these dossiers, by code, is another than the round was composed of. */
  | { readonly type: 'dossiers-changed'; readonly dossiers: readonly string[] }
  | {
      readonly type: 'signature-applied';
      readonly signatory: string;
      readonly file: string;
      readonly certificate: string;
      readonly at: Instant;
      readonly check?: CertificateCheck;
    }
  | { readonly type: 'certificate-refused'; readonly signatory: string; readonly check: CertificateCheck }
  | { readonly type: 'delivered'; readonly passedOver: readonly PassedOver[] }
  | { readonly type: 'time-passed' };

export type RoundCommand = RoundAct | RoundReport;
export type RoundActType = RoundAct['type'];

export const ROUND_ACTS: readonly RoundActType[] = ['sign', 'decline', 'delegate'];
