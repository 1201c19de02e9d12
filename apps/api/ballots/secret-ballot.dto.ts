import { BALLOT_PHASES, type BallotPhase } from '@vinhdanh/domain';
import { ChoiceField, ListField, NumberField, TextField, TextListField } from '../openapi/fields';
import { ReceiptDto } from '../openapi/common.dto';
import { SessionActBodyDto } from '../sessions/session-acts.dto';
import { Shown, ShownObject } from '../openapi/shown';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const TRACKER = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const OFFICE = 'so-noi-vu-lang-son.secretary';
const KEY = 'BNQ8WlzNXS0AfNvSyDpDY7ZQd6yM0pk8QOe8';
const SEALED = 'ZGVsaWJlcmF0ZWx5IHVucmVhZGFibGU';
const COMPLAINTS = ['missing', 'different'] as const;

const ENTRIES = '2hX0vQ9sLwAa';
const APART =
  'Each line of the ballot: an entry for each paper, its mark on the line and its letter, in the order of marks.';

const LONGEST_KEEPSAKE = 2_000;
const MOST_PAPERS = 500;
const LONGEST_PAPER = 2_000;

export class TellerKeyBodyDto {
  @TextField({ description: 'A point of P-256, uncompressed, base64url.', example: KEY, max: 100 })
  publicKey!: string;
  @TextField({
    description: "The private half, sealed under the teller's recovery code.",
    example: SEALED,
    max: LONGEST_KEEPSAKE,
  })
  keepsake!: string;
}

export class TokenBodyDto {
  @TextField({
    description: 'The blinded message, base64url, as long as the issuing key.',
    example: SEALED,
    max: 1_000,
  })
  blinded!: string;
  @TextField({
    description: "What the browser must not lose, sealed under the member's recovery code.",
    example: SEALED,
    max: LONGEST_KEEPSAKE,
  })
  keepsake!: string;
}

class LeftShareDto {
  @TextField({ description: 'The teller for whom they are.', example: OFFICE, max: 100 }) to!: string;
  @TextField({ description: 'The shares, sealed for that teller.', example: SEALED, max: 60_000 })
  sealed!: string;
}

export class SharesBodyDto {
  @ListField({
    description: 'For each other teller.',
    example: undefined,
    of: () => LeftShareDto,
    min: 1,
    max: 5,
  })
  shares!: LeftShareDto[];
}

class OpenedPaperDto {
  @TextField({ description: 'Tracker.', example: TRACKER, max: 32 }) tracker!: string;
  @TextField({ description: 'A letter for each line.', example: 'aado', max: LONGEST_PAPER }) lines!: string;
}

export class BoxBodyDto {
  @ListField({
    description: 'Papers in the order of their trackers; of a ballot that publishes whole papers.',
    example: undefined,
    of: () => OpenedPaperDto,
    min: 0,
    max: MOST_PAPERS,
    optional: true,
  })
  papers?: OpenedPaperDto[] | null;
  @TextListField({
    description: `${APART} Of a ballot that publishes its papers apart.`,
    example: [ENTRIES],
    min: 1,
    max: LONGEST_PAPER,
    longest: MOST_PAPERS * ENTRIES.length,
    optional: true,
  })
  lines?: string[] | null;
  @NumberField({ description: 'Papers that cannot be read.', example: 0, min: 0, max: MOST_PAPERS })
  invalid!: number;
}

export class ComplaintBodyDto {
  @ChoiceField({
    description: 'The own tracker is not in the box, or stands on other lines.',
    example: 'missing',
    of: COMPLAINTS,
  })
  what!: (typeof COMPLAINTS)[number];
}

export class VoidBallotDto extends SessionActBodyDto {
  @TextField({
    description: 'Why it cannot be counted.',
    example: 'Hai người kiểm phiếu mất máy và mã khôi phục.',
    max: 4000,
  })
  reason!: string;
}

export class SignedBlindlyDto extends ReceiptDto {
  @Shown(String, SEALED, { description: 'The blind signature, base64url.' }) signature!: string;
}

export class KeepsakeDto {
  @Shown(String, SEALED, { nullable: true }) keepsake!: string | null;
}

export class TellerKeyDto extends KeepsakeDto {
  @Shown(String, KEY, { nullable: true, description: 'As the record holds it.' }) publicKey!: string | null;
}

class KnownTellerDto {
  @Shown(String, OFFICE) teller!: string;
  @Shown(String, KEY, { nullable: true, description: 'null: not given yet.' }) publicKey!: string | null;
}

export class TellerKeysDto {
  @ShownObject(() => [KnownTellerDto]) tellers!: readonly KnownTellerDto[];
}

class KeyedTellerDto {
  @Shown(String, OFFICE) teller!: string;
  @Shown(String, KEY) publicKey!: string;
}

class TermsDto {
  @Shown(String, '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11', { format: 'uuid' }) session!: string;
  @Shown(String, 'b1') ballot!: string;
  @Shown(String, HASH) agendaHash!: string;
  @Shown('integer', 12) lines!: number;
  @Shown(String, SEALED, { description: 'SubjectPublicKeyInfo, base64url.' }) issuingKey!: string;
  @ShownObject(() => [KeyedTellerDto]) tellers!: readonly KeyedTellerDto[];
  @Shown(String, 'apart', {
    enum: ['apart'],
    optional: true,
    description: 'Papers are published line by line; absent: as whole papers.',
  })
  papers?: 'apart';
}

class RollDto {
  @Shown(String, 'hoi-dong-tinh.seat-01') seat!: string;
  @Shown(Boolean, true) hasToken!: boolean;
  @Shown(Boolean, false, { description: 'Free: it says nothing that is not confirmed.' })
  hasConfirmed!: boolean;
  @Shown(Boolean, false) mine!: boolean;
}

class ReportDto {
  @Shown(String, OFFICE) teller!: string;
  @Shown(String, HASH) hash!: string;
}

class ComplaintDto {
  @Shown(String, 'hoi-dong-tinh.seat-01') seat!: string;
  @Shown(String, 'missing', { enum: COMPLAINTS }) what!: (typeof COMPLAINTS)[number];
}

export class SecretBallotDto {
  @Shown(String, 'open', { enum: BALLOT_PHASES }) phase!: BallotPhase;
  @ShownObject(() => TermsDto, {
    nullable: true,
    description: 'What every seal is made over; null until the ballot was opened.',
  })
  terms!: TermsDto | null;
  @ShownObject(() => [RollDto], { description: 'Seats that the ballot is open to.' })
  roll!: readonly RollDto[];
  @Shown(String, [HASH], {
    list: true,
    nullable: true,
    description: 'Tokens in the box, sorted, after the close.',
  })
  envelopes!: readonly string[] | null;
  @Shown(String, [OFFICE], { list: true }) sharesFrom!: readonly string[];
  @ShownObject(() => [ReportDto]) reports!: readonly ReportDto[];
  @Shown(String, HASH, { nullable: true, description: 'The box that two tellers found alike.' })
  counted!: string | null;
  @ShownObject(() => [ComplaintDto]) complaints!: readonly ComplaintDto[];
}

export class EnvelopesDto {
  @Shown(String, [SEALED], { list: true, description: 'In the order of the hashes of their tokens.' })
  envelopes!: readonly string[];
}

class RelayedShareDto {
  @Shown(String, OFFICE) from!: string;
  @Shown(String, SEALED) sealed!: string;
}

export class SharesDto {
  @ShownObject(() => [RelayedShareDto]) shares!: readonly RelayedShareDto[];
}

class PublishedPaperDto {
  @Shown(String, TRACKER) tracker!: string;
  @Shown(String, 'aado') lines!: string;
}

export class PublishedBoxDto {
  @ShownObject(() => [PublishedPaperDto], { optional: true, description: 'Of a ballot with whole papers.' })
  papers?: readonly PublishedPaperDto[];
  @Shown(String, [ENTRIES], { list: true, optional: true, description: APART })
  lines?: readonly string[];
  @Shown('integer', 0) invalid!: number;
  @Shown(String, HASH) hash!: string;
}
