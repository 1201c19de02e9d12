import { LARGEST_WHOLE } from '@vinhdanh/domain';
import { DecidingOrderDto } from '../dossiers/choice.dto';
import { ChoiceField, FlagField, ListField, NumberField, ObjectField, TextField } from '../openapi/fields';

export const COUNCIL_KINDS = ['council', 'cluster'] as const;
export type CouncilKindWord = (typeof COUNCIL_KINDS)[number];
export const TELLERS = ['members', 'others', 'anyone'] as const;
export type TellersWord = (typeof TELLERS)[number];

const TIE_WAYS = ['criterion', 'second-ballot', 'chair-vote'] as const;
const BASES = ['all-members', 'members-not-recused', 'attending', 'papers-cast', 'papers-not-blank'] as const;

class PartsDto {
  @NumberField({ description: 'Parts of the whole.', example: 1, min: 1, max: LARGEST_WHOLE }) num!: number;
  @NumberField({ description: 'The whole.', example: 2, min: 1, max: LARGEST_WHOLE }) den!: number;
}

class ClusterShareDto extends PartsDto {
  @ChoiceField({ description: 'Whose number is divided.', example: 'all-members', of: BASES })
  of!: (typeof BASES)[number];
}

class ClusterTieDto {
  @ChoiceField({ description: 'By what.', example: 'criterion', of: TIE_WAYS })
  by!: (typeof TIE_WAYS)[number];
  @TextField({ description: 'Name of a criterion.', example: 'score', max: 50, optional: true })
  criterion?: string | null;
  @TextField({
    description: 'The criterion in Vietnamese.',
    example: 'Tổng điểm thi đua',
    max: 200,
    optional: true,
  })
  vi?: string | null;
  @TextField({ description: 'The criterion in English.', example: 'Points scored', max: 200, optional: true })
  en?: string | null;
}

/** How a cluster votes, by its own rules. No text of the centre that says it was found. */
export class ClusterVotingDto {
  @ObjectField({ description: 'The document it stands in.', example: undefined, of: () => DecidingOrderDto })
  document!: DecidingOrderDto;
  @ObjectField({ description: 'At least this share agrees.', example: undefined, of: () => ClusterShareDto })
  share!: ClusterShareDto;
  @ObjectField({
    description: 'At least this share of the units takes part.',
    example: undefined,
    of: () => PartsDto,
  })
  quorum!: PartsDto;
  @ChoiceField({ description: 'How it votes.', example: 'open', of: ['open', 'secret'] })
  ballot!: 'open' | 'secret';
  @FlagField({ description: 'Whether a unit may vote on its own line.', example: false }) selfVote!: boolean;
  @ListField({
    description: 'How units that are equal at the last place are told apart, in turn.',
    example: undefined,
    of: () => ClusterTieDto,
    min: 0,
    max: 20,
  })
  tie!: readonly ClusterTieDto[];
  @NumberField({
    description: 'Ballots over one line at most, the first included.',
    example: 2,
    min: 1,
    max: 10,
  })
  mostBallots!: number;
}
