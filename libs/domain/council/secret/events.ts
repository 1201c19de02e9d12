import type { OfficeId } from '../../kernel/actor';
import type { BallotId } from '../ballot';
import type { SeatId } from '../seat';
import type { BoxReport, Hash, SecretVote, TrackerComplaint } from './vote';

/** What happens in secret ballots. Nothing of it joins a seat to an envelope, or an envelope to a moment. */
export type SecretHappening =
  | { readonly type: 'teller-key-given'; readonly teller: OfficeId; readonly publicKey: string }
  | {
      readonly type: 'ballot-key-made';
      readonly ballot: BallotId;
      readonly issuingKey: string;
      readonly tellers: SecretVote['tellers'];
      /** Not in events of the first release. */
      readonly disclosure?: SecretVote['disclosure'];
    }
  | {
      readonly type: 'token-issued';
      readonly ballot: BallotId;
      readonly seat: SeatId;
      readonly blinded: Hash;
    }
  | { readonly type: 'cast-confirmed'; readonly ballot: BallotId; readonly seat: SeatId }
  | {
      /** The box after the close: the hashes of its tokens, sorted. */
      readonly type: 'box-sealed';
      readonly ballot: BallotId;
      readonly envelopes: readonly Hash[];
    }
  | {
      readonly type: 'shares-left';
      readonly ballot: BallotId;
      readonly teller: OfficeId;
      readonly hash: Hash;
    }
  | ({ readonly type: 'box-reported'; readonly ballot: BallotId } & BoxReport)
  | ({ readonly type: 'box-counted'; readonly ballot: BallotId } & Omit<BoxReport, 'teller'>)
  | ({ readonly type: 'tracker-complaint'; readonly ballot: BallotId } & TrackerComplaint);
