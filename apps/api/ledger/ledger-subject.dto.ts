import {
  COMMENDATION_KINDS,
  ENTRY_CHANGES,
  SUBJECT_CATEGORIES,
  SUBJECT_KINDS,
  type CommendationKind,
  type EntryChange,
  type SubjectCategory,
  type SubjectKind,
} from '@vinhdanh/domain';
import { BodyDto } from '../openapi/common.dto';
import { ChoiceField, TextField } from '../openapi/fields';
import { CursorField, PageSizeField } from '../openapi/paging';
import { Shown, ShownObject } from '../openapi/shown';

const ID = '7a1d2c3b-58a4-4a0e-9a53-0d6a6f0c3b22';

export class SubjectListQueryDto {
  @TextField({
    description: 'Words of a name, former names too; diacritics do not matter.',
    example: 'nguyen van',
    max: 100,
    optional: true,
  })
  search?: string;
  @ChoiceField({ description: 'Kind of subject.', example: 'person', of: SUBJECT_KINDS, optional: true })
  kind?: SubjectKind;
  @TextField({
    description:
      'Code of an award that they were given, whatever became of it since; see `/api/ledger/awards`.',
    example: 'BK-BT',
    max: 100,
    optional: true,
  })
  award?: string;
  @CursorField() cursor?: string;
  @PageSizeField({ usual: 50 }) limit?: number;
}

export class LedgerSubjectSummaryDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'person', { enum: SUBJECT_KINDS }) kind!: SubjectKind;
  @Shown(String, 'Nguyễn Văn Ví Dụ (hư cấu)') name!: string;
  @Shown('integer', 1975, { nullable: true }) birthYear!: number | null;
  @Shown(String, 'Trường Tiểu học Giả Định', { description: 'As the latest decision prints it.' })
  unit!: string;
  @Shown('integer', 3) awards!: number;
}

export class LedgerSubjectPageDto {
  @ShownObject(() => [LedgerSubjectSummaryDto]) items!: readonly LedgerSubjectSummaryDto[];
  @Shown(String, null, { nullable: true }) nextCursor!: string | null;
}

class LedgerDecisionDto {
  @Shown(String, '4030/QĐ-UBND') number!: string;
  @Shown(String, '2021-12-20', { format: 'date' }) date!: string;
  @ShownObject(() => BodyDto) body!: BodyDto;
}

class LedgerPeriodDto {
  @Shown('integer', 2020) from!: number;
  @Shown('integer', 2021) to!: number;
}

class LedgerSourceDto {
  @Shown(String, null, { nullable: true, format: 'uuid', description: 'A dossier that was decided here.' })
  dossier!: string | null;
  @Shown(String, 'khen-thuong-2021.csv', { nullable: true }) file!: string | null;
  @Shown('integer', 17, { nullable: true, description: 'Line of the imported file.' }) line!: number | null;
}

export class LedgerActorDto {
  @Shown(String, 'Nguyễn Văn Tưởng Tượng') person!: string;
  @Shown(String, 'quan-tri.lang-son.administrator') office!: string;
}

export class LedgerStatusDto {
  @Shown(String, 'cancelled', { enum: ENTRY_CHANGES }) status!: EntryChange;
  @ShownObject(() => LedgerDecisionDto) decision!: LedgerDecisionDto;
  @Shown(String, 'Kê khai thành tích không đúng.') reason!: string;
  @Shown(String, 'decision', {
    enum: ['decision', 'register'],
    description: 'Whether a decision says so, or the register had it wrong under a decision that stands.',
  })
  ground!: 'decision' | 'register';
  @Shown(String, null, { nullable: true, format: 'uuid', description: 'The entry that stands in its place.' })
  correctedBy!: string | null;
  @ShownObject(() => LedgerActorDto) by!: LedgerActorDto;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) at!: string;
}

class LedgerPosthumousDto {
  @Shown(String, '2026-01-05', { format: 'date' }) diedOn!: string;
  @Shown(String, 'Lê Thị Ví Dụ (con gái)', {
    nullable: true,
    description: 'Who of the family received it, where one was named.',
  })
  receivedBy!: string | null;
}

export class LedgerHoldingDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'BK-BT') award!: string;
  @Shown(String, 'Bằng khen của bộ, ban, ngành, tỉnh') awardNameVi!: string;
  @Shown(String, 'Ministry or provincial certificate of merit') awardNameEn!: string;
  @Shown(String, 'merit', { enum: COMMENDATION_KINDS }) kind!: CommendationKind;
  @ShownObject(() => LedgerDecisionDto) decision!: LedgerDecisionDto;
  @ShownObject(() => LedgerPeriodDto, { nullable: true }) period!: LedgerPeriodDto | null;
  @Shown(String, null, {
    nullable: true,
    description: 'Names one achievement, so that it is not proposed twice.',
  })
  achievement!: string | null;
  @ShownObject(() => LedgerPosthumousDto, { nullable: true, description: 'Given to somebody who had died.' })
  posthumous!: LedgerPosthumousDto | null;
  @Shown(String, 'held', { enum: ['held', ...ENTRY_CHANGES] }) status!: 'held' | EntryChange;
  @Shown(String, [], { list: true, description: 'Awards that this one stood on.' }) basis!: readonly string[];
  @Shown(String, null, {
    nullable: true,
    format: 'uuid',
    description: 'The wrong entry in whose place it stands.',
  })
  corrects!: string | null;
  @Shown(String, 'Nguyễn Văn Ví Dụ (hư cấu)', { description: 'As printed on the decision.' })
  subjectName!: string;
  @Shown(String, 'Trường Tiểu học Giả Định') subjectUnit!: string;
  @Shown(String, 'direct-worker', { nullable: true, enum: SUBJECT_CATEGORIES })
  category!: SubjectCategory | null;
  @ShownObject(() => BodyDto) submittedBy!: BodyDto;
  @ShownObject(() => LedgerSourceDto) source!: LedgerSourceDto;
  @ShownObject(() => [LedgerStatusDto]) history!: readonly LedgerStatusDto[];
}

class UnitSeenDto {
  @Shown(String, 'Trường Tiểu học Giả Định') unit!: string;
  @Shown(String, '2019-12-20', { format: 'date', description: 'First decision that names it.' })
  from!: string;
  @Shown(String, '2021-12-20', { format: 'date', description: 'Last decision that names it.' }) to!: string;
}

export class LedgerSubjectDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'person', { enum: SUBJECT_KINDS }) kind!: SubjectKind;
  @Shown(String, 'Nguyễn Văn Ví Dụ (hư cấu)') name!: string;
  @Shown(String, ['Nguyễn Văn Thí Dụ (hư cấu)'], { list: true }) formerNames!: readonly string[];
  @Shown(String, '1975-04-30', { nullable: true, format: 'date' }) bornOn!: string | null;
  @Shown('integer', 1975, { nullable: true }) birthYear!: number | null;
  @Shown(String, null, { nullable: true, enum: ['female', 'male'] }) gender!: 'female' | 'male' | null;
  @Shown(String, 'direct-worker', { nullable: true, enum: SUBJECT_CATEGORIES })
  category!: SubjectCategory | null;
  @ShownObject(() => [UnitSeenDto]) units!: readonly UnitSeenDto[];
  @ShownObject(() => [LedgerHoldingDto]) holdings!: readonly LedgerHoldingDto[];
}
