import {
  GIVEN_COMMENDATIONS,
  SUBJECT_KINDS,
  type GivenCommendation,
  type SubjectKind,
} from '@vinhdanh/domain';
import {
  ChoiceField,
  DayField,
  FileField,
  FlagField,
  IdField,
  ListField,
  NumberField,
  ObjectField,
  TextField,
} from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

const SHA = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export class SubjectDto {
  @ChoiceField({ description: 'Who is proposed.', example: 'person', of: SUBJECT_KINDS })
  kind!: SubjectKind;
  @TextField({ description: 'Name as printed on the decision.', example: 'Hoàng Văn Giả (hư cấu)', max: 200 })
  name!: string;
  @TextField({ description: 'Post and unit, or address.', example: 'Giám đốc Sở', max: 200 })
  position!: string;
  @IdField({
    description: 'Whom of the award ledger it is; eligibility is looked up there.',
    example: '7a1d2c3b-58a4-4a0e-9a53-0d6a6f0c3b22',
    optional: true,
  })
  ledger?: string | null;
}

export class GivenPartDto {
  @TextField({ description: 'Which part of the dossier.', example: 'report', max: 60 }) part!: string;
  @FileField({ description: 'The file, handed in before.', example: SHA }) file!: string;
  @TextField({ description: 'Its name for people.', example: 'bao-cao.pdf', max: 200 }) name!: string;
}

export class ConditionDto {
  @TextField({
    description: 'The part that is asked for under a condition.',
    example: 'related-documents',
    max: 60,
  })
  part!: string;
  @FlagField({ description: 'Whether the condition holds.', example: false }) holds!: boolean;
}

export class ContentDto {
  @ObjectField({ description: 'Who is proposed.', example: undefined, of: () => SubjectDto })
  subject!: SubjectDto;
  @TextField({ description: 'The achievements.', example: 'Có thành tích xuất sắc.', max: 4000 })
  citation!: string;
  @TextField({
    description: "Name of the achievement that is to be rewarded, as the subject's file has it.",
    example: 'SK-2025-01',
    max: 200,
    optional: true,
  })
  achievement?: string | null;
  @ChoiceField({
    description:
      'Why it is to be given; the ledger keeps it, and ad hoc and movement awards are no ground for others.',
    example: 'merit',
    of: GIVEN_COMMENDATIONS,
    optional: true,
  })
  commendation?: GivenCommendation | null;
  @ListField({
    description: 'The documents of the dossier.',
    example: undefined,
    of: () => GivenPartDto,
    min: 0,
    max: 40,
  })
  parts!: GivenPartDto[];
  @ListField({
    description: 'Whether the conditions hold under which parts are asked for.',
    example: undefined,
    of: () => ConditionDto,
    min: 0,
    max: 40,
    optional: true,
  })
  conditions?: ConditionDto[] | null;
}

export class NewDraftDto {
  @TextField({ description: 'Code of the award.', example: 'HC-LD3', max: 40 }) award!: string;
  @ObjectField({ description: 'What is handed in.', example: undefined, of: () => ContentDto })
  content!: ContentDto;
  @FlagField({
    description: 'Entered afterwards from paper: acts may carry the days on which they took place.',
    example: false,
    optional: true,
  })
  retrospective?: boolean | null;
}

export class ChangedDraftDto extends NewDraftDto {
  @NumberField({ description: 'The version that was seen.', example: 1, min: 1, max: 1_000_000 })
  version!: number;
}

export class SubmissionDto {
  @NumberField({ description: 'The version that was seen.', example: 1, min: 1, max: 1_000_000 })
  version!: number;
  @DayField({
    description: 'Of a retrospective dossier: the day that chooses the route until reception pins it.',
    example: '2022-03-01',
    optional: true,
  })
  receivedOn?: string | null;
}

export class ShownSubjectDto {
  @Shown(String, 'person', { enum: SUBJECT_KINDS }) kind!: SubjectKind;
  @Shown(String, 'Hoàng Văn Giả (hư cấu)') name!: string;
  @Shown(String, 'Giám đốc Sở') position!: string;
  @Shown(String, '7a1d2c3b-58a4-4a0e-9a53-0d6a6f0c3b22', {
    optional: true,
    format: 'uuid',
    description: 'Whom of the award ledger it is, where somebody tied it.',
  })
  ledger?: string;
}

export class ShownPartDto {
  @Shown(String, 'report') part!: string;
  @Shown(String, SHA) file!: string;
  @Shown(String, 'bao-cao.pdf') name!: string;
}

export class ShownConditionDto {
  @Shown(String, 'related-documents') part!: string;
  @Shown(Boolean, false) holds!: boolean;
}

export class ShownContentDto {
  @ShownObject(() => ShownSubjectDto) subject!: ShownSubjectDto;
  @Shown(String, 'Có thành tích xuất sắc.') citation!: string;
  @Shown(String, 'SK-2025-01', { optional: true }) achievement?: string;
  @Shown(String, 'merit', { optional: true, enum: GIVEN_COMMENDATIONS })
  commendation?: GivenCommendation;
  @ShownObject(() => [ShownPartDto]) parts!: readonly ShownPartDto[];
  @ShownObject(() => [ShownConditionDto], { optional: true }) conditions?: readonly ShownConditionDto[];
}

export class DraftDto {
  @Shown(String, '3f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11', { format: 'uuid' }) id!: string;
  @Shown('integer', 1) version!: number;
  @Shown(String, 'HC-LD3') award!: string;
  @Shown(String, 'Huân chương Lao động hạng Ba') awardNameVi!: string;
  @Shown(String, 'Labour Order, third class') awardNameEn!: string;
  @ShownObject(() => ShownContentDto) content!: ShownContentDto;
  @Shown(Boolean, false) retrospective!: boolean;
  @Shown(String, ['minutes'], {
    list: true,
    nullable: true,
    description:
      'Parts that the award asks for and the draft lacks; null while the rules in force cannot be read.',
  })
  missing!: readonly string[] | null;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) updatedAt!: string;
}
