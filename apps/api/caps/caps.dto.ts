import { LARGEST_COUNT, LONGEST_NOTE, SUBJECT_KINDS, type SubjectKind } from '@vinhdanh/domain';
import { DecidingOrderDto } from '../dossiers/choice.dto';
import { ActBodyDto } from '../dossiers/dossier-acts.dto';
import { CheckedRequirementDto } from '../explanations/explanation.dto';
import { ActDto } from '../openapi/common.dto';
import { ChoiceField, DayField, NumberField, ObjectField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

const STANDINGS = ['within', 'over', 'rounding-open', 'not-stated'] as const;
const STEPS = ['appraise', 'vote', 'decide'] as const;
const CAP = { description: 'Which cap.', example: 'nd91-grassroots-fighter', max: 100 };

export class DraftCapsQueryDto {
  @TextField({ description: 'Code of the award.', example: 'DH-CSTDCS', max: 40 }) award!: string;
  @ChoiceField({ description: 'Whom it would be given to.', example: 'person', of: SUBJECT_KINDS })
  subject!: SubjectKind;
  @DayField({ description: 'Day of receipt; today unless given.', example: '2022-11-01', optional: true })
  on?: string;
}

class CapWordsDto {
  @Shown(String, 'Chiến sĩ thi đua cơ sở trong năm') vi!: string;
  @Shown(String, 'grassroots emulation fighters of the year') en!: string;
}

export class CapFindingDto extends CheckedRequirementDto {
  @Shown(String, 'nd91-grassroots-fighter') cap!: string;
  @ShownObject(() => CapWordsDto, { description: 'The body in which it is counted.' }) body!: CapWordsDto;
  @ShownObject(() => CapWordsDto, { description: 'What is counted.' }) counted!: CapWordsDto;
  @ShownObject(() => CapWordsDto, {
    nullable: true,
    description: 'Out of what; null where the text gives a number and no share.',
  })
  outOf!: CapWordsDto | null;
  @Shown(String, 'over', {
    enum: STANDINGS,
    description:
      '`rounding-open`: the text does not say how to round, and this dossier depends on it; `not-stated`: nobody has stated the number that the share is taken of.',
  })
  standing!: (typeof STANDINGS)[number];
  @Shown(String, ['appraise', 'decide'], {
    list: true,
    enum: STEPS,
    description: 'Steps that are not taken past the cap without an order.',
  })
  heldAt!: ReadonlyArray<(typeof STEPS)[number]>;
  @Shown(Boolean, true, { description: 'Whether the text lets an order pass it.' }) mayBePassed!: boolean;
}

export class DossierCapsDto {
  @ShownObject(() => [CapFindingDto]) lines!: readonly CapFindingDto[];
  @ShownObject(() => [ActDto], { description: '`state-count` and `pass-cap`, where there is a cap.' })
  acts!: readonly ActDto[];
}

export class CountStatementDto extends ActBodyDto {
  @TextField(CAP) cap!: string;
  @NumberField({
    description: 'The number that the share is taken of.',
    example: 47,
    min: 0,
    max: LARGEST_COUNT,
  })
  count!: number;
  @ObjectField({
    description: 'The document that it stands in.',
    example: undefined,
    of: () => DecidingOrderDto,
  })
  document!: DecidingOrderDto;
}

export class CapOrderDto extends ActBodyDto {
  @TextField(CAP) cap!: string;
  @ObjectField({ description: 'The order.', example: undefined, of: () => DecidingOrderDto })
  order!: DecidingOrderDto;
  @TextField({
    description: 'The reason: it becomes part of the record.',
    example: 'Có thành tích đặc biệt xuất sắc.',
    max: LONGEST_NOTE,
  })
  reason!: string;
}
