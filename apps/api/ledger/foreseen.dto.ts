import { COMMENDATION_KINDS, type CommendationKind } from '@vinhdanh/domain';
import { DependentDto, StandingDto } from '../eligibility/eligibility.dto';
import { ChoiceField, NumberField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

/** What is left out stays as it is. */
export class ForeseenQueryDto {
  @TextField({ description: 'Code of the right award.', example: 'BK-TTG', max: 100, optional: true })
  award?: string;
  @ChoiceField({ description: 'The right kind.', example: 'merit', of: COMMENDATION_KINDS, optional: true })
  commendation?: CommendationKind;
  @NumberField({
    description: 'First of the right years.',
    example: 2020,
    min: 1,
    max: 9999,
    query: true,
    optional: true,
  })
  yearFrom?: number;
  @NumberField({
    description: 'Last of them; the first one alone unless given.',
    example: 2021,
    min: 1,
    max: 9999,
    query: true,
    optional: true,
  })
  yearTo?: number;
}

class ForeseenDependentDto extends DependentDto {
  @Shown(Boolean, false, { description: 'Whether it would stand on the corrected award as well.' })
  stands!: boolean;
}

class ForeseenStandingDto {
  @Shown(String, 'HC-LD3') award!: string;
  @Shown(String, 'Huân chương Lao động hạng Ba') nameVi!: string;
  @Shown(String, 'Labour Order, third class') nameEn!: string;
  @ShownObject(() => StandingDto) before!: StandingDto;
  @ShownObject(() => StandingDto) after!: StandingDto;
}

export class ForeseenDto {
  @ShownObject(() => [ForeseenDependentDto], { description: 'Later awards that stood on the entry.' })
  dependents!: readonly ForeseenDependentDto[];
  @ShownObject(() => [ForeseenStandingDto], {
    description: 'Awards for which the subject would stand elsewhere today.',
  })
  standings!: readonly ForeseenStandingDto[];
}
