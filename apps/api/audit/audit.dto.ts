import { ANOMALY_KINDS, type AnomalyKind } from '@vinhdanh/domain';
import { BodyDto } from '../openapi/common.dto';
import { ChoiceField, DayField, NumberField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';
import { ReadingDto } from './trace.dto';

const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';
const AT = '2026-11-22T03:00:00.000Z';
const SHOWN_BY = ['dossier', 'session', 'round', 'ledger'] as const;

export class AnomalyQueryDto {
  @ChoiceField({ description: 'Of this kind.', example: 'second-return', of: ANOMALY_KINDS, optional: true })
  kind?: AnomalyKind;
  @TextField({
    description: 'By this person: an id, or a part of the name.',
    example: 'Minh',
    max: 100,
    optional: true,
  })
  person?: string;
  @TextField({
    description: 'By this office: an id, or a part of its title.',
    example: 'Chánh',
    max: 100,
    optional: true,
  })
  office?: string;
  @TextField({ description: 'At this body.', example: 'ubnd-tinh-lang-son', max: 100, optional: true })
  body?: string;
  @TextField({ description: 'Of dossiers for this award.', example: 'HC-LD3', max: 40, optional: true })
  award?: string;
  @DayField({ description: 'From this day on.', example: '2026-01-01', optional: true }) from?: string;
  @DayField({ description: 'Up to and with this day.', example: '2026-12-31', optional: true }) to?: string;
  @TextField({ description: 'The page after this one.', example: undefined, max: 200, optional: true })
  cursor?: string;
}

class AnomalyDossierDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'HS-2026-000001') code!: string;
  @Shown(String, 'Hoàng Văn Giả (hư cấu)') subjectName!: string;
  @Shown(String, 'Huân chương Lao động hạng Ba') awardNameVi!: string;
  @Shown(String, 'Labour Order, third class') awardNameEn!: string;
}

class AnomalyPersonDto {
  @Shown(String, '0b8f9d3e-1a44-4c58-9a0d-2f8f3f5f9a01') id!: string;
  @Shown(String, 'Nguyễn Thị Minh (hư cấu)') name!: string;
}

class AnomalyOfficeDto {
  @Shown(String, 'so-noi-vu-lang-son.secretary') id!: string;
  @Shown(String, 'Chuyên viên thi đua') titleVi!: string;
  @Shown(String, 'Commendation officer') titleEn!: string;
}

class AnomalyDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'second-return', { enum: ANOMALY_KINDS }) kind!: AnomalyKind;
  @Shown(String, AT, { format: 'date-time' }) at!: string;
  @Shown(String, '2026-11-22', { format: 'date' }) on!: string;
  @ShownObject(() => AnomalyDossierDto) dossier!: AnomalyDossierDto;
  @Shown(String, 'dossier', {
    enum: SHOWN_BY,
    description: 'What shows it; `ledger`: an entry of the ledger.',
  })
  thingKind!: (typeof SHOWN_BY)[number];
  @Shown(String, ID, { format: 'uuid' }) thingId!: string;
  @Shown('integer', 7, { description: 'The event of it.' }) seq!: number;
  @ShownObject(() => AnomalyPersonDto, { nullable: true, description: 'null: nobody, or the engine itself.' })
  person!: AnomalyPersonDto | null;
  @ShownObject(() => AnomalyOfficeDto, { nullable: true }) office!: AnomalyOfficeDto | null;
  @ShownObject(() => BodyDto) organization!: BodyDto;
  @Shown(String, 'province.appraise', { nullable: true }) step!: string | null;
}

class AnomalyCountsDto {
  @Shown('integer', 0) 'under-hold'!: number;
  @Shown('integer', 2) 'cap-passed'!: number;
  @Shown('integer', 5) 'limit-exceeded'!: number;
  @Shown('integer', 1) 'by-substitute'!: number;
  @Shown('integer', 3) 'second-return'!: number;
  @Shown('integer', 0) 'prerequisite-cancelled'!: number;
}

export class AnomalyPageDto {
  @ShownObject(() => AnomalyCountsDto, {
    nullable: true,
    description: 'Of each kind, whatever kind is asked for; null on later pages.',
  })
  counts!: AnomalyCountsDto | null;
  @Shown(String, null, {
    format: 'date-time',
    nullable: true,
    description:
      'What was recorded before is not looked through until the read models are rebuilt; null: all is.',
  })
  since!: string | null;
  @ShownObject(() => [AnomalyDto]) items!: readonly AnomalyDto[];
  @Shown(String, null, { nullable: true }) nextCursor!: string | null;
}

export class ReadingQueryDto {
  @NumberField({
    description: 'Earlier than this one.',
    example: 120,
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    query: true,
    optional: true,
  })
  before?: number;
}

class ListedReadingDto extends ReadingDto {
  @Shown(String, 'dossier', {
    description:
      'What was read; `ledger`: a list of it; `year-2025`: the evidence of a year; `archive-2025-…`: what a body hands over.',
  })
  thingKind!: string;
  @Shown(String, ID, { format: 'uuid', nullable: true }) thingId!: string | null;
  @Shown(String, 'HS-2026-000001', { nullable: true, description: 'Of a dossier.' }) code!: string | null;
  @ShownObject(() => BodyDto, { nullable: true, description: 'Whose archive it is.' }) body!: BodyDto | null;
}

export class ReadingPageDto {
  @ShownObject(() => [ListedReadingDto]) items!: readonly ListedReadingDto[];
  @Shown('integer', null, { nullable: true, description: 'Asks for the page after this one.' })
  nextBefore!: number | null;
}
