import { SUBJECT_KINDS, type SubjectKind } from '@vinhdanh/domain';
import { BODY_COLUMNS } from '@vinhdanh/application';
import { ChoiceField, IdField, ObjectField, TextField } from '../openapi/fields';
import { CursorField, PageSizeField } from '../openapi/paging';
import { Shown, ShownObject } from '../openapi/shown';
import { LineCellsDto, ShownCellsDto } from './line-cells.dto';
import { LedgerActorDto } from './ledger-subject.dto';

const ID = '7a1d2c3b-58a4-4a0e-9a53-0d6a6f0c3b22';
const REASON = 'Đã xem bản gốc quyết định.';

export class QuarantineQueryDto {
  @ChoiceField({
    description: 'Lines that somebody decided about already, instead of those that wait.',
    example: 'true',
    of: ['true', 'false'],
    optional: true,
  })
  resolved?: 'true' | 'false';
  @IdField({ description: 'Lines of one import only.', example: ID, optional: true })
  import?: string;
  @CursorField() cursor?: string;
  @PageSizeField({ usual: 50 }) limit?: number;
}

class LineReasonDto {
  @Shown(String, 'ledger-year-not-believable') code!: string;
  @Shown(String, 'year_from', { nullable: true, description: 'null: the whole line.' })
  column!: string | null;
  @Shown(String, 'Năm 203 ở cột từ năm không hợp lý.') sentence!: string;
}

class ResolutionDto {
  @Shown(String, 'entered', { enum: ['entered', 'left-out'] }) resolution!: 'entered' | 'left-out';
  @Shown(String, REASON) reason!: string;
  @ShownObject(() => ShownCellsDto, { nullable: true, description: 'As a person put them right.' })
  cells!: ShownCellsDto | null;
  @Shown(String, ID, { nullable: true, format: 'uuid' }) entry!: string | null;
  @Shown(String, ID, { nullable: true, format: 'uuid' }) subject!: string | null;
  @ShownObject(() => LedgerActorDto) by!: LedgerActorDto;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) at!: string;
}

export class QuarantineLineDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, ID, { format: 'uuid' }) import!: string;
  @Shown(String, 'khen-thuong-2022.xlsx') fileName!: string;
  @Shown('integer', 17) line!: number;
  @Shown(String, 'cá nhân;Nông Thị Ví Dụ;…;203', { description: 'As it stood; it never changes.' })
  text!: string;
  @ShownObject(() => ShownCellsDto, {
    nullable: true,
    description: 'null: of a line whose cells do not fit the head, or of before cells were kept.',
  })
  cells!: ShownCellsDto | null;
  @ShownObject(() => [LineReasonDto]) reasons!: readonly LineReasonDto[];
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) importedAt!: string;
  @Shown(String, 'Nguyễn Văn Tưởng Tượng') importedBy!: string;
  @ShownObject(() => ResolutionDto, { nullable: true }) resolution!: ResolutionDto | null;
}

export class QuarantinePageDto {
  @ShownObject(() => [QuarantineLineDto]) items!: readonly QuarantineLineDto[];
  @Shown('integer', 3, { description: 'All lines that wait within reach.' }) waiting!: number;
  @Shown(String, null, { nullable: true }) nextCursor!: string | null;
}

class SubjectCandidateDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'person', { enum: SUBJECT_KINDS }) kind!: SubjectKind;
  @Shown(String, 'Nông Thị Ví Dụ (hư cấu)') name!: string;
  @Shown(String, 'Trường Tiểu học Giả Định') unit!: string;
  @Shown('integer', 2) awards!: number;
  @Shown(String, '1975-04-30', { nullable: true, format: 'date' }) bornOn!: string | null;
  @Shown('integer', 1975, { nullable: true }) birthYear!: number | null;
  @Shown(Boolean, false, { description: 'The number of the identity card is the same.' }) sameCard!: boolean;
}

class AwardCandidateDto {
  @Shown(String, 'BK-TTG') code!: string;
  @Shown(String, 'Bằng khen của Thủ tướng Chính phủ') nameVi!: string;
  @Shown(String, "Prime Minister's certificate of merit") nameEn!: string;
}

class BodyCandidateDto {
  @Shown(String, 'decision_body', {
    enum: BODY_COLUMNS,
    description: 'The column that it is a candidate for.',
  })
  column!: (typeof BODY_COLUMNS)[number];
  @Shown(String, 'ubnd-tinh-lang-son') id!: string;
  @Shown(String, 'Ủy ban nhân dân tỉnh Lạng Sơn') name!: string;
}

class LineCandidatesDto {
  @ShownObject(() => [SubjectCandidateDto]) subjects!: readonly SubjectCandidateDto[];
  @ShownObject(() => [AwardCandidateDto]) awards!: readonly AwardCandidateDto[];
  @ShownObject(() => [BodyCandidateDto]) bodies!: readonly BodyCandidateDto[];
}

export class ShownQuarantineLineDto extends QuarantineLineDto {
  @ShownObject(() => LineCandidatesDto, {
    description: 'What it might mean: offers to the person who decides.',
  })
  candidates!: LineCandidatesDto;
}

export class EnterLineDto {
  @ObjectField({ description: 'What the line should say.', example: undefined, of: () => LineCellsDto })
  cells!: LineCellsDto;
  @TextField({ description: 'The paper that shows it.', example: REASON, max: 4000 }) evidence!: string;
}

export class LeaveOutDto {
  @TextField({ description: 'Why it is never entered.', example: 'Không có quyết định.', max: 4000 })
  reason!: string;
}

export class ResolvedDto {
  @Shown(String, ID, { format: 'uuid' }) line!: string;
  @Shown(String, ID, { nullable: true, format: 'uuid' }) entry!: string | null;
}
