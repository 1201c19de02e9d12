import { ActDto, BodyDto, PassedOverDto } from '../openapi/common.dto';
import { Shown, ShownObject } from '../openapi/shown';

const PHASES = ['drafting', 'collecting', 'signed', 'declined', 'expired', 'delivered'] as const;
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

class SignatoryDto {
  @Shown(String, 'ubnd-tinh-lang-son.head') id!: string;
  @Shown(String, 'person', { enum: ['person', 'body'] }) capacity!: 'person' | 'body';
  @Shown(String, 'ubnd-tinh-lang-son.head') office!: string;
  @Shown(String, 'Trần Văn Giả (hư cấu)') name!: string;
  @Shown(String, 'Chủ tịch UBND tỉnh') title!: string;
  @Shown(String, 'turn', { enum: ['signed', 'turn', 'waiting'] }) state!: 'signed' | 'turn' | 'waiting';
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time', optional: true }) signedAt?: string;
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
  @ShownObject(() => [PassedOverDto]) passedOver!: readonly PassedOverDto[];
  @ShownObject(() => [ActDto]) acts!: readonly ActDto[];
}
