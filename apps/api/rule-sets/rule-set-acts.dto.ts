import { DayField, NumberField, ObjectField, TextField } from '../openapi/fields';

class RuleSetOrderDto {
  @TextField({ description: 'Number of the document that orders it.', example: '12/QĐ-UBND', max: 100 })
  number!: string;
  @DayField({ description: 'Its day.', example: '2026-11-20' }) day!: string;
}

/** A rule set is to take effect. */
export class ProposeRuleSetDto {
  @ObjectField({ description: 'The document that orders it.', example: undefined, of: () => RuleSetOrderDto })
  order!: RuleSetOrderDto;
  @TextField({ description: 'Why.', example: 'Cập nhật thời hạn thẩm định.', max: 4000 }) reason!: string;
  @DayField({
    description: 'The day from which new dossiers are under it; not in the past.',
    example: '2026-12-01',
  })
  effectiveOn!: string;
}

/** Which dossiers are asked about. */
export class WhatIfQuestionDto {
  @NumberField({
    description: 'Dossiers handed in in this year; left out: those on their way.',
    example: 2022,
    min: 1900,
    max: 2199,
    optional: true,
  })
  year?: number | null;
}
