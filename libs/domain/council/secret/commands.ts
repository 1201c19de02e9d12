import type { BallotId } from '../ballot';
import type { BoxReport, Hash, TrackerComplaint } from './vote';

/** What people do in secret ballots, under their sign-in. Casting is not among it: an envelope comes from nobody. */
export type SecretAct =
  | { readonly type: 'give-teller-key'; readonly publicKey: string }
  | { readonly type: 'take-token'; readonly ballot: BallotId; readonly blinded: Hash }
  | { readonly type: 'confirm-cast'; readonly ballot: BallotId }
  | { readonly type: 'leave-shares'; readonly ballot: BallotId; readonly hash: Hash }
  | ({ readonly type: 'report-box'; readonly ballot: BallotId } & Omit<BoxReport, 'teller'>)
  | ({ readonly type: 'complain'; readonly ballot: BallotId } & Pick<TrackerComplaint, 'what'>)
  /** Makes this ballot alone void, whose box nobody can or may open, and lays its lines out again. */
  | { readonly type: 'void-ballot'; readonly ballot: BallotId; readonly reason: string };

/** What the activity reports that took the hashes of a box which is shut. */
export interface SealBox {
  readonly type: 'box-sealed';
  readonly ballot: BallotId;
  readonly envelopes: readonly Hash[];
}
