import {
  DOSSIER_OUTCOMES,
  ENACTMENT_PHASES,
  EVIDENCE_MARKS,
  SUCCESSION_KINDS,
  type DossierOutcomeKind,
  type EnactmentPhase,
  type Evidence,
  type SuccessionKind,
} from '@vinhdanh/domain';
import { ActDto, BodyDto } from '../openapi/common.dto';
import { Shown, ShownObject } from '../openapi/shown';
import { RuleSetVersionsDto } from '../rule-sets/rule-set-versions.dto';

const KINDS = ['reorganization', 'rules'] as const;
const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';
const AT = '2026-11-22T03:00:00.000Z';

class EnactmentOrderDto {
  @Shown(String, '202/2025/QH15') number!: string;
  @Shown(String, '2025-06-12', { format: 'date' }) day!: string;
}

/** Dossiers that took the order so far, by what became of them. */
class EnactmentCountsDto {
  @Shown('integer', 1200, { description: 'Another holder or another step.' }) moved!: number;
  @Shown('integer', 700, { description: 'Only steps that are still ahead, or the unit that proposes.' })
  'route-changed'!: number;
  @Shown('integer', 12, { description: 'The proposed collective itself is gone.' }) stopped!: number;
  @Shown('integer', 0, { description: 'The limit of its step ends on another day.' }) 'limit-moved'!: number;
  @Shown('integer', 3, { description: 'Left as they were, each with its reason.' }) 'passed-over'!: number;
}

export class EnactmentSummaryDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown('integer', 4) seq!: number;
  @Shown(String, 'done', { enum: ENACTMENT_PHASES }) phase!: EnactmentPhase;
  @Shown(String, 'reorganization', { enum: KINDS }) kind!: (typeof KINDS)[number];
  @ShownObject(() => EnactmentOrderDto) order!: EnactmentOrderDto;
  @Shown(String, '2025-07-01', { format: 'date' }) effectiveOn!: string;
  @ShownObject(() => EnactmentCountsDto) counts!: EnactmentCountsDto;
  @Shown(String, AT, { format: 'date-time' }) changedAt!: string;
}

class EnactmentOfficeDto {
  @Shown(String, 'quan-tri.lang-son.administrator') id!: string;
  @Shown(String, 'Quản trị hệ thống') titleVi!: string;
  @Shown(String, 'Administrator') titleEn!: string;
  @ShownObject(() => BodyDto) organization!: BodyDto;
}

class EnactmentActorDto {
  @Shown(String, 'Nguyễn Văn Tưởng Tượng (hư cấu)') name!: string;
  @ShownObject(() => EnactmentOfficeDto) office!: EnactmentOfficeDto;
  @Shown(String, AT, { format: 'date-time' }) at!: string;
}

class SuccessionViewDto {
  @ShownObject(() => BodyDto) from!: BodyDto;
  @ShownObject(() => BodyDto, { nullable: true }) to!: BodyDto | null;
  @Shown(String, 'dissolve', { enum: SUCCESSION_KINDS }) kind!: SuccessionKind;
  @Shown(String, 'Luật Tổ chức chính quyền địa phương 2025') article!: string;
  @Shown(String, 'S', { enum: EVIDENCE_MARKS }) evidence!: Evidence;
}

/** A succession that the register has. */
export class KnownSuccessionDto extends SuccessionViewDto {
  @Shown(String, '2025-07-01', { format: 'date' }) day!: string;
}

class AssignmentDto {
  @ShownObject(() => BodyDto) unit!: BodyDto;
  @ShownObject(() => BodyDto) of!: BodyDto;
  @ShownObject(() => BodyDto) to!: BodyDto;
  @Shown(String, 'register', { enum: ['register', 'choice'] }) by!: 'register' | 'choice';
}

class EnactedRulesDto {
  @ShownObject(() => RuleSetVersionsDto) before!: RuleSetVersionsDto;
  @ShownObject(() => RuleSetVersionsDto) after!: RuleSetVersionsDto;
}

export class EnactmentDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown('integer', 4) seq!: number;
  @Shown(String, 'carrying-out', { enum: ENACTMENT_PHASES }) phase!: EnactmentPhase;
  @Shown(String, 'reorganization', { enum: KINDS }) kind!: (typeof KINDS)[number];
  @ShownObject(() => EnactmentOrderDto) order!: EnactmentOrderDto;
  @Shown(String, 'Kết thúc hoạt động của cấp huyện.') reason!: string;
  @Shown(String, '2025-07-01', { format: 'date' }) effectiveOn!: string;
  @Shown('integer', 2000, {
    nullable: true,
    description:
      'Dossiers that it would have touched when it was proposed; null for who may not see all of them, whose counts are of those that they see.',
  })
  expected!: number | null;
  @ShownObject(() => EnactmentCountsDto) counts!: EnactmentCountsDto;
  @Shown(String, AT, { format: 'date-time', nullable: true }) doneAt!: string | null;
  @Shown(String, null, { nullable: true, description: 'Why it was withdrawn.' }) withdrawn!: string | null;
  @ShownObject(() => EnactedRulesDto, {
    nullable: true,
    description: 'The rule sets, where one takes effect.',
  })
  rules!: EnactedRulesDto | null;
  @ShownObject(() => EnactmentActorDto) proposedBy!: EnactmentActorDto;
  @ShownObject(() => EnactmentActorDto, { nullable: true }) confirmedBy!: EnactmentActorDto | null;
  @ShownObject(() => [SuccessionViewDto]) successions!: readonly SuccessionViewDto[];
  @ShownObject(() => [AssignmentDto]) assignments!: readonly AssignmentDto[];
  @ShownObject(() => [ActDto]) acts!: readonly ActDto[];
}

export class PlaceDto {
  @Shown(String, 'district.appraise') step!: string;
  @ShownObject(() => BodyDto) organization!: BodyDto;
}

/** From where to where, and how many. */
export class EnactmentMoveDto {
  @Shown(String, 'moved', { enum: DOSSIER_OUTCOMES }) outcome!: DossierOutcomeKind;
  @ShownObject(() => PlaceDto, { nullable: true }) from!: PlaceDto | null;
  @ShownObject(() => PlaceDto, { nullable: true }) to!: PlaceDto | null;
  @Shown(String, null, { nullable: true, description: 'Why they would be passed over.' }) reason!:
    string | null;
  @Shown(String, null, { nullable: true, description: 'The reason as a sentence.' }) sentence!: string | null;
  @Shown('integer', 412) dossiers!: number;
}

class UndecidedDto {
  @ShownObject(() => BodyDto) unit!: BodyDto;
  @ShownObject(() => BodyDto, { description: 'The divided body.' }) of!: BodyDto;
  @Shown('integer', 7) dossiers!: number;
}

class OpenMeetingDto {
  @Shown(String, 'session', { enum: ['session', 'round'] }) thing!: 'session' | 'round';
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, '2025-06-20', { nullable: true }) title!: string | null;
  @ShownObject(() => BodyDto) organization!: BodyDto;
}

export class EnactmentPreviewDto {
  @ShownObject(() => EnactmentCountsDto) counts!: EnactmentCountsDto;
  @ShownObject(() => [EnactmentMoveDto]) moves!: readonly EnactmentMoveDto[];
  @ShownObject(() => [UndecidedDto]) undecided!: readonly UndecidedDto[];
  @ShownObject(() => [OpenMeetingDto]) meetings!: readonly OpenMeetingDto[];
}
