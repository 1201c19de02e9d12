import type { OfficeId } from '../../kernel/actor';
import type { EventHead } from '../../kernel/act';
import type { LocalDate } from '../../kernel/time';
import type { GivenPower, PowerKey } from './power';

/** What happens to who may sign the papers of a body. */
export type SigningHappening =
  | { readonly type: 'power-given'; readonly power: GivenPower }
  | {
      readonly type: 'power-ended';
      readonly power: PowerKey;
      readonly lastDay: LocalDate;
      readonly reason: string;
    }
  | { readonly type: 'power-withdrawn'; readonly power: PowerKey; readonly reason: string }
  /** `number`: which certificate of the office, from 1. What was signed with it before stands. */
  | {
      readonly type: 'certificate-revoked';
      readonly office: OfficeId;
      readonly number: number;
      readonly reason: string;
    }
  | {
      readonly type: 'certificate-renewed';
      readonly office: OfficeId;
      readonly number: number;
      readonly reason: string;
    };

export type SigningEvent = EventHead & SigningHappening;
