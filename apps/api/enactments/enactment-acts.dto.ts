import { EVIDENCE_MARKS, SUCCESSION_KINDS, type Evidence, type SuccessionKind } from '@vinhdanh/domain';
import {
  ChoiceField,
  DayField,
  FlagField,
  ListField,
  NumberField,
  ObjectField,
  TextField,
} from '../openapi/fields';

const LONGEST_ID = 100;
/** More than all bodies of a province; what is larger than a payload of the engine cannot be carried out. */
const MOST = 2_000;

class OrderDto {
  @TextField({ description: 'Number of the document that orders it.', example: '202/2025/QH15', max: 200 })
  number!: string;
  @DayField({ description: 'Its day.', example: '2025-06-12' }) day!: string;
}

class SuccessionDto {
  @TextField({ description: 'The body that ends.', example: 'ubnd-huyen-chi-lang', max: LONGEST_ID })
  from!: string;
  @TextField({
    description: 'Who takes over; left out where nobody does, and what is left to do there closes.',
    example: 'ubnd-xa-van-linh',
    max: LONGEST_ID,
    optional: true,
  })
  to?: string | null;
  @ChoiceField({ description: 'How it ends.', example: 'dissolve', of: SUCCESSION_KINDS })
  kind!: SuccessionKind;
  @TextField({ description: 'Where it is said.', example: 'Nghị quyết 202/2025/QH15 Điều 1', max: 500 })
  article!: string;
  @ChoiceField({ description: 'How well that is known.', example: 'S', of: EVIDENCE_MARKS })
  evidence!: Evidence;
}

class ChoiceDto {
  @TextField({ description: 'A unit that proposes dossiers.', example: 'truong-thu-nghiem', max: LONGEST_ID })
  unit!: string;
  @TextField({ description: 'The divided body.', example: 'ubnd-tinh-mau-cu', max: LONGEST_ID }) of!: string;
  @TextField({ description: 'The part that the unit belongs to.', example: 'ubnd-tinh-mau', max: LONGEST_ID })
  to!: string;
}

class ReorganizationDto {
  @DayField({ description: 'The first day on which the bodies are gone.', example: '2025-07-01' })
  day!: string;
  @ListField({
    description: 'Bodies that end, and who takes over.',
    example: undefined,
    of: () => SuccessionDto,
    min: 1,
    max: MOST,
  })
  successions!: SuccessionDto[];
  @ListField({
    description: 'Whom units of a divided body belong to, where the register does not say.',
    example: undefined,
    of: () => ChoiceDto,
    min: 0,
    max: MOST,
    optional: true,
  })
  choices?: ChoiceDto[] | null;
  @FlagField({
    description:
      'Dossiers that are entered from paper are entered up to the day, and follow too. Without it, one whose last act is before the day is passed over, to be entered on.',
    example: false,
    optional: true,
  })
  paperIsEntered?: boolean | null;
}

/** An order over open dossiers. */
export class ProposeEnactmentDto {
  @ObjectField({ description: 'The document that orders it.', example: undefined, of: () => OrderDto })
  order!: OrderDto;
  @TextField({ description: 'Why.', example: 'Kết thúc hoạt động của cấp huyện.', max: 4000 })
  reason!: string;
  @ObjectField({
    description: 'Bodies that end together.',
    example: undefined,
    of: () => ReorganizationDto,
  })
  reorganization!: ReorganizationDto;
}

export class ConfirmEnactmentDto {
  @NumberField({
    description: 'Refuse as stale if the order has moved on since this version.',
    example: 1,
    min: 1,
    max: 1_000_000,
    optional: true,
  })
  expectedSeq?: number | null;
}

export class WithdrawEnactmentDto extends ConfirmEnactmentDto {
  @TextField({ description: 'Why.', example: 'Nhập nhầm số văn bản.', max: 4000 }) reason!: string;
}
