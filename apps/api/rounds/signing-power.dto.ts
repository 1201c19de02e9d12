import { BodyDto } from '../openapi/common.dto';
import { CitedDto } from '../catalogue/catalogue.dto';
import { DayField, TextField } from '../openapi/fields';
import { ROLES } from '../openapi/roles';
import { Shown, ShownObject } from '../openapi/shown';
import { SignerDto } from './round.dto';

export class SigningDayQueryDto {
  @DayField({ description: 'The day; today unless given.', example: '2026-11-22', optional: true })
  on?: string;
}

export class RevocationDto {
  @TextField({
    description: 'Why it is taken back: it is kept.',
    example: 'Thiết bị lưu khóa bị mất.',
    max: 4000,
  })
  reason!: string;
}

export class RevokedCertificateDto {
  @Shown(String, 'ubnd-tinh-lang-son.head') office!: string;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) revokedAt!: string;
}

class PowerDocumentDto {
  @Shown(String, '45/QĐ-UBND') number!: string;
  @Shown(String, '2024-03-01', { format: 'date' }) date!: string;
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
  @Shown(String, 'Chủ tịch', { nullable: true, description: 'In whose place.' }) inPlaceOfVi!: string | null;
  @Shown(String, 'Chair', { nullable: true }) inPlaceOfEn!: string | null;
  @ShownObject(() => PowerDocumentDto, { nullable: true }) document!: PowerDocumentDto | null;
  @Shown(String, '2024-03-01', { format: 'date' }) from!: string;
  @Shown(String, null, { format: 'date', nullable: true }) to!: string | null;
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
