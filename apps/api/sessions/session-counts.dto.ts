import {
  DayField,
  ListField,
  NumberField,
  NumberListField,
  ObjectField,
  TextField,
  TextListField,
  ChoiceField,
  InstantField,
} from '../openapi/fields';
import { SessionActBodyDto } from './session-acts.dto';

const SEAT = 'hoi-dong-tinh.seat-01';
const OFFICE = 'so-noi-vu-lang-son.specialist';
/** As many lines as a session may have. */
const LONGEST_AGENDA = 2_000;
const MOST = 100_000;
const COUNT = { min: 0, max: MOST };
const COUNTS = { min: 1, max: LONGEST_AGENDA, least: 0, most: MOST };

export class StaffDto {
  @NumberField({ description: 'All who work there.', example: 41, min: 1, max: MOST }) count!: number;
  @NumberField({ description: 'How many of them came.', example: 36, ...COUNT }) present!: number;
  @TextField({ description: 'The document that says it.', example: 'Danh sách ngày 01/12/2026', max: 400 })
  source!: string;
}

class PlacesDto {
  @TextField({ description: 'Code of the award.', example: 'DH-CO-BT', max: 100 }) awardCode!: string;
  @NumberField({ description: 'How many there are to give.', example: 2, ...COUNT }) count!: number;
  @TextField({ description: 'The document that says it.', example: 'Công văn 12/HĐ-TĐKT', max: 400 })
  source!: string;
  @TextListField({
    description: 'Awards whose places are given first: a unit that has one of them takes none here.',
    example: ['DH-CO-CP'],
    min: 0,
    max: 10,
    longest: 100,
    optional: true,
  })
  after?: string[] | null;
}

export class FreezeDto extends SessionActBodyDto {
  @InstantField({
    description: 'Until when votes in writing are taken; without it until the close of their ballot.',
    example: '2026-11-22T09:00:00.000Z',
    optional: true,
  })
  writtenUntil?: string | null;
  @ObjectField({
    description: 'Where a rule takes a share of all staff.',
    example: undefined,
    of: () => StaffDto,
    optional: true,
  })
  staff?: StaffDto | null;
  @ListField({
    description: 'Awards of which there are only so many: the highest of those that pass are taken.',
    example: undefined,
    of: () => PlacesDto,
    min: 0,
    max: 100,
    optional: true,
  })
  places?: PlacesDto[] | null;
}

export class TellersDto extends SessionActBodyDto {
  @TextListField({
    description: 'Offices of the tellers, at least two.',
    example: [OFFICE, SEAT],
    min: 1,
    max: 20,
    longest: 100,
  })
  offices!: string[];
}

class LineCountsDto {
  @NumberListField({
    description: 'Who agrees, one number for each line of the ballot.',
    example: [18],
    ...COUNTS,
  })
  agree!: number[];
  @NumberListField({ description: 'Who disagrees.', example: [2], ...COUNTS }) disagree!: number[];
  @NumberListField({ description: 'Other opinions.', example: [0], ...COUNTS }) other!: number[];
  @NumberListField({ description: 'Blank.', example: [0], ...COUNTS }) blank!: number[];
  @NumberListField({ description: 'Lines that say nothing that counts.', example: [0], ...COUNTS })
  spoiled!: number[];
}

class BoxFiguresDto {
  @NumberField({ description: 'Slips handed out.', example: 20, ...COUNT }) issued!: number;
  @NumberField({ description: 'Slips in the box.', example: 20, ...COUNT }) received!: number;
  @NumberField({ description: 'Of them valid.', example: 19, ...COUNT }) valid!: number;
  @NumberField({ description: 'Of them invalid.', example: 1, ...COUNT }) invalid!: number;
  @NumberField({ description: 'Of them sealed by absent members.', example: 0, ...COUNT }) written!: number;
}

export class NudgeDto extends SessionActBodyDto {
  @TextField({ description: 'A ballot that is open.', example: 'b1', max: 20 }) ballot!: string;
}

export class CountsDto extends SessionActBodyDto {
  @TextField({ description: 'The ballot.', example: 'b1', max: 20 }) ballot!: string;
  @ObjectField({ description: 'What you counted.', example: undefined, of: () => LineCountsDto })
  counts!: LineCountsDto;
  @ObjectField({
    description: 'Of slips in a box; left out for a show of hands.',
    example: undefined,
    of: () => BoxFiguresDto,
    optional: true,
  })
  box?: BoxFiguresDto | null;
}

export class WrittenDto extends SessionActBodyDto {
  @TextField({ description: 'The ballot.', example: 'b1', max: 20 }) ballot!: string;
  @TextField({ description: 'The seat of the absent member.', example: SEAT, max: 100 }) seat!: string;
  @TextField({ description: 'A letter for each line of the ballot.', example: 'aaad', max: LONGEST_AGENDA })
  letters!: string;
}

export class HolderDto extends SessionActBodyDto {
  @TextField({ description: 'Seat.', example: SEAT, max: 100 }) seat!: string;
  @TextField({ description: 'The office that votes in it from now on.', example: OFFICE, max: 100 })
  office!: string;
  @TextField({ description: 'Why, or by which document.', example: 'Giấy cử số 12', max: 4000 })
  reason!: string;
}

export class DeferralDto extends SessionActBodyDto {
  @NumberField({ description: 'Number of the line.', example: 3, min: 1, max: LONGEST_AGENDA }) line!: number;
  @TextField({ description: 'Why.', example: 'Cần xác minh thêm.', max: 4000 }) reason!: string;
}

const WAYS = ['chair-vote', 'decider', 'criterion'] as const;

export class TieBreakDto extends SessionActBodyDto {
  @ChoiceField({ description: 'The next way that the rule names.', example: 'chair-vote', of: WAYS })
  by!: (typeof WAYS)[number];
  @TextField({ description: 'Which criterion.', example: 'women-share', max: 100, optional: true })
  criterion?: string | null;
  @NumberListField({
    description: 'Numbers of the tied lines.',
    example: [4, 7],
    min: 1,
    max: LONGEST_AGENDA,
    least: 1,
    most: LONGEST_AGENDA,
  })
  lines!: number[];
  @NumberListField({
    description:
      'One number for each of them: the figure of the criterion, or 1 for a line that is taken and 0 for one that is not.',
    example: [1, 0],
    min: 1,
    max: LONGEST_AGENDA,
    least: 0,
    most: 1_000_000_000,
  })
  values!: number[];
  @TextField({ description: 'Why, or the source of the figures.', example: 'Ý kiến của chủ tọa.', max: 4000 })
  reason!: string;
}

export class AdjournDto extends SessionActBodyDto {
  @TextField({ description: 'Why.', example: 'Không còn đủ hai phần ba thành viên.', max: 4000 })
  reason!: string;
}

export class ResumeDto extends SessionActBodyDto {
  @DayField({ description: 'The day of the meeting that goes on.', example: '2026-11-24' }) heldOn!: string;
}
