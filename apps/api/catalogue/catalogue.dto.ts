import { EVIDENCE_MARKS, SUBJECT_KINDS, type Evidence, type SubjectKind } from '@vinhdanh/domain';
import { BodyDto } from '../openapi/common.dto';
import { DayField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

/** Where a rule stands, and how well its text is known. */
export class CitedDto {
  @Shown(String, 'Luật Thi đua, khen thưởng 2022 Điều 44') article!: string;
  @Shown(String, 'S', {
    enum: EVIDENCE_MARKS,
    description: 'Q quoted, S stated, P partly, I inferred, M memory, N not found.',
  })
  evidence!: Evidence;
}

/** A text in both languages. */
export class BilingualDto {
  @Shown(String, 'Khi phải lấy ý kiến') vi!: string;
  @Shown(String, 'When opinions must be asked') en!: string;
}

export class PartFormDto extends CitedDto {
  @Shown(String, '05') number!: string;
  @Shown(String, ['person'], {
    list: true,
    enum: SUBJECT_KINDS,
    optional: true,
    description: 'For these subjects; for all unless given.',
  })
  subjects?: readonly SubjectKind[];
  @ShownObject(() => BilingualDto, { optional: true, description: 'For these cases; for all unless given.' })
  when?: BilingualDto;
}

export class PartDto extends CitedDto {
  @Shown(String, 'report') id!: string;
  @Shown(String, 'Báo cáo thành tích có xác nhận') nameVi!: string;
  @Shown(String, 'Confirmed achievement report') nameEn!: string;
  @ShownObject(() => BilingualDto, {
    optional: true,
    description: 'When it is asked for; always unless given. The content states whether it holds.',
  })
  condition?: BilingualDto;
  @ShownObject(() => [PartFormDto], {
    optional: true,
    description: 'The numbered forms on which it is made; absent where no source gives a number.',
  })
  forms?: readonly PartFormDto[];
}

export class MadePartDto extends PartDto {
  @ShownObject(() => BilingualDto) madeBy!: BilingualDto;
}

export class AwardDto extends CitedDto {
  @Shown(String, 'HC-LD3') code!: string;
  @Shown(String, 'Huân chương Lao động hạng Ba') nameVi!: string;
  @Shown(String, 'Labour Order, third class') nameEn!: string;
  @Shown(String, ['person', 'collective'], { list: true, enum: SUBJECT_KINDS })
  subjects!: ReadonlyArray<SubjectKind>;
  @ShownObject(() => [PartDto], { description: 'What the subject and the proposing unit hand in.' })
  parts!: readonly PartDto[];
  @ShownObject(() => [MadePartDto], { description: 'What comes about on the way; nobody hands it in.' })
  made!: readonly MadePartDto[];
  @Shown(Boolean, false, { description: 'Whether the text of the rule was quoted.' }) verified!: boolean;
}

export class AwardsQueryDto {
  @DayField({
    description: 'Awards in force on this day; today unless given.',
    example: '2025-07-02',
    optional: true,
  })
  on?: string;
}

export class ReceptionPreviewQueryDto {
  @DayField({ description: 'Day of receipt; today unless given.', example: '2025-07-02', optional: true })
  on?: string;
}

export class RoutePreviewQueryDto extends ReceptionPreviewQueryDto {
  @TextField({ description: 'Code of the award.', example: 'HC-LD3', max: 40 }) award!: string;
}

export class QuorumDto extends CitedDto {
  @Shown('integer', 2) num!: number;
  @Shown('integer', 3) den!: number;
  @Shown(Boolean, true) countsWritten!: boolean;
}

class QuorumOfKindDto extends QuorumDto {
  @Shown(String, 'other', { description: 'What a session is on.' }) kind!: string;
}

const DENOMINATORS = [
  'all-staff',
  'all-members',
  'members-not-recused',
  'attending',
  'papers-cast',
  'papers-not-blank',
] as const;

export class ThresholdDto extends CitedDto {
  @Shown('integer', 70) num!: number;
  @Shown('integer', 100) den!: number;
  @Shown(String, 'all-members', { enum: DENOMINATORS }) of!: (typeof DENOMINATORS)[number];
  @ShownObject(() => QuorumDto) quorum!: QuorumDto;
  @ShownObject(() => [QuorumOfKindDto], {
    optional: true,
    description: 'What sessions of a kind must reach instead.',
  })
  quorumByKind?: readonly QuorumOfKindDto[];
  @Shown(String, 'open', { enum: ['open', 'secret'] }) ballot!: 'open' | 'secret';
}

export class LimitDto extends CitedDto {
  @Shown('integer', 10) amount!: number;
  @Shown(String, 'working-day', { enum: ['working-day', 'calendar-day', 'second'] })
  unit!: 'working-day' | 'calendar-day' | 'second';
}

export const STEP_KINDS = [
  'intake',
  'appraise',
  'consult',
  'post',
  'vote',
  'sign',
  'decide',
  'present',
] as const;
export type StepKindWord = (typeof STEP_KINDS)[number];

export class PlannedStepDto extends CitedDto {
  @Shown(String, 'province.appraise') id!: string;
  @Shown(String, 'appraise', { enum: STEP_KINDS }) kind!: StepKindWord;
  @Shown(String, 'province') level!: string;
  @ShownObject(() => BodyDto) organization!: BodyDto;
  @Shown(String, 'hoi-dong-tinh-lang-son', { optional: true }) council?: string;
  @ShownObject(() => ThresholdDto, { optional: true }) threshold?: ThresholdDto;
  @ShownObject(() => LimitDto, { optional: true }) limit?: LimitDto;
  @Shown(String, ['cong-an-tinh'], { list: true, optional: true }) consulted?: readonly string[];
}

export class ResumptionDto extends CitedDto {
  @Shown(String, 'days-left', {
    enum: ['days-left', 'restart'],
    description: 'How a limit goes on: with the days that were left, or anew.',
  })
  then!: 'days-left' | 'restart';
}

export class ReturnReasonDto extends CitedDto {
  @Shown(String, 'still-missing') id!: string;
  @Shown(String, 'Lần bổ sung trước vẫn thiếu') nameVi!: string;
  @Shown(String, 'The completion still lacks what was asked for') nameEn!: string;
}

export class RepeatedReturnDto extends CitedDto {
  @ShownObject(() => [ReturnReasonDto]) reasons!: readonly ReturnReasonDto[];
}

export class ClockDto {
  @ShownObject(() => ResumptionDto) afterHold!: ResumptionDto;
  @ShownObject(() => ResumptionDto) afterReturn!: ResumptionDto;
  @ShownObject(() => RepeatedReturnDto) repeatedReturn!: RepeatedReturnDto;
}

export class OfferedAnswerDto extends BilingualDto {
  @Shown(String, 'nd152.commune-titles') id!: string;
  @ShownObject(() => [RouteQuestionDto], { description: 'What is to be decided once this answer is given.' })
  asks!: readonly RouteQuestionDto[];
}

/** What no rule settles: reception takes a recorded choice for it. */
export class RouteQuestionDto extends CitedDto {
  @Shown(String, 'council-share/commune.vote') id!: string;
  @Shown(String, 'commune.vote', { nullable: true, description: 'Null: about the whole route.' })
  step!: string | null;
  @ShownObject(() => BilingualDto) what!: BilingualDto;
  @ShownObject(() => BilingualDto, { description: 'Who may decide it.' }) whoDecides!: BilingualDto;
  @ShownObject(() => BilingualDto) sentence!: BilingualDto;
  @Shown(String, 'vote', {
    enum: ['one-of', 'vote', 'quorum'],
    description: 'Answered by one of the answers, or by the figures of a vote or of a quorum as well.',
  })
  form!: 'one-of' | 'vote' | 'quorum';
  @ShownObject(() => [OfferedAnswerDto]) answers!: readonly OfferedAnswerDto[];
}

export class DecidingDocumentDto {
  @Shown(String, '12/QĐ-UBND') number!: string;
  @Shown(String, '2026-01-15', { format: 'date' }) date!: string;
}

/** What was decided where the rules settle nothing. */
export class RecordedChoiceDto extends CitedDto {
  @Shown(String, 'council-share/commune.vote') question!: string;
  @ShownObject(() => BilingualDto) what!: BilingualDto;
  @ShownObject(() => BilingualDto) answered!: BilingualDto;
  @ShownObject(() => DecidingDocumentDto) order!: DecidingDocumentDto;
  @Shown(String, 'Quy chế của hội đồng xã.') reason!: string;
}

export class RouteDto extends CitedDto {
  @Shown(String, 'nd152.titles') template!: string;
  @Shown(String, '2025-07-02', { format: 'date', description: 'The day that chose the route.' })
  chosenBy!: string;
  @ShownObject(() => [PlannedStepDto]) steps!: readonly PlannedStepDto[];
  @ShownObject(() => ClockDto, {
    optional: true,
    description: 'What holds and returns do to the limits; absent in dossiers of the first release.',
  })
  clock?: ClockDto;
  @ShownObject(() => [RecordedChoiceDto], { optional: true }) choices?: readonly RecordedChoiceDto[];
  @ShownObject(() => [RouteQuestionDto], {
    optional: true,
    description: 'What must be decided before the route is settled. Its steps go as far as they are known.',
  })
  questions?: readonly RouteQuestionDto[];
}

export class OrganizationDto extends BodyDto {
  @Shown(String, 'province') level!: string;
  @Shown(String, '1986-01-01', { format: 'date' }) from!: string;
  @Shown(String, null, { format: 'date', nullable: true }) to!: string | null;
}
