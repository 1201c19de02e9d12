import { SUBJECT_KINDS, type SubjectKind } from '@vinhdanh/domain';
import { CitedDto, PartFormDto } from '../catalogue/catalogue.dto';
import { DayField } from '../openapi/fields';
import { Shown, ShownObject } from '../openapi/shown';

const KINDS = [
  'title',
  'order',
  'medal',
  'honour',
  'prize',
  'commemorative',
  'certificate',
  'letter',
] as const;

export class LawQueryDto {
  @DayField({
    description: 'The law in force on this day; today unless given.',
    example: '2025-07-02',
    optional: true,
  })
  on?: string;
}

class NamedRuleDto extends CitedDto {
  @Shown(String, 'Chủ tịch nước') nameVi!: string;
  @Shown(String, 'President') nameEn!: string;
}

class LawDeciderDto extends NamedRuleDto {
  @Shown(String, null, { format: 'date', nullable: true, description: 'The last day of the power.' })
  to!: string | null;
}

class CitedTextDto extends CitedDto {
  @Shown(String, '2 lần liên tục CSTĐ cấp tỉnh') vi!: string;
  @Shown(String, 'two consecutive provincial titles') en!: string;
}

class LawVoteDto extends NamedRuleDto {
  @Shown(String, 'V-90') id!: string;
  @Shown('integer', 90, { nullable: true, description: 'Of the share; null when no share is asked for.' })
  num!: number | null;
  @Shown('integer', 100, { nullable: true }) den!: number | null;
  @Shown(Boolean, true, { description: 'A ballot is compulsory.' }) ballotCompulsory!: boolean;
}

class LawPartDto extends NamedRuleDto {
  @Shown(String, 'report') id!: string;
  @Shown(String, null, { nullable: true, description: 'When it is asked for; null: always.' })
  conditionVi!: string | null;
  @Shown(String, null, { nullable: true }) conditionEn!: string | null;
  @ShownObject(() => [PartFormDto], {
    description: 'The numbered forms on which it is made; empty where no source gives a number.',
  })
  forms!: readonly PartFormDto[];
}

class LawPosthumousDto extends CitedTextDto {
  @Shown(Boolean, false, { description: 'Whether it is given to the dead.' }) given!: boolean;
}

class LawMoneyDto extends CitedDto {
  @Shown(String, 'person', { enum: SUBJECT_KINDS }) subject!: SubjectKind;
  @Shown('integer', 450, { description: 'Times the base salary, in hundredths.' }) hundredths!: number;
  @Shown('integer', 11390000, { description: 'In đồng, for a decision of the day.' }) amount!: number;
}

export class LawAwardDto extends NamedRuleDto {
  @Shown(String, 'DH-CSTDTQ') code!: string;
  @Shown(String, 'title', { enum: KINDS }) kind!: (typeof KINDS)[number];
  @Shown(String, ['person'], { list: true, enum: SUBJECT_KINDS }) subjects!: readonly SubjectKind[];
  @Shown(String, '2024-01-01', { format: 'date' }) from!: string;
  @Shown(String, null, { format: 'date', nullable: true }) to!: string | null;
  @ShownObject(() => [LawDeciderDto]) deciders!: readonly LawDeciderDto[];
  @ShownObject(() => LawVoteDto, { nullable: true, description: 'In the council of who decides or submits.' })
  vote!: LawVoteDto | null;
  @ShownObject(() => LawVoteDto, { nullable: true }) centralVote!: LawVoteDto | null;
  @ShownObject(() => [LawPartDto], { description: 'Empty where no source gives them.' })
  parts!: readonly LawPartDto[];
  @ShownObject(() => CitedTextDto) prerequisite!: CitedTextDto;
  @ShownObject(() => CitedTextDto, { nullable: true }) cap!: CitedTextDto | null;
  @ShownObject(() => CitedTextDto, { nullable: true }) cooldown!: CitedTextDto | null;
  @ShownObject(() => LawPosthumousDto, {
    nullable: true,
    description: 'What its own text says of the dead, and of what that text speaks; null where none does.',
  })
  posthumous!: LawPosthumousDto | null;
  @ShownObject(() => [LawMoneyDto], { description: 'Empty where no source gives money for it.' })
  money!: readonly LawMoneyDto[];
}

class WordsDto {
  @Shown(String, 'Tỷ lệ phiếu của hội đồng') vi!: string;
  @Shown(String, 'The share of votes in the council') en!: string;
}

export class OpenQuestionDto extends CitedDto {
  @Shown(String, 'nd152-council-share') id!: string;
  @ShownObject(() => WordsDto) what!: WordsDto;
  @ShownObject(() => WordsDto, { description: 'Who must decide it.' }) whoDecides!: WordsDto;
  @ShownObject(() => WordsDto) sentence!: WordsDto;
}
