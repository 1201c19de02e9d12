import { SUBJECT_KINDS, type SubjectKind } from '@vinhdanh/domain';
import { BodyDto } from '../openapi/common.dto';
import { ChoiceField, DayField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';
import { ThresholdDto } from '../catalogue/catalogue.dto';
import {
  ClusterVotingDto,
  COUNCIL_KINDS,
  TELLERS,
  type CouncilKindWord,
  type TellersWord,
} from './council-words';

export const POSTS = ['chair', 'vice-chair', 'member', 'secretary'] as const;
export type PostWord = (typeof POSTS)[number];

export class CouncilsQueryDto {
  @DayField({ description: 'The day of the seats.', example: '2026-11-22', optional: true }) on?: string;
}

export class RipeQueryDto {
  @TextField({ description: 'Only of this award, by its code.', example: 'BK-BT', max: 100, optional: true })
  award?: string;
  @TextField({
    description: 'Only proposed by this body.',
    example: 'mttq-lang-son',
    max: 100,
    optional: true,
  })
  unit?: string;
  @ChoiceField({
    description: 'Only subjects of this kind.',
    example: 'collective',
    of: SUBJECT_KINDS,
    optional: true,
  })
  kind?: SubjectKind;
}

export class SeatDto {
  @Shown(String, 'hoi-dong-tinh.seat-01') id!: string;
  @Shown(String, 'chair', { enum: POSTS }) post!: PostWord;
  @Shown(String, 'ubnd-tinh-lang-son.head') office!: string;
  @Shown(String, '0b8f9d3e-1a44-4c58-9a0d-2f8f3f5f9a01', { format: 'uuid' }) person!: string;
  @Shown(String, 'Trần Văn Giả (hư cấu)') name!: string;
  @Shown(String, 'Chủ tịch UBND tỉnh') title!: string;
  @Shown(String, 'ubnd-tinh-kon-tum', { optional: true, description: 'In a cluster: the member unit.' })
  unit?: string;
  @Shown(String, 'Ủy ban nhân dân tỉnh Kon Tum', { optional: true }) unitName?: string;
}

class VersionInForceDto {
  @Shown('integer', 2) number!: number;
  @Shown(String, 'anyone', { enum: TELLERS, description: 'Who may count.' }) tellers!: TellersWord;
  @ShownObject(() => ClusterVotingDto, { nullable: true, description: 'Of a cluster: how it votes.' })
  voting!: ClusterVotingDto | null;
}

export class CouncilDto extends BodyDto {
  @Shown(String, 'council', { enum: COUNCIL_KINDS }) kind!: CouncilKindWord;
  @ShownObject(() => BodyDto) organization!: BodyDto;
  @ShownObject(() => VersionInForceDto, { nullable: true, description: 'null: none is in force on the day.' })
  version!: VersionInForceDto | null;
  @Shown(String, null, { nullable: true, format: 'date', description: 'Its last day, where it was ended.' })
  endedOn!: string | null;
  @ShownObject(() => [SeatDto]) seats!: readonly SeatDto[];
}

/** A dossier that waits for the council. */
export class RipeDossierDto {
  @Shown(String, '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11', { format: 'uuid' }) id!: string;
  @Shown(String, 'HS-2026-000001') code!: string;
  @Shown(String, 'Hoàng Văn Giả (hư cấu)') subjectName!: string;
  @Shown(String, 'person', { enum: SUBJECT_KINDS }) kind!: SubjectKind;
  @Shown(String, 'so-noi-vu-lang-son', { description: 'The body that proposes.' }) unit!: string;
  @Shown(String, 'Sở Nội vụ tỉnh Lạng Sơn') unitNameVi!: string;
  @Shown(String, 'Department of Home Affairs of Lang Son province') unitNameEn!: string;
  @Shown(String, 'HC-LD3') award!: string;
  @Shown(String, 'Huân chương Lao động hạng Ba') awardNameVi!: string;
  @Shown(String, 'Labour Order, third class') awardNameEn!: string;
  @Shown(String, 'province.vote') step!: string;
  @ShownObject(() => ThresholdDto) threshold!: ThresholdDto;
  @Shown(Boolean, false) retrospective!: boolean;
  @Shown(String, '2026-11-20', { format: 'date' }) lastActOn!: string;
  @Shown(String, '2026-12-04T16:59:59.999Z', { nullable: true, format: 'date-time' }) dueAt!: string | null;
}
