import { DayField, ListField, NumberField, TextField, TextListField } from '../openapi/fields';
import { VENUE } from './session-acts.dto';

/** As many units as a cluster may have, and as many awards as it may vote on. */
const MOST_UNITS = 200;
const MOST_AWARDS = 10;

class NominationDto {
  @TextField({
    description: 'Code of the award, or `cluster-head` or `cluster-deputy`.',
    example: 'DH-CO-CP',
    max: 100,
  })
  award!: string;
  @NumberField({ description: 'How many are nominated.', example: 2, min: 1, max: MOST_UNITS })
  places!: number;
  @TextListField({
    description: 'Awards whose places are given first: a unit that has one of them takes none here.',
    example: [],
    min: 0,
    max: MOST_AWARDS,
    longest: 100,
    optional: true,
  })
  after?: string[] | null;
  @TextListField({
    description: 'The units that compete; all member units unless told.',
    example: ['ubnd-tinh-kon-tum'],
    min: 1,
    max: MOST_UNITS,
    longest: 100,
    optional: true,
  })
  units?: string[] | null;
}

export class ConveneClusterDto {
  @TextField({ description: 'The cluster.', example: 'cum-tay-nguyen', max: 100 }) council!: string;
  @DayField({ description: 'The day of the conference.', example: '2023-03-30' }) heldOn!: string;
  @TextField({ ...VENUE, optional: true }) venue?: string | null;
  @TextField({ description: 'The document that gives the places.', example: 'Công văn 12/HĐ-TĐKT', max: 400 })
  source!: string;
  @ListField({
    description: 'What is voted on.',
    example: undefined,
    of: () => NominationDto,
    min: 1,
    max: MOST_AWARDS,
  })
  nominations!: NominationDto[];
}
