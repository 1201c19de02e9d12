import { CONCLUSIONS, FINDING_PHASES, type Conclusion, type FindingPhase } from '@vinhdanh/domain';
import { ActDto, BodyDto } from '../openapi/common.dto';
import { ChoiceField, IdField, NumberField, ObjectField, TextField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';
const AT = '2026-11-22T03:00:00.000Z';
const ABOUT = ['dossier', 'session', 'council'] as const;
type AboutWord = (typeof ABOUT)[number];

export class FindingsQueryDto {
  @ChoiceField({ description: 'In this phase.', example: 'open', of: FINDING_PHASES, optional: true })
  phase?: FindingPhase;
  @ChoiceField({
    description: 'About a thing of this kind; with its id.',
    example: 'dossier',
    of: ABOUT,
    with: 'aboutId',
  })
  aboutKind?: AboutWord;
  @TextField({ description: 'About this thing; with its kind.', example: ID, max: 100, with: 'aboutKind' })
  aboutId?: string;
  @IdField({
    description: 'The page after this finding; those about one thing are one page.',
    example: ID,
    optional: true,
  })
  after?: string;
}

class FindingAboutDto {
  @ChoiceField({ description: 'What it is about.', example: 'dossier', of: ABOUT }) kind!: AboutWord;
  @TextField({ description: 'Its id; of a council its code.', example: ID, max: 100 }) id!: string;
  @NumberField({
    description: 'The act that it points to; the thing as a whole unless given.',
    example: 7,
    min: 1,
    max: 1_000_000,
    optional: true,
  })
  seq?: number | null;
}

export class RaiseFindingDto {
  @ObjectField({ description: 'What it is about.', example: undefined, of: () => FindingAboutDto })
  about!: FindingAboutDto;
  @TextField({ description: 'The body that must answer.', example: 'so-noi-vu-lang-son', max: 100 })
  organization!: string;
  @TextField({ description: 'What was found.', example: 'Thẩm định quá thời hạn 12 ngày.', max: 4000 })
  words!: string;
}

export class AnswerFindingDto {
  @TextField({ description: 'The answer.', example: 'Do chờ ý kiến của cơ quan thuế.', max: 4000 })
  words!: string;
  @NumberField({
    description: 'Refuse as stale if the finding has moved on since this version.',
    example: 1,
    min: 1,
    max: 1_000_000,
    optional: true,
  })
  expectedSeq?: number | null;
}

export class CloseFindingDto extends AnswerFindingDto {
  @ChoiceField({
    description:
      '`remedied`: put right. `explained`: the answer settles it. `passed-on`: given to another authority. `mistaken`: there was nothing to find.',
    example: 'explained',
    of: CONCLUSIONS,
  })
  conclusion!: Conclusion;
}

export class ActedOnFindingDto {
  @Shown(String, ID, { format: 'uuid' }) finding!: string;
  @Shown('integer', 2, { description: 'Its version now.' }) seq!: number;
  @Shown(String, 'answered', { enum: FINDING_PHASES }) phase!: FindingPhase;
}

class ShownAboutDto {
  @Shown(String, 'dossier', { enum: ABOUT }) kind!: AboutWord;
  @Shown(String, ID) id!: string;
  @Shown('integer', 7, { nullable: true }) seq!: number | null;
}

class NamedWordsDto {
  @Shown(String, AT, { format: 'date-time' }) at!: string;
  @Shown(String, 'Thẩm định quá thời hạn 12 ngày.') words!: string;
  @Shown(String, 'Nguyễn Thị Minh (hư cấu)') person!: string;
  @Shown(String, 'Kiểm toán viên') titleVi!: string;
  @Shown(String, 'Auditor') titleEn!: string;
}

class ClosingDto extends NamedWordsDto {
  @Shown(String, 'explained', { enum: CONCLUSIONS }) conclusion!: Conclusion;
}

export class FindingDto {
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown('integer', 2) seq!: number;
  @Shown(String, 'open', { enum: FINDING_PHASES }) phase!: FindingPhase;
  @ShownObject(() => ShownAboutDto) about!: ShownAboutDto;
  @Shown(String, 'HS-2026-000001', { description: 'What it is about, as people call it.' }) aboutVi!: string;
  @Shown(String, 'HS-2026-000001') aboutEn!: string;
  @ShownObject(() => BodyDto, { description: 'Who must answer.' }) organization!: BodyDto;
  @ShownObject(() => NamedWordsDto) raised!: NamedWordsDto;
  @ShownObject(() => [NamedWordsDto]) answers!: readonly NamedWordsDto[];
  @ShownObject(() => ClosingDto, { nullable: true }) closed!: ClosingDto | null;
  @ShownObject(() => [ActDto]) acts!: readonly ActDto[];
}
