import { LONGEST_NUMBER } from '@vinhdanh/domain';
import {
  ChoiceField,
  DayField,
  FileField,
  IdField,
  ListField,
  NumberField,
  ObjectField,
  TextField,
} from '../openapi/fields';
import { Shown } from '../openapi/shown';
import { POSTS, type PostWord } from './council.dto';
import {
  ClusterVotingDto,
  COUNCIL_KINDS,
  TELLERS,
  type CouncilKindWord,
  type TellersWord,
} from './council-words';

const MOST_SEATS = 200;

class CouncilDecisionDto {
  @TextField({ description: 'Its number.', example: '12/QĐ-UBND', max: LONGEST_NUMBER }) number!: string;
  @DayField({ description: 'Its date.', example: '2026-01-15' }) day!: string;
  @TextField({ description: 'The body that issued it.', example: 'ubnd-tinh-lang-son', max: 100 })
  issuedBy!: string;
  @FileField({
    description: 'The document itself, a PDF that the caller has handed in.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    optional: true,
  })
  file?: string | null;
}

/** By an office, and after its holder by who follows in the post; or by a person. One of the two. */
class SeatHolderDto {
  @TextField({ description: 'The office.', example: 'so-noi-vu.giam-doc.head', max: 200, optional: true })
  office?: string | null;
  @IdField({ description: 'The person.', example: '0b8f9d3e-1a44-4c58-9a0d-2f8f3f5f9a01', optional: true })
  person?: string | null;
}

class SentSeatDto extends SeatHolderDto {
  @ChoiceField({ description: 'As what.', example: 'member', of: POSTS }) post!: PostWord;
  @TextField({
    description: 'In a cluster: the member unit that votes in the seat.',
    example: 'ubnd-tinh-kon-tum',
    max: 100,
    optional: true,
  })
  unit?: string | null;
}

class CouncilVersionDto {
  @DayField({ description: 'The first day of these seats.', example: '2026-02-01' }) from!: string;
  @DayField({
    description: 'Their last day, where the decision says one.',
    example: '2026-12-31',
    optional: true,
  })
  to?: string | null;
  @ChoiceField({
    description: 'Who may count; anyone unless told.',
    example: 'anyone',
    of: TELLERS,
    optional: true,
  })
  tellers?: TellersWord | null;
  @ObjectField({
    description: 'Of a cluster, and only of one: how it votes, by its own rules.',
    example: undefined,
    of: () => ClusterVotingDto,
    optional: true,
  })
  voting?: ClusterVotingDto | null;
  @ListField({
    description: 'The seats, in the order of the council.',
    example: undefined,
    of: () => SentSeatDto,
    min: 1,
    max: MOST_SEATS,
  })
  seats!: SentSeatDto[];
}

class DecidedDto {
  @ObjectField({ description: 'The decision.', example: undefined, of: () => CouncilDecisionDto })
  decision!: CouncilDecisionDto;
  @NumberField({
    description: 'Refuse as stale if decisions were entered since this one.',
    example: 1,
    min: 0,
    max: 1_000_000,
    optional: true,
  })
  expectedSeq?: number | null;
}

export class FoundCouncilDto extends DecidedDto {
  @TextField({
    description: 'Its code, which stays: letters, digits and hyphens.',
    example: 'hd-tdkt-lang-son',
    max: 80,
  })
  id!: string;
  @ChoiceField({ description: 'Persons, or member units.', example: 'council', of: COUNCIL_KINDS })
  kind!: CouncilKindWord;
  @TextField({ description: 'The body that keeps its business.', example: 'so-noi-vu-lang-son', max: 100 })
  organization!: string;
  @TextField({ description: 'Its name.', example: 'Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn', max: 300 })
  nameVi!: string;
  @TextField({ description: 'Its name in English.', example: 'Emulation Council of Lạng Sơn', max: 300 })
  nameEn!: string;
  @ObjectField({ description: 'Its first seats.', example: undefined, of: () => CouncilVersionDto })
  version!: CouncilVersionDto;
}

export class ReseatDto extends DecidedDto {
  @ObjectField({ description: 'The seats from now on.', example: undefined, of: () => CouncilVersionDto })
  version!: CouncilVersionDto;
  @TextField({
    description: 'Why nobody sat between the last seats and these, where days lie between them.',
    example: '',
    max: 4000,
    optional: true,
  })
  gapReason?: string | null;
}

export class RefillDto extends DecidedDto {
  @TextField({ description: 'The seat.', example: 'hd-tdkt-lang-son.05', max: 120 }) seat!: string;
  @ObjectField({ description: 'Who holds it from now on.', example: undefined, of: () => SeatHolderDto })
  holder!: SeatHolderDto;
  @DayField({ description: 'From when.', example: '2026-03-01' }) from!: string;
}

export class EndCouncilDto extends DecidedDto {
  @DayField({ description: 'Its last day.', example: '2026-12-31' }) lastDay!: string;
}

export class AttachDto {
  @NumberField({ description: 'The entered decision, by its number.', example: 1, min: 1, max: 1_000_000 })
  of!: number;
  @FileField({
    description: 'The document, a PDF that the caller has handed in.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  file!: string;
}

export class DecidedCouncilDto {
  @Shown(String, 'hd-tdkt-lang-son') council!: string;
  @Shown('integer', 2, { description: 'Decisions about it that are recorded.' }) seq!: number;
  @Shown('integer', 2, { description: 'The version of its seats decided last.' }) version!: number;
}

export class HoldersQueryDto {
  @TextField({
    description: 'Part of a name, a title or a body.',
    example: 'Sở Nội vụ',
    max: 100,
    optional: true,
  })
  search?: string;
  @DayField({
    description: 'In office on this day; today unless given.',
    example: '2026-03-01',
    optional: true,
  })
  on?: string;
}

export type SentVersion = CouncilVersionDto;
export type SentHolder = SeatHolderDto;
export type SentDecision = CouncilDecisionDto;
