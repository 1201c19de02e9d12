import { ActDto, BodyDto } from '../openapi/common.dto';
import { Shown, ShownObject } from '../openapi/shown';
import { POSTS, type PostWord } from './council.dto';
import {
  ClusterVotingDto,
  COUNCIL_KINDS,
  TELLERS,
  type CouncilKindWord,
  type TellersWord,
} from './council-words';

const EVENTS = ['founded', 'reseated', 'seat-refilled', 'ended', 'document-attached'] as const;

class ShownDecisionDto {
  @Shown(String, '12/QĐ-UBND') number!: string;
  @Shown(String, '2026-01-15', { format: 'date' }) day!: string;
  @Shown(String, 'ubnd-tinh-lang-son') issuedBy!: string;
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', {
    optional: true,
    description: 'The document, by the SHA-256 of its content.',
  })
  file?: string;
}

class HoldingDto {
  @Shown(String, 'office', { enum: ['office', 'person'] }) by!: 'office' | 'person';
  @Shown(String, 'so-noi-vu.giam-doc.head', { description: 'The office or person.' }) holder!: string;
  @Shown(String, 'Trần Văn Giả (hư cấu)') name!: string;
  @Shown(String, 'Giám đốc Sở Nội vụ') titleVi!: string;
  @Shown(String, 'Director of Home Affairs') titleEn!: string;
  @Shown(String, '2026-02-01', { format: 'date' }) from!: string;
  @Shown(String, null, { nullable: true, format: 'date' }) to!: string | null;
  @ShownObject(() => ShownDecisionDto, { nullable: true, description: 'Of a replacement.' })
  decision!: ShownDecisionDto | null;
}

class RosterSeatDto {
  @Shown(String, 'hd-tdkt-lang-son.05') id!: string;
  @Shown(String, 'member', { enum: POSTS }) post!: PostWord;
  @ShownObject(() => BodyDto, { nullable: true, description: 'In a cluster: the member unit.' })
  unit!: BodyDto | null;
  @ShownObject(() => [HoldingDto]) holdings!: readonly HoldingDto[];
}

class RosterVersionDto {
  @Shown('integer', 2) number!: number;
  @Shown(String, '2026-02-01', { format: 'date' }) from!: string;
  @Shown(String, null, { nullable: true, format: 'date' }) to!: string | null;
  @ShownObject(() => ShownDecisionDto, { nullable: true, description: 'null: entered at set-up.' })
  decision!: ShownDecisionDto | null;
  @ShownObject(() => BodyDto, { nullable: true }) issuedBy!: BodyDto | null;
  @Shown(String, 'anyone', { enum: TELLERS }) tellers!: TellersWord;
  @ShownObject(() => ClusterVotingDto, { nullable: true }) voting!: ClusterVotingDto | null;
  @ShownObject(() => [RosterSeatDto]) seats!: readonly RosterSeatDto[];
}

class EnteredDecisionDto {
  @Shown('integer', 1) seq!: number;
  @Shown(String, 'reseated', { enum: EVENTS }) type!: (typeof EVENTS)[number];
  @Shown(String, '2026-01-16T02:00:00.000Z', { format: 'date-time' }) at!: string;
  @Shown(String, 'Nguyễn Văn Tưởng Tượng', { description: 'Who entered it.' }) by!: string;
  @ShownObject(() => ShownDecisionDto) decision!: ShownDecisionDto;
  @ShownObject(() => BodyDto) issuedBy!: BodyDto;
  @Shown('integer', 1, {
    optional: true,
    description: 'Of a document attached later: the decision that it is of.',
  })
  of?: number;
}

/** A council with its versions and seats over time. */
export class CouncilOverTimeDto extends BodyDto {
  @Shown('integer', 2) seq!: number;
  @Shown(String, 'council', { enum: COUNCIL_KINDS }) kind!: CouncilKindWord;
  @ShownObject(() => BodyDto) organization!: BodyDto;
  @ShownObject(() => [RosterVersionDto], { description: 'Oldest first; they never overlap.' })
  versions!: readonly RosterVersionDto[];
  @Shown(String, null, { nullable: true, format: 'date' }) endedOn!: string | null;
  @ShownObject(() => [EnteredDecisionDto]) decisions!: readonly EnteredDecisionDto[];
  @ShownObject(() => [ActDto], { description: '`reseat`, `replace`, `end` and `attach`.' })
  acts!: readonly ActDto[];
}

export class OfferedOfficeDto {
  @Shown(String, 'so-noi-vu.giam-doc.head') office!: string;
  @Shown(String, 'Trần Văn Giả (hư cấu)') name!: string;
  @Shown(String, 'Giám đốc Sở Nội vụ') titleVi!: string;
  @Shown(String, 'Director of Home Affairs') titleEn!: string;
  @ShownObject(() => BodyDto) organization!: BodyDto;
}
