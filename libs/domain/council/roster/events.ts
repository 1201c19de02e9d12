import type { EventHead } from '../../kernel/act';
import type { LocalDate } from '../../kernel/time';
import type { SeatId } from '../seat';
import type { Council, CouncilDecision, CouncilVersion, SeatHolder } from './council';

type Named = Pick<Council, 'id' | 'kind' | 'organization' | 'nameVi' | 'nameEn'>;

export type CouncilHappening = { readonly decision: CouncilDecision } & (
  | { readonly type: 'founded'; readonly council: Named; readonly version: CouncilVersion }
  /** `endsOn`: the last day of the version before; null where it had ended. */
  | {
      readonly type: 'reseated';
      readonly version: CouncilVersion;
      readonly endsOn: LocalDate | null;
      readonly gapReason: string;
    }
  | {
      readonly type: 'seat-refilled';
      readonly seat: SeatId;
      readonly before: SeatHolder | null;
      readonly holder: SeatHolder;
      readonly from: LocalDate;
    }
  | { readonly type: 'ended'; readonly lastDay: LocalDate }
  /** The document of the decision that is the event `of`. An earlier one stays. */
  | { readonly type: 'document-attached'; readonly of: number }
);

export type CouncilEvent = EventHead & CouncilHappening;
export type CouncilEventType = CouncilEvent['type'];
