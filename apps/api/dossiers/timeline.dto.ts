import { BodyDto } from '../openapi/common.dto';
import { Shown, ShownObject } from '../openapi/shown';

class EventPersonDto {
  @Shown(String, '0b8f9d3e-1a44-4c58-9a0d-2f8f3f5f9a01') id!: string;
  @Shown(String, 'Nguyễn Thị Minh (hư cấu)') name!: string;
}

class EventOfficeDto {
  @Shown(String, 'so-noi-vu-lang-son.secretary') id!: string;
  @Shown(String, 'Chuyên viên thi đua') titleVi!: string;
  @Shown(String, 'Commendation officer') titleEn!: string;
  @ShownObject(() => BodyDto) organization!: BodyDto;
}

class EventByDto {
  @ShownObject(() => EventPersonDto) person!: EventPersonDto;
  @ShownObject(() => EventOfficeDto) office!: EventOfficeDto;
}

export class TimelineEntryDto {
  @Shown('integer', 3) seq!: number;
  @Shown(String, 'received') type!: string;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) at!: string;
  @Shown(String, '2026-11-22', { format: 'date' }) on!: string;
  @ShownObject(() => EventByDto, { nullable: true, description: 'null: the engine itself.' })
  by!: EventByDto | null;
  @Shown('object', { step: 'unit.intake', note: '' }) body!: object;
}

export class RecordedEventDto {
  @Shown('integer', 1) seq!: number;
  @Shown(
    'object',
    { type: 'submitted', seq: 1 },
    { description: 'The event; a text that was erased reads "…".' },
  )
  body!: object;
  @Shown(String, 'lXLuxcXfyTU6wuXu-t-8sg', { description: 'Salt of its commitment in the log.' })
  salt!: string;
  @Shown(
    'object',
    { '/submission/content/subject/name': { salt: 'i2IjcZXwkjMd2VXwG14iLg' } },
    {
      description:
        'Of each personal text by its JSON pointer: its salt, or what stands for it since it was erased.',
    },
  )
  seals!: object;
  @Shown(String, '', { description: 'Hash of the event before; empty before the first.' })
  previousHash!: string;
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', {
    description: 'Hash of its entry as a leaf of the log (RFC 6962).',
  })
  hash!: string;
}
