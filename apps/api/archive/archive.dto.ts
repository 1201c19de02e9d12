import { DOSSIER_STATUSES, RETAINED, type DossierStatus, type Retained } from '@vinhdanh/domain';
import { CitedDto } from '../catalogue/catalogue.dto';
import { BodyDto } from '../openapi/common.dto';
import { ChoiceField, DayField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

const KEEPS = ['permanent', 'years', 'open'] as const;
const DAY = '2026-11-22';

export class ArchiveCheckQueryDto {
  @ChoiceField({
    description: 'Goes on without files that the store has lost; the list says which.',
    example: 'false',
    of: ['true', 'false'],
    optional: true,
  })
  withoutLost?: string;
}

export class ArchiveQueryDto extends ArchiveCheckQueryDto {
  @TextField({
    description: 'The code that the archive gave the fonds (mã phông); the list then says it.',
    example: 'G09',
    max: 50,
    optional: true,
  })
  fonds?: string;
}

export class CheckedArchiveDto {
  @Shown(String, 'luu-tru-so-noi-vu-lang-son-2025', { description: 'Of the ZIP file, without its ending.' })
  name!: string;
  @Shown('integer', 312, { description: 'Dossiers that are in it.' }) dossiers!: number;
}

export class DueQueryDto {
  @DayField({
    description: 'Whose period ends before this day; today unless given.',
    example: DAY,
    optional: true,
  })
  on?: string;
}

class ArchiveYearDto {
  @ShownObject(() => BodyDto) body!: BodyDto;
  @Shown('integer', 2025) year!: number;
  @Shown('integer', 312, { description: 'Dossiers that went through the body and ended in the year.' })
  closed!: number;
}

class OpenPeriodDto {
  @Shown(String, 'Bộ trưởng Bộ Nội vụ quy định') whoDecidesVi!: string;
  @Shown(String, 'The Minister of Home Affairs') whoDecidesEn!: string;
  @Shown(String, 'Không tìm thấy thời hạn.') sentenceVi!: string;
  @Shown(String, 'No period was found.') sentenceEn!: string;
}

/** How long something is kept. */
export class PeriodDto extends CitedDto {
  @Shown(String, 'award-ministry-province') id!: string;
  @Shown(String, 'awarded', { enum: RETAINED }) of!: Retained;
  @Shown(String, 'Hồ sơ khen thưởng do bộ, ban, ngành hoặc tỉnh quyết định') whatVi!: string;
  @Shown(String, 'Dossiers of awards by a ministry or a province') whatEn!: string;
  @Shown(String, 'years', { enum: KEEPS, description: 'open: no text was found.' })
  keep!: (typeof KEEPS)[number];
  @Shown('integer', 20, { nullable: true }) years!: number | null;
  @ShownObject(() => OpenPeriodDto, { nullable: true, description: 'Who must decide, where it is open.' })
  question!: OpenPeriodDto | null;
}

export class ArchivesDto {
  @ShownObject(() => [ArchiveYearDto], { description: 'The newest first; 500 at most.' })
  years!: readonly ArchiveYearDto[];
  @ShownObject(() => [PeriodDto], { description: 'Retention periods that are in force today.' })
  periods!: readonly PeriodDto[];
}

class DueDossierDto {
  @Shown(String, '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11', { format: 'uuid' }) id!: string;
  @Shown(String, 'HS-2026-000001') code!: string;
  @Shown(String, 'decided', { enum: DOSSIER_STATUSES }) status!: DossierStatus;
  @Shown(String, 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh') awardNameVi!: string;
  @Shown(String, 'Certificate of merit of the province') awardNameEn!: string;
  @Shown(String, 'Hoàng Văn Giả (hư cấu)') subjectName!: string;
  @Shown(String, DAY, { format: 'date' }) ended!: string;
  @Shown(String, '2046-12-31', { format: 'date', description: 'The last day of its period.' }) until!: string;
  @ShownObject(() => PeriodDto) period!: PeriodDto;
}

export class DueDto {
  @Shown(String, DAY, { format: 'date' }) on!: string;
  @ShownObject(() => [DueDossierDto], {
    description: 'By the last day of the period; 500 at most, those of the lowest codes.',
  })
  items!: readonly DueDossierDto[];
  @Shown(Boolean, false, {
    description: 'There are more than are listed: an earlier day lists the longest overdue.',
  })
  more!: boolean;
}
