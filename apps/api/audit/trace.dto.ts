import { ACT_KINDS, DOSSIER_STATUSES, type ActKind, type DossierStatus } from '@vinhdanh/domain';
import { READING_KINDS } from '@vinhdanh/persistence';
import { CitedDto } from '../catalogue/catalogue.dto';
import { CurrentStepDto } from '../dossiers/dossier.dto';
import { ShownContentDto } from '../drafts/draft.dto';
import { BodyDto } from '../openapi/common.dto';
import { Shown, ShownObject } from '../openapi/shown';
import { ActingDto } from '../rounds/round.dto';
import { TracedVoteDto } from './trace-votes.dto';
import { ErasureDto } from '../dossiers/erasure.dto';

const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';
const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const AT = '2026-11-22T03:00:00.000Z';
const DAY = '2026-11-22';
const UNITS = ['working-day', 'calendar-day', 'second'] as const;
const MAILS = ['waiting', 'sent', 'undeliverable'] as const;

class TracedPersonDto {
  @Shown(String, '0b8f9d3e-1a44-4c58-9a0d-2f8f3f5f9a01') id!: string;
  @Shown(String, 'Nguyễn Thị Minh (hư cấu)') name!: string;
}

class DatedOfficeDto {
  @Shown(String, 'so-noi-vu-lang-son.secretary') id!: string;
  @Shown(String, 'Chuyên viên thi đua') titleVi!: string;
  @Shown(String, 'Commendation officer') titleEn!: string;
  @ShownObject(() => BodyDto) organization!: BodyDto;
  @Shown(String, '2020-01-01', { format: 'date', description: 'Its first day.' }) from!: string;
  @Shown(String, null, { format: 'date', nullable: true, description: 'Its last day; null while it lasts.' })
  to!: string | null;
}

class TracedActorDto {
  @ShownObject(() => TracedPersonDto) person!: TracedPersonDto;
  @ShownObject(() => DatedOfficeDto) office!: DatedOfficeDto;
}

class TracedSignatureDto {
  @Shown(String, 'Trần Văn Giả (hư cấu)') name!: string;
  @Shown(String, 'Chủ tịch UBND tỉnh') title!: string;
  @Shown(String, 'person', { enum: ['person', 'body'] }) capacity!: 'person' | 'body';
  @Shown(String, AT, { format: 'date-time' }) at!: string;
  @ShownObject(() => ActingDto, { nullable: true, description: 'In whose place; null for the own one.' })
  acting!: ActingDto | null;
}

class ActDocumentDto {
  @Shown(String, '12/TTr-UBND') number!: string;
  @Shown(String, DAY, { format: 'date', nullable: true }) day!: string | null;
  @Shown(String, HASH, { nullable: true, description: 'null where the system does not keep it.' })
  file!: string | null;
  @Shown(String, ID, { format: 'uuid', nullable: true, description: 'The signing round that made it.' })
  round!: string | null;
  @ShownObject(() => [TracedSignatureDto], { description: 'As far as the caller may see the round.' })
  signatures!: readonly TracedSignatureDto[];
}

class SeenVersionDto {
  @Shown('integer', 4, { description: 'The version of the dossier.' }) seq!: number;
  @Shown('integer', 1, { description: 'The version of what was handed in.' }) content!: number;
  @Shown('integer', 1, { description: 'The act that brought that version.' }) broughtBy!: number;
  @Shown(String, HASH, { description: 'Under which the record keeps that act.' }) hash!: string;
}

class ShownLimitDto extends CitedDto {
  @Shown('integer', 10) amount!: number;
  @Shown(String, 'working-day', { enum: UNITS }) unit!: (typeof UNITS)[number];
}

class EndedStayDto {
  @ShownObject(() => CurrentStepDto) step!: CurrentStepDto;
  @Shown(String, AT, { format: 'date-time' }) arrivedAt!: string;
  @Shown(String, DAY, { format: 'date' }) arrivedOn!: string;
  @Shown(String, AT, { format: 'date-time' }) leftAt!: string;
  @Shown(String, DAY, { format: 'date' }) leftOn!: string;
  @Shown('integer', 3, { description: 'Working days after the day of arrival, the last one included.' })
  workingDays!: number;
  @ShownObject(() => ShownLimitDto, { nullable: true }) limit!: ShownLimitDto | null;
  @Shown(String, AT, {
    format: 'date-time',
    nullable: true,
    description: 'End of the limit as it stood last.',
  })
  dueAt!: string | null;
  @Shown(Boolean, false) isLate!: boolean;
}

class TracedHoldDto {
  @Shown(String, AT, { format: 'date-time' }) since!: string;
  @Shown(String, 'Đang xác minh đơn tố cáo.') reason!: string;
}

class TracedNoticeDto {
  @Shown('integer', 4) seq!: number;
  @Shown(String, 'dossier-returned') kind!: string;
  @Shown(String, 'Nguyễn Thị Minh (hư cấu)') person!: string;
  @Shown(String, AT, { format: 'date-time' }) createdAt!: string;
  @Shown(String, 'sent', { enum: MAILS }) mail!: (typeof MAILS)[number];
  @Shown(String, AT, { format: 'date-time', nullable: true }) sentAt!: string | null;
  @Shown(String, null, { format: 'date-time', nullable: true }) readAt!: string | null;
}

class TracedActDto {
  @Shown('integer', 4, { description: 'Its stable address: `#4` on the page of the trace.' }) seq!: number;
  @Shown(String, 'appraised') type!: string;
  @Shown(String, 'examination', { enum: ACT_KINDS }) kind!: ActKind;
  @Shown(String, AT, { format: 'date-time', description: 'When it was recorded.' }) at!: string;
  @Shown(String, DAY, { format: 'date', description: 'The day from which it has effect.' }) on!: string;
  @ShownObject(() => TracedActorDto, { nullable: true, description: 'null: the engine itself.' })
  by!: TracedActorDto | null;
  @ShownObject(() => CurrentStepDto, { nullable: true }) step!: CurrentStepDto | null;
  @ShownObject(() => CitedDto, { nullable: true, description: 'null where the rules name no article.' })
  citation!: CitedDto | null;
  @ShownObject(() => ActDocumentDto, { nullable: true }) document!: ActDocumentDto | null;
  @ShownObject(() => SeenVersionDto, { nullable: true, description: 'What whoever acted had before them.' })
  seen!: SeenVersionDto | null;
  @ShownObject(() => EndedStayDto, { nullable: true, description: 'The stay at a step that it ended.' })
  stay!: EndedStayDto | null;
  @ShownObject(() => TracedHoldDto, { nullable: true, description: 'The hold under which it happened.' })
  hold!: TracedHoldDto | null;
  @ShownObject(() => TracedVoteDto, { nullable: true }) vote!: TracedVoteDto | null;
  @ShownObject(() => [TracedNoticeDto]) notices!: readonly TracedNoticeDto[];
  @Shown(String, HASH, { description: 'Of its entry as a leaf of the log.' }) hash!: string;
  @Shown('integer', 17, { nullable: true, description: 'Its place in the log; null while it is not sealed.' })
  leaf!: number | null;
  @Shown('object', { note: '' }, { description: 'What the event says beyond its head.' }) body!: object;
}

class TracedVersionDto {
  @Shown('integer', 1) version!: number;
  @Shown('integer', 1, { description: 'The act that brought it.' }) seq!: number;
  @Shown(String, DAY, { format: 'date' }) on!: string;
  @Shown(String, HASH) hash!: string;
  @ShownObject(() => ShownContentDto) content!: ShownContentDto;
}

/** Somebody looked at what did not come to them by their work. */
export class ReadingDto {
  @Shown('integer', 12) id!: number;
  @Shown(String, AT, { format: 'date-time' }) at!: string;
  @Shown(String, 'trace', { enum: READING_KINDS }) what!: (typeof READING_KINDS)[number];
  @Shown(String, 'Nguyễn Thị Minh (hư cấu)') person!: string;
  @Shown(String, 'Kiểm toán viên', { nullable: true, description: 'The office; null for none.' })
  titleVi!: string | null;
  @Shown(String, 'Auditor', { nullable: true }) titleEn!: string | null;
  @ShownObject(() => BodyDto, { nullable: true }) organization!: BodyDto | null;
  @Shown(String, null, { nullable: true, description: 'Why, as the reader gave it; told to auditors.' })
  why!: string | null;
}

class TracedDossierDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'HS-2026-000001') code!: string;
  @Shown(String, 'decided', { enum: DOSSIER_STATUSES }) status!: DossierStatus;
  @Shown(String, 'HC-LD3') award!: string;
  @Shown(String, 'Huân chương Lao động hạng Ba') awardNameVi!: string;
  @Shown(String, 'Labour Order, third class') awardNameEn!: string;
  @Shown(String, 'Hoàng Văn Giả (hư cấu)') subjectName!: string;
  @Shown('integer', 42) seq!: number;
  @Shown(Boolean, false) retrospective!: boolean;
}

class TracedPartDto {
  @Shown(String, 'report') id!: string;
  @Shown(String, 'Báo cáo thành tích') nameVi!: string;
  @Shown(String, 'Achievement report') nameEn!: string;
}

/** The whole life of one dossier. */
export class TraceDto {
  @ShownObject(() => TracedDossierDto) dossier!: TracedDossierDto;
  @Shown(String, ['unit', 'province', 'central'], { list: true, description: 'From the unit up.' })
  levels!: readonly string[];
  @ShownObject(() => [TracedPartDto]) parts!: readonly TracedPartDto[];
  @ShownObject(() => [TracedVersionDto], { description: 'Of what was handed in, the first at the front.' })
  versions!: readonly TracedVersionDto[];
  @ShownObject(() => [ReadingDto], {
    description: 'Who looked at it without its coming to them, the newest first; at most 100.',
  })
  readings!: readonly ReadingDto[];
  @ShownObject(() => [ErasureDto], {
    description: 'Orders that erased personal data of it, the oldest first.',
  })
  erasures!: readonly ErasureDto[];
  @ShownObject(() => [TracedActDto], { description: 'In the order of the record.' })
  acts!: readonly TracedActDto[];
}
