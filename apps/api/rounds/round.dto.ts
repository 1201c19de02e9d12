import { EVIDENCE_MARKS, type Evidence } from '@vinhdanh/domain';
import { ActDto, BodyDto, PassedOverDto } from '../openapi/common.dto';
import { Shown, ShownObject } from '../openapi/shown';

const PHASES = ['drafting', 'collecting', 'signed', 'declined', 'expired', 'overtaken', 'delivered'] as const;
type PhaseWord = (typeof PHASES)[number];
const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';

export class RoundSummaryDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown('integer', 3) seq!: number;
  @Shown(String, 'collecting', { enum: PHASES }) phase!: PhaseWord;
  @Shown(String, 'submission', { enum: ['submission', 'decision'] }) kind!: 'submission' | 'decision';
  @Shown(String, '12/TTr-UBND', { nullable: true }) number!: string | null;
  @Shown(String, '2026-11-22', { format: 'date' }) dated!: string;
  @ShownObject(() => BodyDto) organization!: BodyDto;
  @Shown('integer', 3, { description: 'How many the document carries.' }) dossiers!: number;
  @Shown(Boolean, false, { description: 'The signature of the acting office is awaited.' })
  yourTurn!: boolean;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) changedAt!: string;
}

class RoundDossierDto {
  @Shown(String, ID, { format: 'uuid' }) dossier!: string;
  @Shown(String, 'HS-2026-000001') code!: string;
  @Shown(String, 'province.sign') step!: string;
}

const CERTIFICATE_WORDS = ['good', 'expired', 'not-yet-valid', 'revoked', 'list-untrusted'] as const;

class SigningPowerDto {
  @Shown(String, '45/QĐ-UBND') number!: string;
  @Shown(String, '2024-03-01', { format: 'date' }) date!: string;
}

export class ActingDto {
  @Shown(String, 'KT.', { description: 'As the document prints it.' }) prefix!: string;
  @Shown(String, 'ubnd-tinh-lang-son.head', { description: 'In whose place.' }) office!: string;
  @Shown(String, 'Chủ tịch', { description: 'The title of that office.' }) of!: string;
  @Shown(String, 'ubnd-tinh-lang-son', { description: 'The body of who signs.' }) organization!: string;
  @Shown(String, 'Sở Nội vụ tỉnh Lạng Sơn', {
    nullable: true,
    description: 'Its name, where it is another one.',
  })
  unit!: string | null;
  @ShownObject(() => SigningPowerDto, { nullable: true }) power!: SigningPowerDto | null;
  @Shown(String, '2024-03-01', {
    format: 'date',
    optional: true,
    description: 'First day of the power; absent in rounds of before it was kept.',
  })
  from?: string;
  @Shown(String, null, {
    format: 'date',
    optional: true,
    nullable: true,
    description: 'Last day of the power; null while it is open, absent in rounds of before it was kept.',
  })
  to?: string | null;
  @Shown(String, 'Nghị định 30/2020/NĐ-CP Điều 13') article!: string;
  @Shown(String, 'M', { enum: EVIDENCE_MARKS }) evidence!: Evidence;
}

class CertificateCheckDto {
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', {
    description: 'SHA-256 of the certificate.',
  })
  certificate!: string;
  @Shown(String, 'good', { enum: CERTIFICATE_WORDS }) status!: (typeof CERTIFICATE_WORDS)[number];
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) checkedAt!: string;
  @Shown(String, '2024-01-01T00:00:00.000Z', { format: 'date-time' }) validFrom!: string;
  @Shown(String, '2029-01-01T00:00:00.000Z', { format: 'date-time' }) validTo!: string;
  @Shown(String, null, { format: 'date-time', nullable: true }) revokedAt!: string | null;
  @Shown(String, '2026-11-22T00:00:00.000Z', {
    format: 'date-time',
    nullable: true,
    description: 'When the list of revoked certificates was issued; null where none can be trusted.',
  })
  listIssuedAt!: string | null;
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', {
    optional: true,
    description: 'SHA-256 of that list, which bundles have inside.',
  })
  list?: string;
}

export class SignerDto {
  @Shown(String, 'ubnd-tinh-lang-son.head') id!: string;
  @Shown(String, 'person', { enum: ['person', 'body'] }) capacity!: 'person' | 'body';
  @Shown(String, 'ubnd-tinh-lang-son.head') office!: string;
  @Shown(String, 'Trần Văn Giả (hư cấu)') name!: string;
  @Shown(String, 'Chủ tịch UBND tỉnh') title!: string;
  @ShownObject(() => ActingDto, { optional: true }) acting?: ActingDto;
}

class SignatoryDto extends SignerDto {
  @Shown(String, 'turn', { enum: ['signed', 'turn', 'waiting'] }) state!: 'signed' | 'turn' | 'waiting';
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time', optional: true }) signedAt?: string;
  @ShownObject(() => CertificateCheckDto, { optional: true }) certificate?: CertificateCheckDto;
}

export class RoundDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown('integer', 3) seq!: number;
  @Shown(String, 'collecting', { enum: PHASES }) phase!: PhaseWord;
  @Shown(String, 'submission', { enum: ['submission', 'decision'] }) kind!: 'submission' | 'decision';
  @Shown(String, '12/TTr-UBND', { nullable: true }) number!: string | null;
  @Shown(String, '2026-11-22', { format: 'date' }) dated!: string;
  @Shown(Boolean, false) retrospective!: boolean;
  @ShownObject(() => BodyDto) organization!: BodyDto;
  @ShownObject(() => [RoundDossierDto]) dossiers!: readonly RoundDossierDto[];
  @ShownObject(() => [SignatoryDto]) signatories!: readonly SignatoryDto[];
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', {
    nullable: true,
    description: 'SHA-256 of the document as it stands; sent back when signing.',
  })
  file!: string | null;
  @Shown(String, '2026-12-22T03:00:00.000Z', { format: 'date-time' }) expiresAt!: string;
  @ShownObject(() => CertificateCheckDto, {
    nullable: true,
    description: 'The awaited signature could not be given with it.',
  })
  refusedCertificate!: CertificateCheckDto | null;
  @ShownObject(() => [SignerDto], { description: 'To whom the caller may pass the awaited signature on.' })
  delegates!: readonly SignerDto[];
  @ShownObject(() => [PassedOverDto]) passedOver!: readonly PassedOverDto[];
  @ShownObject(() => [ActDto]) acts!: readonly ActDto[];
}
