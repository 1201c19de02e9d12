import { COMMENDATION_KINDS, SUBJECT_KINDS, type CommendationKind, type SubjectKind } from '@vinhdanh/domain';
import { CheckedRequirementDto } from '../explanations/explanation.dto';
import { ChoiceField, DayField, NumberField, TextField } from '../openapi/fields';
import { PageSizeField } from '../openapi/paging';
import { Shown, ShownObject } from '../openapi/shown';
import { SubjectSummaryDto } from './subject.dto';

const ID = '7a1d2c3b-58a4-4a0e-9a53-0d6a6f0c3b22';
export const VERDICTS = ['eligible', 'not-yet', 'never', 'needs-decision'] as const;
export const GROUPS = ['eligible', 'soon', 'needs-decision', 'other'] as const;

export class DayQueryDto {
  @DayField({
    description: 'The day of the proposal; today unless given.',
    example: '2026-02-01',
    optional: true,
  })
  on?: string;
}

export class EligibilityQueryDto extends DayQueryDto {
  @TextField({
    description: 'Code of the award; every award, nearest first, unless given.',
    example: 'HC-LD3',
    max: 40,
    optional: true,
  })
  award?: string;
  @TextField({
    description: 'Name of the achievement that would be rewarded.',
    example: 'SK-2025-01',
    max: 200,
    optional: true,
  })
  achievement?: string;
}

export class EligibilityLineDto extends CheckedRequirementDto {
  @Shown(String, '2026-03-10', {
    nullable: true,
    format: 'date',
    description:
      'No day before it brings by time alone what is missing or open; null: time alone never does.',
  })
  next!: string | null;
  @Shown('integer', 0, { description: 'How many years, titles or other things are lacking.' })
  lacking!: number;
  @Shown(Boolean, false, { description: 'Nothing may be proposed while it is missing; other lines warn.' })
  hard!: boolean;
  @Shown(String, [ID], { list: true, description: 'Awards of the ledger that were counted.' })
  counted!: readonly string[];
  @ShownObject(() => [EligibilityLineDto], { description: 'Of a rule that is made of rules.' })
  parts!: readonly EligibilityLineDto[];
  @Shown(String, 'ha-noi', {
    optional: true,
    description: 'The lower layer of rules that asks for it beyond what the layers above it say.',
  })
  layer?: string;
}

class HeldDecisionDto {
  @Shown(String, '4030/QĐ-UBND') number!: string;
  @Shown(String, '2021-12-20', { format: 'date' }) date!: string;
  @Shown(String, 'ubnd-tinh-lang-son') body!: string;
}

class HeldYearsDto {
  @Shown('integer', 2020) from!: number;
  @Shown('integer', 2021) to!: number;
}

class HeldDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'BK-BT') award!: string;
  @Shown(String, 'merit', { enum: COMMENDATION_KINDS }) kind!: CommendationKind;
  @ShownObject(() => HeldDecisionDto) decision!: HeldDecisionDto;
  @ShownObject(() => HeldYearsDto, { nullable: true }) period!: HeldYearsDto | null;
}

class ProposedDto {
  @Shown(String, ID, { format: 'uuid' }) dossierId!: string;
  @Shown(String, 'HS-2026-000001', { optional: true }) dossier?: string;
  @Shown(String, 'climbing') status!: string;
  @Shown(String, '2026-02-01', { format: 'date' }) day!: string;
}

export class StandingDto {
  @Shown(String, 'HC-LD3') award!: string;
  @Shown(String, '2026-02-01', { format: 'date', description: 'The day asked about.' }) day!: string;
  @Shown(String, 'not-yet', { enum: VERDICTS }) verdict!: (typeof VERDICTS)[number];
  @Shown(String, '2026-03-10', {
    nullable: true,
    format: 'date',
    description: 'First day on which the same text is kept by time alone.',
  })
  earliest!: string | null;
  @Shown('integer', 0) lacking!: number;
}

class NamedStandingDto extends StandingDto {
  @Shown(String, 'Huân chương Lao động hạng Ba') nameVi!: string;
  @Shown(String, 'Labour Order, third class') nameEn!: string;
  @ShownObject(() => [HeldDto], { description: 'In force on the day.' }) held!: readonly HeldDto[];
  @ShownObject(() => [ProposedDto], { description: 'Dossiers on their way.' })
  proposed!: readonly ProposedDto[];
}

export class RungDto extends NamedStandingDto {
  @Shown('integer', 3, {
    description: 'Height on the ladder that the criteria make: 0 stands on no other award.',
  })
  height!: number;
  @Shown(Boolean, true, { description: 'It stands on another award, or another stands on it.' })
  joined!: boolean;
}

export class EligibilityDto extends NamedStandingDto {
  @ShownObject(() => [EligibilityLineDto]) requirements!: readonly EligibilityLineDto[];
}

export class SubjectEligibilityDto {
  @ShownObject(() => EligibilityDto, { nullable: true, description: 'For the award that was asked about.' })
  one!: EligibilityDto | null;
  @ShownObject(() => [RungDto], {
    description: 'For every award, nearest first, unless one was asked about.',
  })
  awards!: readonly RungDto[];
}

class DependentHoldingDto extends HeldDto {}

class DependentPlaceDto {
  @Shown(String, 'Luật Thi đua, khen thưởng 2022 Điều 22') article!: string;
  @Shown(String, 'Q', { enum: ['Q', 'S', 'P', 'I', 'M', 'N'] }) evidence!: 'Q' | 'S' | 'P' | 'I' | 'M' | 'N';
}

export class DependentDto {
  @ShownObject(() => DependentHoldingDto) holding!: DependentHoldingDto;
  @Shown(String, 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh') nameVi!: string;
  @Shown(String, 'Ministry or provincial emulation fighter') nameEn!: string;
  @Shown(String, ID, {
    format: 'uuid',
    description: 'The award that it stood on: the one asked about, or one between.',
  })
  stoodOn!: string;
  @Shown(String, 'criterion', {
    enum: ['basis', 'criterion'],
    description: 'By its own basis, or because a criterion of its day counted it.',
  })
  by!: 'basis' | 'criterion';
  @ShownObject(() => DependentPlaceDto, { nullable: true }) citation!: DependentPlaceDto | null;
}

export class CandidateFilterDto {
  @TextField({
    description: 'A body with all below it; the whole reach of the acting office unless given.',
    example: 'mttq-tinh-lang-son',
    max: 100,
    optional: true,
  })
  body?: string;
  @ChoiceField({ description: 'Kind of subject.', example: 'person', of: SUBJECT_KINDS, optional: true })
  kind?: SubjectKind;
  @TextField({
    description: 'Words of a name; diacritics do not matter.',
    example: 'nguyen van',
    max: 100,
    optional: true,
  })
  search?: string;
  @NumberField({
    description: 'Calendar year of the proposal; this one unless given.',
    example: 2026,
    min: 2018,
    max: 2199,
    query: true,
    optional: true,
  })
  year?: number;
}

export class CandidateQueryDto extends CandidateFilterDto {
  @TextField({ description: 'Code of the award.', example: 'BK-BT', max: 40 }) award!: string;
  @ChoiceField({ description: 'One group alone.', example: 'eligible', of: GROUPS, optional: true })
  group?: (typeof GROUPS)[number];
  @NumberField({
    description: 'Rows to pass over: `next` of the page before.',
    example: 50,
    min: 0,
    max: 20_000,
    query: true,
    optional: true,
  })
  after?: number;
  @PageSizeField({ usual: 50 }) limit?: number;
}

class GroupCountsDto {
  @Shown('integer', 3) eligible!: number;
  @Shown('integer', 2, { description: 'Eligible within a year by time alone.' }) soon!: number;
  @Shown('integer', 4, { description: 'Nothing known is missing, somebody must decide something.' })
  'needs-decision'!: number;
  @Shown('integer', 91) other!: number;
}

class CandidateDto extends StandingDto {
  @ShownObject(() => SubjectSummaryDto) subject!: SubjectSummaryDto;
  @Shown(String, 'eligible', { enum: GROUPS }) group!: (typeof GROUPS)[number];
  @ShownObject(() => [ProposedDto]) proposed!: readonly ProposedDto[];
}

class CandidateAwardDto {
  @Shown(String, 'BK-BT') code!: string;
  @Shown(String, 'Bằng khen của bộ, ban, ngành, tỉnh') nameVi!: string;
  @Shown(String, 'Ministry or provincial certificate of merit') nameEn!: string;
}

export class CandidatesDto {
  @Shown(String, '2026-11-22', { format: 'date', description: 'The day that the file is read for.' })
  on!: string;
  @ShownObject(() => CandidateAwardDto) award!: CandidateAwardDto;
  @ShownObject(() => GroupCountsDto) counts!: GroupCountsDto;
  @ShownObject(() => [CandidateDto]) items!: readonly CandidateDto[];
  @Shown('integer', null, { nullable: true, description: 'What `after` takes for the next page.' })
  next!: number | null;
}

class AwardCountsDto {
  @Shown(String, 'BK-BT') award!: string;
  @Shown(String, 'Bằng khen của bộ, ban, ngành, tỉnh') nameVi!: string;
  @Shown(String, 'Ministry or provincial certificate of merit') nameEn!: string;
  @ShownObject(() => GroupCountsDto) counts!: GroupCountsDto;
}

export class CandidateOverviewDto {
  @Shown(String, '2026-11-22', { format: 'date' }) on!: string;
  @Shown('integer', 100) subjects!: number;
  @ShownObject(() => [AwardCountsDto], { description: 'Awards for which more may be proposed come first.' })
  awards!: readonly AwardCountsDto[];
}
