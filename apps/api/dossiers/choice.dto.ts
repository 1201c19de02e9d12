import { LARGEST_WHOLE, LONGEST_NUMBER } from '@vinhdanh/domain';
import { ChoiceField, DayField, FlagField, NumberField, ObjectField, TextField } from '../openapi/fields';

const BASES = ['all-members', 'members-not-recused', 'attending', 'papers-cast', 'papers-not-blank'] as const;
const BALLOTS = ['open', 'secret'] as const;

class AnswerShareDto {
  @NumberField({ description: 'Parts of the whole.', example: 2, min: 1, max: LARGEST_WHOLE }) num!: number;
  @NumberField({ description: 'The whole.', example: 3, min: 1, max: LARGEST_WHOLE }) den!: number;
}

export class QuorumAnswerDto extends AnswerShareDto {
  @FlagField({ description: 'Whether votes in writing count as attendance.', example: true })
  countsWritten!: boolean;
}

export class VoteAnswerDto extends AnswerShareDto {
  @ChoiceField({ description: 'Whose number is divided.', example: 'all-members', of: BASES })
  of!: (typeof BASES)[number];
  @ChoiceField({ description: 'How the council votes.', example: 'open', of: BALLOTS })
  ballot!: (typeof BALLOTS)[number];
  @ObjectField({
    description: 'How many must attend.',
    example: undefined,
    of: () => QuorumAnswerDto,
  })
  quorum!: QuorumAnswerDto;
}

export class DecidingOrderDto {
  @TextField({ description: 'Its number.', example: '12/QĐ-UBND', max: LONGEST_NUMBER }) number!: string;
  @DayField({ description: 'Its date.', example: '2026-01-15' }) date!: string;
}

/** An answer to a question of the route: one that is offered, or the figures of a vote or of a quorum. */
export class RouteChoiceDto {
  @TextField({ description: 'The question.', example: 'several-deciders', max: 120 }) question!: string;
  @TextField({
    description: 'The id of the answer that is given.',
    example: 'nd152.commune-titles',
    max: 120,
    optional: true,
  })
  answer?: string | null;
  @ObjectField({
    description: 'How the council votes.',
    example: undefined,
    of: () => VoteAnswerDto,
    optional: true,
  })
  vote?: VoteAnswerDto | null;
  @ObjectField({
    description: 'How many must attend.',
    example: undefined,
    of: () => QuorumAnswerDto,
    optional: true,
  })
  quorum?: QuorumAnswerDto | null;
  @ObjectField({
    description: 'The document that decides it.',
    example: undefined,
    of: () => DecidingOrderDto,
  })
  order!: DecidingOrderDto;
  @TextField({ description: 'Why.', example: 'Quy chế của hội đồng xã.', max: 4000 }) reason!: string;
}
