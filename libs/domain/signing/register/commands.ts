import type { Actor, OfficeId } from '../../kernel/actor';
import type { LocalDate } from '../../kernel/time';
import type { SigningForm } from '../../rules/signing-form';
import type { GivenPower, PowerKey } from './power';

export type SigningAct =
  | { readonly type: 'give-power'; readonly power: GivenPower }
  | {
      readonly type: 'end-power';
      readonly power: PowerKey;
      readonly lastDay: LocalDate;
      readonly reason: string;
    }
  /** It was entered by mistake: nothing was signed by it. */
  | { readonly type: 'withdraw-power'; readonly power: PowerKey; readonly reason: string }
  | { readonly type: 'revoke-certificate'; readonly office: OfficeId; readonly reason: string }
  | { readonly type: 'renew-certificate'; readonly office: OfficeId; readonly reason: string };

export type SigningCommand = SigningAct & { readonly actor: Actor };

/** The certificate of an office that signs as a person. */
export interface OfficeCertificate {
  /** From 1: how many it was given. */
  readonly number: number;
  readonly isRevoked: boolean;
}

/** What the registers say that an act must fit. */
export interface SigningFacts {
  readonly today: LocalDate;
  /** Acts that are recorded of the body. */
  readonly seq: number;
  /** Powers of the office in the place of the other, whatever their days. */
  readonly powers: readonly GivenPower[];
  /** Whether each office is held on the first day of the power, and the place is one of a head. */
  readonly isSignerThere: boolean;
  readonly isPlaceOfHead: boolean;
  /** The form in the rules of the first day; null where they know none. */
  readonly form: SigningForm | null;
  readonly certificate: OfficeCertificate | null;
  /** Whether anything was signed by the power. */
  readonly isPowerUsed: boolean;
}
