import { CitedDto } from '../catalogue/catalogue.dto';
import { Shown, ShownObject } from '../openapi/shown';

class DocumentOfDeathDto {
  @Shown(String, '15/TLKT-BS') number!: string;
  @Shown(String, '2026-01-07', { format: 'date' }) date!: string;
}

class ShownRecipientDto {
  @Shown(String, 'Lê Thị Ví Dụ (hư cấu)') name!: string;
  @Shown(String, 'con gái') relation!: string;
}

export class PosthumousDto {
  @Shown(String, '2026-01-05', { format: 'date' }) diedOn!: string;
  @ShownObject(() => DocumentOfDeathDto) document!: DocumentOfDeathDto;
  @ShownObject(() => ShownRecipientDto, {
    nullable: true,
    description: 'Who of the family receives the award; null while nobody is named.',
  })
  recipient!: ShownRecipientDto | null;
}

class MoveDaysDto {
  @Shown('integer', 1154) old!: number;
  @Shown('integer', 306) new!: number;
}

class MovePeriodDto {
  @Shown(String, '2021-01-01', { format: 'date' }) from!: string;
  @Shown(String, '2025-12-31', { format: 'date' }) to!: string;
}

class MoveDocumentDto {
  @Shown(String, '12/QĐ-SNV') number!: string;
  @Shown(String, '2026-02-15', { format: 'date' }) date!: string;
}

export class LegDto {
  @Shown(String, 'ubnd-xa-van-linh') from!: string;
  @Shown(String, 'mttq-tinh-lang-son') to!: string;
  @Shown(String, '2026-03-01', { format: 'date' }) movedOn!: string;
  @ShownObject(() => MoveDocumentDto) document!: MoveDocumentDto;
}

class StayDto {
  @Shown(String, 'ubnd-xa-van-linh') unit!: string;
  @Shown('integer', 1154) days!: number;
}

class CommentsAskedDto extends CitedDto {
  @Shown(String, ['ubnd-xa-van-linh'], { list: true, description: 'The units that are asked.' })
  units!: readonly string[];
}

export class ShownMoveDto extends LegDto {
  @ShownObject(() => MovePeriodDto) period!: MovePeriodDto;
  @ShownObject(() => MoveDaysDto, {
    description: 'Days of the counted period at the unit that was left last and at the new one.',
  })
  days!: MoveDaysDto;
  @ShownObject(() => [StayDto], {
    optional: true,
    description:
      'Days of the counted period at each unit where the person was; absent in moves of before they were summed.',
  })
  stays?: readonly StayDto[];
  @ShownObject(() => CommentsAskedDto, {
    optional: true,
    description: 'Other units that the rules ask for a comment; absent where they ask none.',
  })
  comments?: CommentsAskedDto;
  @Shown(String, 'ubnd-xa-van-linh', { description: 'The unit that was settled to propose.' })
  proposer!: string;
  @Shown(String, 'Đơn vị nơi có phần lớn thời gian tính thành tích') article!: string;
  @Shown(String, 'M', { enum: ['Q', 'S', 'P', 'I', 'M', 'N'] }) evidence!: 'Q' | 'S' | 'P' | 'I' | 'M' | 'N';
}
