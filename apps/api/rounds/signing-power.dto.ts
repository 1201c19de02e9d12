import { LONGEST_NUMBER, ROLES } from '@vinhdanh/domain';
import { BodyDto } from '../openapi/common.dto';
import { CitedDto } from '../catalogue/catalogue.dto';
import { DayField, FileField, NumberField, ObjectField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';
import { SignerDto } from './round.dto';

const OFFICE = 'ubnd-tinh-lang-son.head';

export class SigningDayQueryDto {
  @DayField({ description: 'The day; today unless given.', example: '2026-11-22', optional: true })
  on?: string;
}

export class CertificateReasonDto {
  @TextField({ description: 'Why: it is kept.', example: 'Thiết bị lưu khóa bị mất.', max: 4000 })
  reason!: string;
}

export class EnteredCertificateDto {
  @Shown(String, 'ubnd-tinh-lang-son.head') office!: string;
  @Shown('integer', 1, { description: 'Which certificate of the office it is, from 1.' }) number!: number;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) at!: string;
}

class SentPowerDocumentDto {
  @TextField({ description: 'Its number.', example: '45/QĐ-UBND', max: LONGEST_NUMBER }) number!: string;
  @DayField({ description: 'Its date.', example: '2024-03-01' }) date!: string;
  @FileField({
    description: 'The document itself, a PDF that the caller has handed in.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    optional: true,
  })
  file?: string | null;
}

class PowerKeyDto {
  @TextField({ description: 'The office of the head in whose place.', example: OFFICE, max: 200 })
  inPlaceOf!: string;
  @TextField({ description: 'The form of the rules.', example: 'KT', max: 20 }) form!: string;
  @DayField({ description: 'Its first day.', example: '2024-03-01' }) from!: string;
}

export class GivenPowerDto extends PowerKeyDto {
  @TextField({ description: 'The office that signs.', example: 'ubnd-tinh-lang-son.deputy', max: 200 })
  office!: string;
  @DayField({ description: 'Its last day, where one is known.', example: '2029-03-01', optional: true })
  to?: string | null;
  @ObjectField({
    description: 'The document that gives it, where the form needs one or there is one.',
    example: undefined,
    of: () => SentPowerDocumentDto,
    optional: true,
  })
  document?: SentPowerDocumentDto | null;
}

export class EndedPowerDto extends PowerKeyDto {
  @DayField({ description: 'Its last day from now on.', example: '2026-11-30' }) lastDay!: string;
  @TextField({ description: 'Why: it is kept.', example: 'Thôi giữ chức vụ.', max: 4000 })
  reason!: string;
}

export class WithdrawnPowerDto extends PowerKeyDto {
  @TextField({ description: 'Why: it is kept.', example: 'Nhập nhầm người.', max: 4000 }) reason!: string;
}

export class EnteredSigningDto {
  @Shown(String, 'ubnd-tinh-lang-son', { description: 'The body whose papers are signed.' })
  organization!: string;
  @Shown('integer', 3, { description: 'Acts that are recorded of it.' }) seq!: number;
}

const ENTERED = [
  ...([
    'power-given',
    'power-ended',
    'power-withdrawn',
    'certificate-revoked',
    'certificate-renewed',
  ] as const),
] as const;

export class SigningHistoryQueryDto {
  @NumberField({
    description: 'Entered before this place in the record.',
    example: 120,
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    query: true,
    optional: true,
  })
  before?: number;
}

class OfficeHolderDto {
  @Shown(String, 'Trần Văn Giả (hư cấu)') name!: string;
  @Shown(String, 'Phó Chủ tịch') titleVi!: string;
  @Shown(String, 'Deputy chair') titleEn!: string;
}

export class SigningHistoryDto {
  @Shown('integer', 120, { description: 'Its place in the record.' }) place!: number;
  @Shown('integer', 3, { description: 'Which act about the body it is.' }) seq!: number;
  @Shown(String, 'power-given', { enum: ENTERED }) type!: (typeof ENTERED)[number];
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) at!: string;
  @ShownObject(() => BodyDto, { description: 'The body whose papers are signed.' }) organization!: BodyDto;
  @Shown(String, 'Nguyễn Văn Giả (hư cấu)', { description: 'Who entered it.' }) person!: string;
  @Shown(String, 'Quản trị hệ thống') titleVi!: string;
  @Shown(String, 'Administrator') titleEn!: string;
  @ShownObject(() => OfficeHolderDto, { nullable: true, description: 'Whose power or certificate it is.' })
  concerned!: OfficeHolderDto | null;
  @ShownObject(() => OfficeHolderDto, { nullable: true, description: 'In whose place the power is.' })
  inPlaceOf!: OfficeHolderDto | null;
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', {
    description: 'Of its entry as a leaf of the log.',
  })
  hash!: string;
  @Shown('object', { reason: '' }, { description: 'What it says: the power, or the certificate, and why.' })
  body!: object;
}

class PowerDocumentDto {
  @Shown(String, '45/QĐ-UBND') number!: string;
  @Shown(String, '2024-03-01', { format: 'date' }) date!: string;
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', {
    optional: true,
    description: 'The document itself, where somebody attached it.',
  })
  file?: string;
}

export class SigningFormDto extends CitedDto {
  @Shown(String, 'KT') id!: string;
  @Shown(String, 'KT.') prefix!: string;
  @Shown(String, 'ký thay') nameVi!: string;
  @Shown(String, 'signs in the place of the head') nameEn!: string;
  @Shown(String, 'Cấp phó của người đứng đầu cùng cơ quan') signerVi!: string;
  @Shown(String, 'A deputy of the head, of the same body') signerEn!: string;
  @Shown(Boolean, false) needsDocument!: boolean;
}

class PowerRuleDto extends CitedDto {
  @Shown(String, 'KT.') prefix!: string;
  @Shown(String, 'ký thay') nameVi!: string;
  @Shown(String, 'signs in the place of the head') nameEn!: string;
}

class ShownRevocationDto {
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) at!: string;
  @Shown(String, 'Thiết bị lưu khóa bị mất.') reason!: string;
  @Shown(String, 'Nguyễn Văn Giả (hư cấu)', { description: 'Who took it back.' }) by!: string;
}

export class SigningPowerRowDto {
  @Shown(String, 'ubnd-tinh-lang-son.head') office!: string;
  @Shown(String, 'head', { enum: ROLES }) role!: (typeof ROLES)[number];
  @Shown(String, 'Trần Văn Giả (hư cấu)') name!: string;
  @Shown(String, 'Phó Chủ tịch') titleVi!: string;
  @Shown(String, 'Deputy chair') titleEn!: string;
  @ShownObject(() => BodyDto) organization!: BodyDto;
  @ShownObject(() => BodyDto, { description: 'The body whose papers it signs.' }) signsFor!: BodyDto;
  @Shown(String, 'KT', { nullable: true, description: 'By which form; null for an own place.' })
  form!: string | null;
  @ShownObject(() => PowerRuleDto, {
    nullable: true,
    description: 'The form in the rules of the day; null for an own place, and where they know none.',
  })
  rule!: PowerRuleDto | null;
  @Shown(String, OFFICE, { nullable: true, description: 'The office in whose place; null for an own place.' })
  inPlaceOf!: string | null;
  @Shown(String, 'Chủ tịch', { nullable: true, description: 'Its title.' }) inPlaceOfVi!: string | null;
  @Shown(String, 'Chair', { nullable: true }) inPlaceOfEn!: string | null;
  @ShownObject(() => PowerDocumentDto, { nullable: true }) document!: PowerDocumentDto | null;
  @Shown(String, '2024-03-01', { format: 'date' }) from!: string;
  @Shown(String, null, { format: 'date', nullable: true }) to!: string | null;
  @Shown('integer', 1, { description: 'Which certificate of the office it has now, from 1.' })
  certificate!: number;
  @ShownObject(() => ShownRevocationDto, {
    nullable: true,
    description: 'Its certificate was taken back; null while it was not.',
  })
  revocation!: ShownRevocationDto | null;
}

export class OfferedSignerDto extends SignerDto {
  @Shown(Boolean, false, { description: 'Its certificate was taken back: it cannot be asked.' })
  revoked!: boolean;
}
