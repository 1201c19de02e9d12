import {
  ChoiceField,
  DayField,
  ListField,
  NumberField,
  ObjectField,
  TextField,
  TextListField,
} from '../openapi/fields';
import { ContentDto } from '../drafts/draft.dto';
import { DecidingOrderDto, RouteChoiceDto } from './choice.dto';

/** What every act may carry. */
export class ActBodyDto {
  @DayField({
    description:
      'The day on which the act has effect; today unless the dossier is entered afterwards from paper.',
    example: '2026-11-22',
    optional: true,
  })
  on?: string | null;
  @NumberField({
    description: 'Refuse as stale if the dossier has moved on since this version.',
    example: 3,
    min: 1,
    max: 1_000_000,
    optional: true,
  })
  expectedSeq?: number | null;
}

export class NoteDto extends ActBodyDto {
  @TextField({ description: 'A note for the record.', example: 'Hồ sơ đầy đủ.', max: 4000, optional: true })
  note?: string | null;
}

export const ChoicesField = (): PropertyDecorator =>
  ListField({
    description: 'What was decided where the rules settle nothing.',
    example: undefined,
    of: () => RouteChoiceDto,
    min: 0,
    max: 20,
    optional: true,
  });

export class ReceptionDto extends NoteDto {
  @ChoicesField() choices?: RouteChoiceDto[] | null;
}

export class ReasonDto extends ActBodyDto {
  @TextField({
    description: 'The reason: it becomes part of the record.',
    example: 'Thiếu biên bản họp.',
    max: 4000,
  })
  reason!: string;
}

export class UnitCommentDto extends ActBodyDto {
  @TextField({
    description: 'What the unit says about the time there: it becomes part of the record.',
    example: 'Hoàn thành xuất sắc nhiệm vụ trong 11 tháng công tác tại đơn vị.',
    max: 4000,
  })
  note!: string;
}

export class OpinionDto extends NoteDto {
  @ChoiceField({ description: 'The opinion.', example: 'agree', of: ['agree', 'disagree'] })
  answer!: 'agree' | 'disagree';
}

export class PostingDto extends NoteDto {
  @NumberField({ description: 'Objections that came in.', example: 0, min: 0, max: 100_000 })
  objections!: number;
}

export class PresentationDto extends ActBodyDto {
  @TextField({ description: 'Who presented the award.', example: 'Chủ tịch UBND tỉnh', max: 200 })
  presenter!: string;
  @TextField({
    description: 'On whose authority.',
    example: 'Chủ tịch nước',
    max: 200,
    optional: true,
  })
  authorisedBy?: string | null;
  @TextField({ description: 'Where.', example: 'Lạng Sơn', max: 200 }) place!: string;
}

export class ReturnDto extends ReasonDto {
  @TextListField({
    description: 'Parts that are missing.',
    example: ['minutes'],
    min: 0,
    max: 40,
    longest: 60,
    optional: true,
  })
  missing?: string[] | null;
  @TextField({
    description: 'One of returnReasons; a dossier that was returned before needs it.',
    example: 'still-missing',
    max: 60,
    optional: true,
  })
  code?: string | null;
}

export class ResubmissionDto extends NoteDto {
  @ObjectField({ description: 'The completed content.', example: undefined, of: () => ContentDto })
  content!: ContentDto;
}

export class RerouteDto extends ReasonDto {
  @DayField({ description: 'The day whose rules choose the new route.', example: '2025-07-02' })
  chosenBy!: string;
  @TextField({
    description: 'The step of the new route at which it goes on.',
    example: 'province.appraise',
    max: 60,
  })
  toStep!: string;
  @TextField({ description: 'The order that says so.', example: 'Quyết định 12/QĐ-UBND', max: 200 })
  order!: string;
  @ChoicesField() choices?: RouteChoiceDto[] | null;
}

class FamilyRecipientDto {
  @TextField({
    description: 'Who of the family receives the award.',
    example: 'Lê Thị Ví Dụ (hư cấu)',
    max: 200,
  })
  name!: string;
  @TextField({ description: 'What he or she is to the dead.', example: 'con gái', max: 200 })
  relation!: string;
}

export class DeathDto extends ActBodyDto {
  @DayField({ description: 'The day of death.', example: '2026-01-05' }) diedOn!: string;
  @ObjectField({ description: 'The paper that says so.', example: undefined, of: () => DecidingOrderDto })
  document!: DecidingOrderDto;
  @ObjectField({
    description: 'Left out while the family has named nobody.',
    example: undefined,
    of: () => FamilyRecipientDto,
    optional: true,
  })
  recipient?: FamilyRecipientDto | null;
}
