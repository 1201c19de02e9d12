import { SUBJECT_KINDS, type SubjectKind } from '@vinhdanh/domain';
import { ActDto, BodyDto, PassedOverDto } from '../openapi/common.dto';
import { Shown, ShownObject } from '../openapi/shown';
import { CitedDto, ThresholdDto } from '../catalogue/catalogue.dto';
import { BallotDto } from './ballot.dto';
import {
  DeferredDto,
  ShownNudgeDto,
  ShownPlacesDto,
  ShownStaffDto,
  SubstituteDto,
  TellerDto,
  TieDto,
} from './session-parts.dto';
import { POSTS, type PostWord } from '../councils/council.dto';

const PHASES = [
  'convened',
  'frozen',
  'voting',
  'adjourned',
  'closed',
  'minuted',
  'delivered',
  'cancelled',
] as const;
type PhaseWord = (typeof PHASES)[number];
const TIE_WAYS = ['second-ballot', 'chair-vote', 'decider', 'criterion'] as const;
const LETTERS =
  'A letter for each line of the ballot, in its order: a agrees, d disagrees, o other opinion, b blank, s spoiled, r closed to the seat.';
const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';
const SEAT = 'hoi-dong-tinh.seat-01';

export class SessionSummaryDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown('integer', 5) seq!: number;
  @Shown(String, 'voting', { enum: PHASES }) phase!: PhaseWord;
  @ShownObject(() => BodyDto) council!: BodyDto;
  @Shown(String, '2026-11-22', { format: 'date' }) heldOn!: string;
  @Shown('integer', 22) seats!: number;
  @Shown('integer', 3) dossiers!: number;
  @Shown('integer', 12) papersCast!: number;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) changedAt!: string;
}

class SessionSeatDto {
  @Shown(String, SEAT) id!: string;
  @Shown(String, 'chair', { enum: POSTS }) post!: PostWord;
  @Shown(String, 'Trần Văn Giả (hư cấu)') name!: string;
  @Shown(String, 'Chủ tịch UBND tỉnh', { description: 'As it was recorded.' }) title!: string;
  @Shown(String, 'Chairman of the provincial People’s Committee') titleEn!: string;
  @Shown(String, 'Ủy ban nhân dân tỉnh Kon Tum', {
    optional: true,
    description: 'In a cluster: the member unit that votes in the seat.',
  })
  unitName?: string;
  @Shown(String, 'Kon Tum provincial People’s Committee', { optional: true }) unitNameEn?: string;
  @Shown(String, 'present', {
    nullable: true,
    enum: ['present', 'written', 'absent'],
    description: 'null: not marked yet.',
  })
  attendance!: 'present' | 'written' | 'absent' | null;
  @Shown(Boolean, true, { description: 'In every ballot that is open.' }) hasCast!: boolean;
  @Shown(String, ['b1'], { list: true, description: 'Ballots in which it has cast.' })
  cast!: readonly string[];
  @Shown(Boolean, false, { description: 'The acting office votes in it.' }) mine!: boolean;
}

class AgendaLineDto {
  @Shown('integer', 1) line!: number;
  @Shown(String, ID, { format: 'uuid' }) dossier!: string;
  @Shown(String, 'HS-2026-000001') code!: string;
  @Shown(String, 'Hoàng Văn Giả (hư cấu)') subject!: string;
  @Shown(String, 'Kon Tum provincial People’s Committee', {
    optional: true,
    description: 'In a cluster, whose subjects are its units.',
  })
  subjectEn?: string;
  @Shown(String, 'Huân chương Lao động hạng Ba', { description: 'As it was recorded.' }) award!: string;
  @Shown(String, 'Labour Order, third class', {
    description: 'The same in English; as it was recorded where nobody named it.',
  })
  awardEn!: string;
  @Shown(String, 'r1', { description: 'How it is voted: one of the rules of the session.' }) rule!: string;
  @Shown(String, 'BK-BT', { optional: true, description: 'Code of the award.' }) awardCode?: string;
  @Shown(String, 'so-noi-vu-lang-son', { optional: true, description: 'The body that proposes.' })
  unit?: string;
  @Shown(String, 'person', { optional: true, enum: SUBJECT_KINDS }) kind?: SubjectKind;
  @Shown(String, [SEAT], { list: true, description: 'Seats to which the line is closed.' })
  recused!: readonly string[];
}

const WITHHELD =
  'Absent where the ballot was secret and its figures are for those who sit, count, keep or audit the session.';
const TELLINGS = ['few-papers', 'unanimous', 'all-but-one'] as const;

export class LineResultDto {
  @Shown(String, ID, { format: 'uuid' }) dossier!: string;
  @Shown('integer', 18, { optional: true, description: WITHHELD }) agree?: number;
  @Shown('integer', 2, { optional: true, description: WITHHELD }) disagree?: number;
  @Shown('integer', 1, { optional: true, description: WITHHELD }) other?: number;
  @Shown('integer', 1, { optional: true, description: WITHHELD }) blank?: number;
  @Shown('integer', 0) recused!: number;
  @Shown(String, 'unanimous', {
    optional: true,
    enum: TELLINGS,
    description: 'How the figures of a secret ballot tell votes; only beside the figures.',
  })
  tells?: (typeof TELLINGS)[number];
  @Shown('integer', 1, { optional: true, description: 'Papers that count for no choice.' }) spoiled?: number;
  @Shown(String, 'b1', { optional: true, description: 'The ballot counted last over the line.' })
  ballot?: string;
  @Shown(String, 'chair-vote', { optional: true, enum: TIE_WAYS, description: 'What settled a tie.' })
  decidedBy?: (typeof TIE_WAYS)[number];
  @Shown('integer', 22, { optional: true, description: "The denominator's number." }) base?: number;
  @Shown('integer', 16, { optional: true }) needed?: number;
  @Shown('integer', 22, { optional: true }) baseWithoutRecused?: number;
  @Shown('integer', 16, { optional: true }) neededWithoutRecused?: number;
  @Shown('integer', 15) quorumNeeded!: number;
  @Shown('integer', 22) quorumReached!: number;
  @Shown(String, 'passed', { enum: ['passed', 'failed', 'tie', 'no-quorum', 'deferred'] }) outcome!:
    'passed' | 'failed' | 'tie' | 'no-quorum' | 'deferred';
}

class SecrecyDto extends CitedDto {
  @Shown(String, 'secret', { enum: ['open', 'secret'] }) ballot!: 'open' | 'secret';
}

/** A rule of the session, under the name that lines have for it. */
class SessionRuleDto extends ThresholdDto {
  @Shown(String, 'r1') id!: string;
  @ShownObject(() => SecrecyDto, {
    optional: true,
    description: 'Whether the ballot is secret, where that has a place of its own.',
  })
  secrecy?: SecrecyDto;
}

class CastPaperDto {
  @Shown(String, SEAT) seat!: string;
  @Shown(String, 'b1') ballot!: string;
  @Shown(String, 'aaadr', { description: LETTERS }) lines!: string;
  @Shown(Boolean, false) written!: boolean;
}

class MinutesSignaturesDto {
  @Shown(Boolean, true) secretary!: boolean;
  @Shown(Boolean, false) chair!: boolean;
}

/** A document by which bodies ended, under which a session was called off. */
class CallingOffDto {
  @Shown(String, ID, { format: 'uuid' }) enactment!: string;
  @Shown(String, '202/2025/QH15') number!: string;
  @Shown(String, '2025-06-12', { format: 'date' }) day!: string;
}

/** How far the outcomes have come. */
class OutcomesDto {
  @Shown('integer', 640, { description: 'Dossiers in whose record the outcome stands.' }) delivered!: number;
  @Shown('integer', 1049) total!: number;
}

export class SessionDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown('integer', 5) seq!: number;
  @Shown(String, 'voting', { enum: PHASES }) phase!: PhaseWord;
  @ShownObject(() => BodyDto) council!: BodyDto;
  @ShownObject(() => BodyDto) organization!: BodyDto;
  @Shown(String, '2026-11-22', { format: 'date' }) heldOn!: string;
  @Shown(String, 'Hội trường tầng 3', { nullable: true, description: 'Where they meet.' }) venue!:
    string | null;
  @Shown(Boolean, false) retrospective!: boolean;
  @ShownObject(() => [SessionSeatDto]) seats!: readonly SessionSeatDto[];
  @ShownObject(() => [AgendaLineDto]) agenda!: readonly AgendaLineDto[];
  @ShownObject(() => [SessionRuleDto]) rules!: readonly SessionRuleDto[];
  @ShownObject(() => [BallotDto]) ballots!: readonly BallotDto[];
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', { nullable: true })
  agendaHash!: string | null;
  @Shown(String, null, { nullable: true, format: 'date-time' }) votingEndsAt!: string | null;
  @Shown('integer', 12, { description: 'Seats that have cast.' }) papersCast!: number;
  @Shown(Boolean, false, {
    description:
      'The council was seated anew since this was convened: the secretary takes the new seats first.',
  })
  newSeats!: boolean;
  @Shown(Boolean, false, {
    description: 'A cluster chooses among its units: lines are nominations, and no dossier gets an outcome.',
  })
  nominating!: boolean;
  @ShownObject(() => [LineResultDto], {
    nullable: true,
    description: 'null before the close, for everybody.',
  })
  results!: readonly LineResultDto[] | null;
  @ShownObject(() => [CastPaperDto], { nullable: true, description: 'null before the close, for everybody.' })
  papers!: readonly CastPaperDto[] | null;
  @ShownObject(() => [TellerDto]) tellers!: readonly TellerDto[];
  @ShownObject(() => [SubstituteDto]) substitutes!: readonly SubstituteDto[];
  @ShownObject(() => [ShownNudgeDto], { description: 'Reminders so far.' }) nudges!: readonly ShownNudgeDto[];
  @Shown(String, null, {
    nullable: true,
    format: 'date-time',
    description: 'Until when votes in writing are taken.',
  })
  writtenUntil!: string | null;
  @Shown(Boolean, false, { description: 'Opinions in writing, without a meeting.' }) inWriting!: boolean;
  @Shown(Boolean, false, { description: 'The chair has given leave for it.' }) leaveGiven!: boolean;
  @ShownObject(() => ShownStaffDto, { nullable: true }) staff!: ShownStaffDto | null;
  @ShownObject(() => [ShownPlacesDto]) places!: readonly ShownPlacesDto[];
  @ShownObject(() => [TieDto], { description: 'Lines that are tied once everything is counted.' })
  ties!: readonly TieDto[];
  @ShownObject(() => [DeferredDto]) deferred!: readonly DeferredDto[];
  @ShownObject(() => MinutesSignaturesDto) signatures!: MinutesSignaturesDto;
  @Shown(String, null, { nullable: true, description: 'Why it was called off.' }) cancelled!: string | null;
  @ShownObject(() => CallingOffDto, {
    nullable: true,
    description: 'The order that ended its body, where that called it off.',
  })
  calledOffBy!: CallingOffDto | null;
  @ShownObject(() => [PassedOverDto]) passedOver!: readonly PassedOverDto[];
  @ShownObject(() => OutcomesDto, { nullable: true, description: 'null before the minutes are signed.' })
  outcomes!: OutcomesDto | null;
  @ShownObject(() => [ActDto]) acts!: readonly ActDto[];
}
