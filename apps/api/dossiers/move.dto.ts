import { BilingualDto, CitedDto } from '../catalogue/catalogue.dto';
import { BodyDto } from '../openapi/common.dto';
import { DayField, NumberField, ObjectField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';
import { DecidingOrderDto, RouteChoiceDto } from './choice.dto';
import { ActBodyDto, ChoicesField, ReasonDto } from './dossier-acts.dto';

class CountedPeriodDto {
  @DayField({
    description: 'First day of the time that the achievement is counted for.',
    example: '2021-01-01',
  })
  from!: string;
  @DayField({ description: 'Its last day.', example: '2025-12-31' }) to!: string;
}

const ToField = (): PropertyDecorator =>
  TextField({
    description: 'The unit to which the person has moved.',
    example: 'mttq-tinh-lang-son',
    max: 100,
  });
const MovedOnField = (): PropertyDecorator =>
  DayField({ description: 'The first day there.', example: '2026-03-01' });
const PeriodField = (): PropertyDecorator =>
  ObjectField({ description: 'The counted period.', example: undefined, of: () => CountedPeriodDto });
const DocumentField = (): PropertyDecorator =>
  ObjectField({
    description: 'The paper that moves the person.',
    example: undefined,
    of: () => DecidingOrderDto,
  });

export class MoveDto extends ActBodyDto {
  @ToField() to!: string;
  @MovedOnField() movedOn!: string;
  @PeriodField() period!: CountedPeriodDto;
  @DocumentField() document!: DecidingOrderDto;
  @ChoicesField() choices?: RouteChoiceDto[] | null;
}

export class TransferDto {
  @ToField() to!: string;
  @MovedOnField() movedOn!: string;
  @PeriodField() period!: CountedPeriodDto;
  @DocumentField() document!: DecidingOrderDto;
}

export class MoveCorrectionDto extends ReasonDto {
  @NumberField({
    description: 'Which of the moves that stand, counted from 1.',
    example: 1,
    min: 1,
    max: 100,
  })
  number!: number;
  @ObjectField({
    description: 'What it should have said; left out where there was no such move.',
    example: undefined,
    of: () => TransferDto,
    optional: true,
  })
  transfer?: TransferDto | null;
  @ChoicesField() choices?: RouteChoiceDto[] | null;
}

const WAYS = ['most-of-period', 'old-unit', 'new-unit', 'ask'] as const;

class ShownProposerRuleDto extends CitedDto {
  @Shown(String, 'ask', {
    enum: WAYS,
    description: 'By what the unit is settled; ask: a choice with its document is recorded with the move.',
  })
  way!: (typeof WAYS)[number];
}

class ProposerQuestionDto {
  @ShownObject(() => BilingualDto) what!: BilingualDto;
  @ShownObject(() => BilingualDto) whoDecides!: BilingualDto;
  @ShownObject(() => BilingualDto) sentence!: BilingualDto;
}

class HeirDto {
  @Shown(String, 'ubnd-xa-van-linh') from!: string;
  @Shown(String, 'ubnd-xa-mau', { nullable: true }) to!: string | null;
}

export class ProposerDto {
  @ShownObject(() => ShownProposerRuleDto) rule!: ShownProposerRuleDto;
  @ShownObject(() => ProposerQuestionDto, { nullable: true }) question!: ProposerQuestionDto | null;
  @ShownObject(() => [BodyDto], { description: 'Units where the person was, the first at the front.' })
  units!: readonly BodyDto[];
  @ShownObject(() => [HeirDto], { description: 'Who took over from units that are gone.' })
  heirs!: readonly HeirDto[];
}
