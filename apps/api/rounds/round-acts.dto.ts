import {
  ChoiceField,
  DayField,
  FileField,
  IdListField,
  ListField,
  NumberField,
  TextField,
} from '../openapi/fields';

const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';
const LONGEST_LIST = 2_000;

class SignatoryChoiceDto {
  @TextField({ description: 'An office of the signing body.', example: 'ubnd-tinh-lang-son.head', max: 100 })
  office!: string;
  @ChoiceField({
    description: 'Signs as a person, or puts the signature of the body.',
    example: 'person',
    of: ['person', 'body'],
  })
  capacity!: 'person' | 'body';
}

export class ComposeDto {
  @ChoiceField({
    description: 'tờ trình or quyết định.',
    example: 'submission',
    of: ['submission', 'decision'],
  })
  kind!: 'submission' | 'decision';
  @IdListField({ description: 'What the document carries.', example: [ID], min: 1, max: LONGEST_LIST })
  dossiers!: string[];
  @DayField({
    description: 'The day printed on the document; today unless given.',
    example: '2026-11-22',
    optional: true,
  })
  dated?: string | null;
  @ListField({
    description: 'Who signs, in order; the head (person), then the clerk (body) unless given.',
    example: undefined,
    of: () => SignatoryChoiceDto,
    min: 1,
    max: 10,
    optional: true,
  })
  signatories?: SignatoryChoiceDto[] | null;
}

export class RoundActBodyDto {
  @NumberField({
    description: 'Refuse as stale if the round has moved on since this version.',
    example: 3,
    min: 1,
    max: 1_000_000,
    optional: true,
  })
  expectedSeq?: number | null;
}

export class SignDto extends RoundActBodyDto {
  @FileField({
    description: 'SHA-256 of the document that was seen.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  file!: string;
}

export class DeclineDto extends RoundActBodyDto {
  @TextField({ description: 'Why.', example: 'Sai tên đơn vị.', max: 4000 }) reason!: string;
}

export class DelegateDto extends DeclineDto {
  @TextField({
    description: 'An office among those that the round lists.',
    example: 'ubnd-lang-son.pho-chu-tich.deputy',
    max: 100,
  })
  office!: string;
}
