import { ApiProperty } from '@nestjs/swagger';
import { CitedDto } from '../catalogue/catalogue.dto';
import { Shown, ShownObject } from '../openapi/shown';

const VERDICTS = ['met', 'missing', 'warning', 'open', 'not-applicable'] as const;

class SentenceDto {
  @Shown(String, 'Báo cáo thành tích: đã có (bao-cao.pdf).') vi!: string;
  @Shown(String, 'Achievement report: given (bao-cao.pdf).') en!: string;
}

export class CheckedRequirementDto extends CitedDto {
  @Shown(String, 'part', { description: 'Stable name of what was checked.' }) requirement!: string;
  @Shown(String, 'met', {
    enum: VERDICTS,
    description: '`open`: the sources do not settle it, and somebody must decide.',
  })
  verdict!: (typeof VERDICTS)[number];
  @ApiProperty({
    description: 'What was looked at, by name.',
    example: { part: 'report', files: 1 },
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }],
    },
  })
  inputs!: Readonly<Record<string, string | number | boolean | null>>;
  @ShownObject(() => SentenceDto) sentence!: SentenceDto;
}

export class ExplanationDto {
  @Shown(String, '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11', { format: 'uuid' }) id!: string;
  @Shown(String, 'HS-2026-000001') code!: string;
  @Shown('integer', 4) seq!: number;
  @Shown(String, '2026-11-22T03:00:00.000Z', {
    format: 'date-time',
    description: 'The moment for which days left are told.',
  })
  at!: string;
  @ShownObject(() => [CheckedRequirementDto]) lines!: readonly CheckedRequirementDto[];
}
