import { FACT_KINDS, SUBJECT_KINDS, type FactKind, type SubjectKind } from '@vinhdanh/domain';
import { LedgerHoldingDto } from '../ledger/ledger-subject.dto';
import { BodyDto } from '../openapi/common.dto';
import { ChoiceField, DayField, NumberField, TextField } from '../openapi/fields';
import { CursorField, PageSizeField } from '../openapi/paging';
import { Shown, ShownObject } from '../openapi/shown';
import { FactDto } from './fact.dto';

const ID = '7a1d2c3b-58a4-4a0e-9a53-0d6a6f0c3b22';

export class NewSubjectDto {
  @ChoiceField({ description: 'Kind of subject.', example: 'person', of: SUBJECT_KINDS })
  kind!: SubjectKind;
  @TextField({
    description: 'Name as printed on its papers.',
    example: 'Nguyễn Văn Ví Dụ (hư cấu)',
    max: 200,
  })
  name!: string;
  @TextField({ description: 'Unit or address.', example: 'Trường Tiểu học Giả Định', max: 200 })
  unit!: string;
  @DayField({ description: 'Whole birth date of a person.', example: '1975-04-30', optional: true })
  bornOn?: string | null;
  @NumberField({
    description: 'Year of birth, where the day is not known.',
    example: 1975,
    min: 1850,
    max: 2199,
    optional: true,
  })
  birthYear?: number | null;
  @ChoiceField({ description: 'Of a person.', example: 'female', of: ['female', 'male'], optional: true })
  gender?: 'female' | 'male' | null;
  @TextField({
    description: 'Number of the identity card, 9 or 12 digits; only its SHA-256 is kept.',
    example: '012345678901',
    max: 12,
    optional: true,
  })
  identifier?: string | null;
  @TextField({
    description: 'A name borne before.',
    example: 'Nguyễn Thị Trước (hư cấu)',
    max: 200,
    optional: true,
  })
  formerName?: string | null;
  @TextField({ description: 'A unit left before.', example: 'Trường Cũ Giả Định', max: 200, optional: true })
  formerUnit?: string | null;
  @TextField({
    description: 'What somebody decided who looked: the id of a known subject, or "new".',
    example: 'new',
    max: 36,
    optional: true,
  })
  subject?: string | null;
  @TextField({
    description: 'The body that keeps the file; that of the acting office unless given.',
    example: 'mttq-tinh-lang-son',
    max: 100,
    optional: true,
  })
  body?: string | null;
  @TextField({
    description: 'By which papers it is known who this is.',
    example: 'Lý lịch cán bộ 2C/TCTW-98',
    max: 4000,
  })
  evidence!: string;
}

export class RegisteredDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(Boolean, true, { description: 'false: the ledger knew the subject already.' }) isNew!: boolean;
}

export class FactReceiptDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
}

export class SubjectSearchDto {
  @TextField({
    description: 'Words of a name, former names too; diacritics do not matter.',
    example: 'nguyen van',
    max: 100,
    optional: true,
  })
  search?: string;
  @ChoiceField({ description: 'Kind of subject.', example: 'person', of: SUBJECT_KINDS, optional: true })
  kind?: SubjectKind;
  @CursorField() cursor?: string;
  @PageSizeField({ usual: 30 }) limit?: number;
}

export class SubjectSummaryDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'person', { enum: SUBJECT_KINDS }) kind!: SubjectKind;
  @Shown(String, 'Nguyễn Văn Ví Dụ (hư cấu)') name!: string;
  @Shown('integer', 1975, { nullable: true }) birthYear!: number | null;
  @Shown(String, 'Trường Tiểu học Giả Định', { description: 'As its latest paper prints it.' }) unit!: string;
}

export class SubjectPageDto {
  @ShownObject(() => [SubjectSummaryDto]) items!: readonly SubjectSummaryDto[];
  @Shown(String, null, { nullable: true }) nextCursor!: string | null;
}

class FactAuthorDto {
  @Shown(String, 'Nguyễn Văn Tưởng Tượng') person!: string;
  @Shown(String, 'so-noi-vu-lang-son.secretary') office!: string;
  @Shown(String, 'Chuyên viên Ban Thi đua') officeVi!: string;
  @Shown(String, 'Officer for emulation') officeEn!: string;
}

class FactRowDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'rating', { enum: FACT_KINDS }) kind!: FactKind;
  @Shown('integer', 2025) year!: number;
  @ShownObject(() => FactDto, {
    nullable: true,
    description: 'null: the fact that it corrects was taken back.',
  })
  fact!: FactDto | null;
  @Shown(String, 'Quyết định số 12/QĐ-SNV ngày 05/01/2026') document!: string;
  @Shown(String, '2026-01-05', { format: 'date' }) documentDate!: string;
  @Shown(String, null, { nullable: true, format: 'uuid', description: 'The fact in whose place it stands.' })
  corrects!: string | null;
  @Shown(String, null, { nullable: true }) reason!: string | null;
  @ShownObject(() => FactAuthorDto) by!: FactAuthorDto;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) at!: string;
}

export class SubjectFileDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'person', { enum: SUBJECT_KINDS }) kind!: SubjectKind;
  @Shown(String, 'Nguyễn Văn Ví Dụ (hư cấu)') name!: string;
  @Shown(String, ['Nguyễn Văn Thí Dụ (hư cấu)'], { list: true }) formerNames!: readonly string[];
  @Shown(String, 'Trường Tiểu học Giả Định') unit!: string;
  @Shown(String, '1975-04-30', { nullable: true, format: 'date' }) bornOn!: string | null;
  @Shown('integer', 1975, { nullable: true }) birthYear!: number | null;
  @Shown(String, null, { nullable: true, enum: ['female', 'male'] }) gender!: 'female' | 'male' | null;
  @ShownObject(() => [BodyDto], { description: 'Who keeps the file or submitted its awards.' })
  bodies!: readonly BodyDto[];
  @ShownObject(() => [FactRowDto], { description: 'As they were entered; corrected ones too.' })
  facts!: readonly FactRowDto[];
  @ShownObject(() => [LedgerHoldingDto], { description: 'The latest first.' })
  holdings!: readonly LedgerHoldingDto[];
  @Shown(Boolean, true, { description: 'Whether the acting office may add and correct facts.' })
  mayKeep!: boolean;
}
