import {
  ACHIEVEMENT_GROUNDS,
  EFFECT_SCOPES,
  FACT_KINDS,
  LEAVE_KINDS,
  MATTER_KINDS,
  RATINGS,
  SERVINGS,
  WORK_KINDS,
  type AchievementGround,
  type EffectScope,
  type LeaveKind,
  type MatterKind,
  type Rating,
  type Serving,
  type SubjectFact,
  type WorkKind,
} from '@vinhdanh/domain';
import {
  ChoiceField,
  DayField,
  FlagField,
  ListField,
  NumberField,
  ObjectField,
  TextField,
} from '../openapi/fields';

const EARLIEST = 1945;
const LATEST = 2199;
const MOST_PEOPLE = 10_000_000;

const yearField = { min: EARLIEST, max: LATEST, optional: true } as const;
const peopleField = { min: 0, max: MOST_PEOPLE, optional: true } as const;

export class WorkUseDto {
  @TextField({ description: 'Code of the award that it served.', example: 'DH-CSTDCS', max: 40 })
  award!: string;
  @ChoiceField({ description: 'A title, or a form of commendation.', example: 'title', of: SERVINGS })
  serving!: Serving;
}

/** A fact as its source says it. Which fields a kind asks for is checked by the rules, not by the form. */
export class FactDto {
  @ChoiceField({ description: 'What is written in the file.', example: 'rating', of: FACT_KINDS })
  kind!: SubjectFact['kind'];
  @NumberField({
    description: 'Of ratings, works, achievements, figures and leads.',
    example: 2025,
    ...yearField,
  })
  year?: number | null;
  @ChoiceField({ description: 'The official yearly rating.', example: 'good', of: RATINGS, optional: true })
  rating?: Rating | null;
  @TextField({
    description: 'Name of a work or an achievement: one name, one achievement.',
    example: 'SK-2025-01',
    max: 200,
    optional: true,
  })
  name?: string | null;
  @ChoiceField({ description: 'Kind of a work.', example: 'initiative', of: WORK_KINDS, optional: true })
  work?: WorkKind | null;
  @ChoiceField({
    description: 'How far the effect was recognised.',
    example: 'unit',
    of: EFFECT_SCOPES,
    optional: true,
  })
  scope?: EffectScope | null;
  @ListField({
    description: 'What a work has served already, by papers that the ledger does not have.',
    example: undefined,
    of: () => WorkUseDto,
    min: 0,
    max: 20,
    optional: true,
  })
  used?: readonly WorkUseDto[] | null;
  @ChoiceField({
    description: 'Ground of an achievement.',
    example: 'ad-hoc',
    of: ACHIEVEMENT_GROUNDS,
    optional: true,
  })
  ground?: AchievementGround | null;
  @TextField({ description: 'The post of a time of service.', example: 'director', max: 200, optional: true })
  post?: string | null;
  @FlagField({
    description: "The woman's own retirement age in the post is the higher one.",
    example: false,
    optional: true,
  })
  higherRetirementAge?: boolean | null;
  @ChoiceField({ description: 'Kind of a leave.', example: 'maternity', of: LEAVE_KINDS, optional: true })
  leave?: LeaveKind | null;
  @TextField({ description: 'The disciplinary measure.', example: 'Khiển trách', max: 200, optional: true })
  measure?: string | null;
  @ChoiceField({ description: 'What is open.', example: 'complaint', of: MATTER_KINDS, optional: true })
  matter?: MatterKind | null;
  @DayField({
    description: 'First day of service, leave or discipline.',
    example: '2025-01-01',
    optional: true,
  })
  from?: string | null;
  @DayField({ description: 'Its last day; none while it lasts.', example: '2025-06-30', optional: true })
  to?: string | null;
  @DayField({ description: 'The day on which a matter was opened.', example: '2025-02-01', optional: true })
  since?: string | null;
  @DayField({
    description: 'The day of its conclusion; none while it is open.',
    example: '2025-03-01',
    optional: true,
  })
  until?: string | null;
  @DayField({ description: 'The day of a death or of a dissolution.', example: '2025-05-01', optional: true })
  on?: string | null;
  @NumberField({ description: 'Members of the collective in the year.', example: 40, ...peopleField })
  members?: number | null;
  @NumberField({ description: 'Members who completed their task.', example: 40, ...peopleField })
  completed?: number | null;
  @NumberField({ description: 'Advanced workers.', example: 30, ...peopleField }) advanced?: number | null;
  @NumberField({ description: 'Grassroots emulation fighters.', example: 5, ...peopleField })
  fighters?: number | null;
  @NumberField({ description: 'Members with a warning or worse.', example: 0, ...peopleField })
  warned?: number | null;
  @ChoiceField({
    description: 'What was led.',
    example: 'cluster',
    of: ['cluster', 'movement'],
    optional: true,
  })
  of?: 'cluster' | 'movement' | null;
  @ChoiceField({
    description: 'Who ran the cluster or movement.',
    example: 'province',
    of: ['province', 'central'],
    optional: true,
  })
  by?: 'province' | 'central' | null;
  @NumberField({
    description: 'How many years the movement ran.',
    example: 1,
    min: 1,
    max: 50,
    optional: true,
  })
  years?: number | null;
}

class SourceDto {
  @TextField({
    description: 'The document that says so, as it is cited.',
    example: 'Quyết định số 12/QĐ-SNV ngày 05/01/2026',
    max: 400,
  })
  document!: string;
  @DayField({ description: 'Its day.', example: '2026-01-05' }) documentDate!: string;
}

export class NewFactDto extends SourceDto {
  @ObjectField({ description: 'The fact.', example: undefined, of: () => FactDto }) fact!: FactDto;
}

export class FactCorrectionDto extends SourceDto {
  @ObjectField({
    description: 'What is right; left out when there is no such fact at all.',
    example: undefined,
    of: () => FactDto,
    optional: true,
  })
  fact?: FactDto | null;
  @TextField({ description: 'Why the fact was wrong.', example: 'Ghi nhầm năm.', max: 4000 }) reason!: string;
}
