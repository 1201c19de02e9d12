import {
  COMMENDATION_KINDS,
  SUBJECT_CATEGORIES,
  type CommendationKind,
  type SubjectCategory,
} from '@vinhdanh/domain';
import { ChoiceField, DayField, NumberField, ObjectField, TextField } from '../openapi/fields';
import { Shown } from '../openapi/shown';

const ID = '7a1d2c3b-58a4-4a0e-9a53-0d6a6f0c3b22';

class CorrectionDecisionDto {
  @TextField({ description: 'Its number.', example: '15/QĐ-UBND', max: 200 }) number!: string;
  @DayField({ description: 'Its day.', example: '2022-01-10' }) date!: string;
  @TextField({ description: 'Id of the body that corrects.', example: 'ubnd-tinh-lang-son', max: 100 })
  body!: string;
}

class CorrectedYearsDto {
  @NumberField({ description: 'First year.', example: 2021, min: 1, max: 9999 }) from!: number;
  @NumberField({ description: 'Last year.', example: 2021, min: 1, max: 9999 }) to!: number;
}

/** What is left out stays as it is. */
export class CorrectionDto {
  @TextField({ description: 'Code of the right award.', example: 'BK-BT', max: 100, optional: true })
  award?: string | null;
  @ChoiceField({ description: 'The right kind.', example: 'merit', of: COMMENDATION_KINDS, optional: true })
  commendation?: CommendationKind | null;
  @ChoiceField({
    description: 'The right group of form 0603.',
    example: 'direct-worker',
    of: SUBJECT_CATEGORIES,
    optional: true,
  })
  category?: SubjectCategory | null;
  @ObjectField({
    description: 'The right years.',
    example: undefined,
    of: () => CorrectedYearsDto,
    optional: true,
  })
  period?: CorrectedYearsDto | null;
  @TextField({ description: 'The right name.', example: 'Nông Thị Ví Dụ (hư cấu)', max: 400, optional: true })
  name?: string | null;
  @TextField({ description: 'The right unit.', example: 'Trường Giả Định', max: 400, optional: true })
  unit?: string | null;
  @ObjectField({
    description:
      'The decision that corrects (đính chính); left out where the register alone was wrong and the decision stands as it was.',
    example: undefined,
    of: () => CorrectionDecisionDto,
    optional: true,
  })
  decision?: CorrectionDecisionDto | null;
  @TextField({ description: 'The paper that shows it.', example: 'Bản gốc quyết định.', max: 4000 })
  evidence!: string;
}

export class CorrectedDto {
  @Shown(String, ID, { format: 'uuid', description: 'The entry that stands now.' }) entry!: string;
  @Shown(String, ID, { format: 'uuid' }) corrects!: string;
  @Shown(String, ID, { format: 'uuid' }) subject!: string;
}
