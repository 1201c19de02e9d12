import type { Act } from '../kernel/act';
import type { OrganizationId } from '../kernel/actor';
import type { LocalDate } from '../kernel/time';
import type { Conclusion, FindingAbout } from './state';

/** What is done to a finding; `raise` begins one. */
export type FindingAct =
  | {
      readonly type: 'raise';
      readonly id: string;
      readonly about: FindingAbout;
      readonly organization: OrganizationId;
      readonly words: string;
    }
  | { readonly type: 'answer'; readonly words: string }
  | { readonly type: 'close'; readonly conclusion: Conclusion; readonly words: string };

export type FindingActType = FindingAct['type'];

export type FindingCommand = Act & FindingAct;

/** What the registers say that an act must fit. */
export interface FindingFacts {
  readonly today: LocalDate;
  /** The version of the thing that it is about; null where the auditor may not see it, or there is none. */
  readonly aboutSeq: number | null;
  /** Whether the body that is to answer stands on the day. */
  readonly bodyStands: boolean;
  /** Whether it is a body of the auditor's area, or has to do with the thing; what it is about must have been seen. */
  readonly bodyWithin: boolean;
  /** Whether the acting office may close it: of the body that raised it, or looking after that body. */
  readonly closesFor: boolean;
  /** Whether the acting body must answer: it is the one that was asked, or has taken over from it. */
  readonly answersFor: boolean;
}
