import { DOSSIER_STATUSES, type DossierStatus } from '@vinhdanh/domain';
import { ActDto, BodyDto } from '../openapi/common.dto';
import { ChoiceField, NumberField, TextField } from '../openapi/fields';
import { CursorField, PageSizeField } from '../openapi/paging';
import { Shown, ShownObject } from '../openapi/shown';
import { LegDto, PosthumousDto, ShownMoveDto } from './person.dto';
import {
  CitedDto,
  ClockDto,
  PartDto,
  PlannedStepDto,
  RecordedChoiceDto,
  ReturnReasonDto,
  RouteQuestionDto,
  STEP_KINDS,
  type StepKindWord,
} from '../catalogue/catalogue.dto';
import { ShownContentDto, ShownPartDto } from '../drafts/draft.dto';
import { ErasureDto } from './erasure.dto';

const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';

export class DossierListQueryDto {
  @TextField({
    description: 'Words in code, subject or award; diacritics do not matter.',
    example: 'hoang van',
    max: 100,
    optional: true,
  })
  q?: string;
  @ChoiceField({ description: 'Status.', example: 'climbing', of: DOSSIER_STATUSES, optional: true })
  status?: string;
  @ChoiceField({ description: 'Kind of the current step.', example: 'vote', of: STEP_KINDS, optional: true })
  step?: StepKindWord;
  @TextField({ description: 'Code of the award.', example: 'HC-LD3', max: 40, optional: true })
  award?: string;
  @ChoiceField({
    description: 'Only what the caller submitted.',
    example: 'true',
    of: ['true', 'false'],
    optional: true,
  })
  mine?: string;
  @ChoiceField({
    description: 'Only those that a recorded order let pass a cap.',
    example: 'true',
    of: ['true', 'false'],
    optional: true,
  })
  pastCap?: string;
  @CursorField() cursor?: string;
  @PageSizeField({ usual: 50 }) limit?: number;
}

export class AtLeastQueryDto {
  @NumberField({
    description: 'Waits up to 3 seconds until the answer shows at least this version.',
    example: 4,
    min: 0,
    max: 1_000_000,
    query: true,
    optional: true,
  })
  atLeast?: number;
}

export class DossierVersionDto {
  @Shown('integer', 4) seq!: number;
}

export class CurrentStepDto {
  @Shown(String, 'province.appraise') id!: string;
  @Shown(String, 'appraise', { enum: STEP_KINDS }) kind!: StepKindWord;
  @Shown(String, 'province') level!: string;
  @ShownObject(() => BodyDto) organization!: BodyDto;
}

export class DossierSummaryDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'HS-2026-000001') code!: string;
  @Shown(String, 'climbing', { enum: DOSSIER_STATUSES }) status!: DossierStatus;
  @Shown(String, 'HC-LD3') award!: string;
  @Shown(String, 'Huân chương Lao động hạng Ba') awardNameVi!: string;
  @Shown(String, 'Labour Order, third class') awardNameEn!: string;
  @Shown(String, 'Hoàng Văn Giả (hư cấu)') subjectName!: string;
  @ShownObject(() => CurrentStepDto, { nullable: true }) step!: CurrentStepDto | null;
  @Shown(String, '2026-12-04T16:59:59.999Z', { nullable: true, format: 'date-time' }) dueAt!: string | null;
  @Shown(Boolean, false) held!: boolean;
  @Shown(Boolean, false, { description: 'Whether a recorded order let it pass a cap.' }) pastCap!: boolean;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) changedAt!: string;
  @Shown('integer', 4) seq!: number;
}

export class DossierPageDto {
  @ShownObject(() => [DossierSummaryDto]) items!: readonly DossierSummaryDto[];
  @Shown(String, null, { nullable: true }) nextCursor!: string | null;
}

class ClosedStepDto extends CitedDto {
  @Shown(String, 'dissolved', { enum: ['dissolved'] }) reason!: 'dissolved';
  @Shown(String, '2025-07-01', { format: 'date' }) on!: string;
}

export class RouteStepDto extends PlannedStepDto {
  @Shown(String, 'current', { enum: ['done', 'current', 'ahead', 'skipped'] })
  state!: 'done' | 'current' | 'ahead' | 'skipped';
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time', optional: true }) arrivedAt?: string;
  @Shown(String, '2026-12-04T16:59:59.999Z', { format: 'date-time', optional: true }) dueAt?: string;
  @ShownObject(() => ClosedStepDto, {
    optional: true,
    description: 'Nobody does the step any more: its body is gone.',
  })
  closed?: ClosedStepDto;
}

export class DossierRouteDto extends CitedDto {
  @Shown(String, 'nd152.titles') template!: string;
  @Shown(String, '2026-11-22', { format: 'date' }) chosenBy!: string;
  @ShownObject(() => [RouteStepDto]) steps!: readonly RouteStepDto[];
  @ShownObject(() => ClockDto, {
    optional: true,
    description: 'What holds and returns do to the limits; absent in dossiers of the first release.',
  })
  clock?: ClockDto;
  @ShownObject(() => [RecordedChoiceDto], { optional: true }) choices?: readonly RecordedChoiceDto[];
  @ShownObject(() => [RouteQuestionDto], { optional: true }) questions?: readonly RouteQuestionDto[];
}

export class ApplicantDto {
  @Shown(String, '0b8f9d3e-1a44-4c58-9a0d-2f8f3f5f9a01') person!: string;
  @Shown(String, 'so-y-te-lang-son') organization!: string;
}

export class GivenOpinionDto {
  @Shown(String, 'cong-an-tinh-lang-son') organization!: string;
  @Shown(String, 'agree', { enum: ['agree', 'disagree', 'none'] }) answer!: 'agree' | 'disagree' | 'none';
  @Shown(String, '') note!: string;
}

const WITHHELD = 'Absent of a secret ballot whose figures are for the council alone.';

export class CouncilResultDto {
  @Shown(String, 'province.vote') step!: string;
  @Shown(String, ID, { format: 'uuid' }) session!: string;
  @Shown(String, 'passed', { enum: ['passed', 'failed', 'tie', 'no-quorum', 'deferred'] }) outcome!:
    'passed' | 'failed' | 'tie' | 'no-quorum' | 'deferred';
  @Shown('integer', 20, { optional: true, description: WITHHELD }) agree?: number;
  @Shown('integer', 16, { optional: true, description: WITHHELD }) needed?: number;
  @Shown('integer', 22, { optional: true, description: WITHHELD }) base?: number;
}

export class SignedDocumentDto {
  @Shown(String, ID, { format: 'uuid' }) round!: string;
  @Shown(String, '12/TTr-UBND') number!: string;
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08') file!: string;
  @Shown(String, '2026-11-22', { format: 'date' }) signedOn!: string;
}

export class HoldDto {
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) since!: string;
  @Shown(String, 'Đang xác minh đơn tố cáo.') reason!: string;
  @Shown(String, 'thanh-tra-tinh-lang-son.inspector') office!: string;
}

export class DossierDto extends DossierSummaryDto {
  @ShownObject(() => ShownContentDto) content!: ShownContentDto;
  @Shown('integer', 1) contentVersion!: number;
  @ShownObject(() => [PartDto]) requiredParts!: readonly PartDto[];
  @ShownObject(() => PosthumousDto, {
    nullable: true,
    description: 'The person has died; given posthumously.',
  })
  posthumous!: PosthumousDto | null;
  @ShownObject(() => ShownMoveDto, { nullable: true, description: 'The person has moved to another unit.' })
  move!: ShownMoveDto | null;
  @ShownObject(() => [LegDto], { description: 'Every move that stands, the first at the front.' })
  moves!: readonly LegDto[];
  @Shown(String, 'ubnd-xa-van-linh', { description: 'The unit that proposes now.' }) proposer!: string;
  @Shown(Boolean, false, {
    description: 'The unit that proposes takes another way: an administrator must reroute the dossier first.',
  })
  awaitsReroute!: boolean;
  @Shown(String, [], { list: true }) missing!: readonly string[];
  @ShownObject(() => ApplicantDto) applicant!: ApplicantDto;
  @Shown(Boolean, false) retrospective!: boolean;
  @Shown(String, '2026-11-22', { nullable: true, format: 'date' }) receivedOn!: string | null;
  @ShownObject(() => DossierRouteDto) route!: DossierRouteDto;
  @ShownObject(() => [GivenOpinionDto]) opinions!: readonly GivenOpinionDto[];
  @ShownObject(() => [CouncilResultDto]) results!: readonly CouncilResultDto[];
  @ShownObject(() => [SignedDocumentDto]) letters!: readonly SignedDocumentDto[];
  @ShownObject(() => SignedDocumentDto, { nullable: true }) decision!: SignedDocumentDto | null;
  @ShownObject(() => HoldDto, { nullable: true }) hold!: HoldDto | null;
  @Shown(Boolean, true, { description: 'The caller may have its evidence in one file (`/bundle`).' })
  mayHaveBundle!: boolean;
  @ShownObject(() => [ReturnReasonDto], {
    description: 'Reasons of which the next return must name one; empty while it needs none.',
  })
  returnReasons!: readonly ReturnReasonDto[];
  @ShownObject(() => [ErasureDto], {
    description: 'Orders that erased personal data of it, the oldest first.',
  })
  erasures!: readonly ErasureDto[];
  @ShownObject(() => [ActDto]) acts!: readonly ActDto[];
}

const PIECES = ['same', 'added', 'removed'] as const;
const CONTENT_FIELDS = ['kind', 'name', 'position', 'citation'] as const;

export class WordPieceDto {
  @Shown(String, 'added', { enum: PIECES }) is!: (typeof PIECES)[number];
  @Shown(String, 'Phó Giám đốc') text!: string;
}

export class TextChangeDto {
  @Shown(String, 'position', { enum: CONTENT_FIELDS }) field!: (typeof CONTENT_FIELDS)[number];
  @ShownObject(() => [WordPieceDto]) pieces!: readonly WordPieceDto[];
}

export class PartChangeDto {
  @Shown(String, 'report') part!: string;
  @ShownObject(() => [ShownPartDto]) removed!: readonly ShownPartDto[];
  @ShownObject(() => [ShownPartDto]) added!: readonly ShownPartDto[];
}

export class ContentChangesDto {
  @Shown('integer', 2) version!: number;
  @Shown(String, '2026-11-22', { format: 'date' }) on!: string;
  @Shown(String, 'Đã bổ sung biên bản họp.') note!: string;
  @ShownObject(() => [TextChangeDto]) texts!: readonly TextChangeDto[];
  @ShownObject(() => [PartChangeDto]) parts!: readonly PartChangeDto[];
}
