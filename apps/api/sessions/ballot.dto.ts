import {
  BALLOT_FORMS,
  BALLOT_PHASES,
  EVIDENCE_MARKS,
  type BallotForm,
  type BallotPhase,
  type Evidence,
} from '@vinhdanh/domain';
import { Shown, ShownObject } from '../openapi/shown';

/** How far a secret ballot has come. */
export class SecretProgressDto {
  @Shown('integer', 20, { description: 'Seats that have taken a token.' }) tokens!: number;
  @Shown('integer', 12, { description: 'Of these, the ones that say they have cast.' }) confirmed!: number;
  @Shown('integer', null, { nullable: true, description: 'Papers in the box; null until it is sealed.' })
  envelopes!: number | null;
}

class VoidingDto {
  @Shown(String, 'Hai người kiểm phiếu mất máy và mã khôi phục.') reason!: string;
  @Shown(String, ['b3'], { list: true, description: 'Ballots in which its lines are voted again.' })
  again!: readonly string[];
}

/** What is shown of a secret ballot, settled before it is opened. */
class DisclosureDto {
  @Shown(String, 'apart', {
    enum: ['whole', 'apart'],
    description:
      '`whole`: papers as wholes. `apart`: line by line, so that nobody sees which are of one paper.',
  })
  papers!: 'whole' | 'apart';
  @Shown(String, 'council', {
    enum: ['everyone', 'council'],
    description: 'Who sees how often each choice was made; the outcome is for everybody.',
  })
  figures!: 'everyone' | 'council';
  @Shown('integer', 3, { description: 'Fewer papers than this tell votes.' }) fewest!: number;
  @Shown(String, 'Điều 5 quy chế làm việc', {
    nullable: true,
    description: 'Where a rule says all of it; null where none does, and the stricter is taken.',
  })
  article!: string | null;
  @Shown(String, 'S', { nullable: true, enum: EVIDENCE_MARKS, description: 'How that rule is known.' })
  evidence!: Evidence | null;
}

export class BallotDto {
  @Shown(String, 'b1') id!: string;
  @Shown(String, 'open', {
    enum: BALLOT_FORMS,
    description:
      '`open`: papers with names. `secret`: papers that nobody can join to a seat. `hands`: by show of hands, counted by tellers. `paper`: slips in a box, counted by tellers.',
  })
  form!: BallotForm;
  @Shown('integer', 1, { description: 'More than 1: over lines that were tied before.' }) round!: number;
  @Shown('integer', [1, 2, 3], { list: true, description: 'Numbers of the lines, as on the agenda.' })
  lines!: readonly number[];
  @Shown(String, 'open', { enum: BALLOT_PHASES }) phase!: BallotPhase;
  @Shown(String, null, { nullable: true, format: 'date-time' }) votingEndsAt!: string | null;
  @Shown(String, ['hoi-dong-tinh.seat-03'], {
    list: true,
    description: 'Seats to which all its lines are closed; only ballots without names have any.',
  })
  excluded!: readonly string[];
  @Shown('integer', null, {
    nullable: true,
    description: 'Its turn where titles are voted from low to high.',
  })
  turn!: number | null;
  @Shown(Boolean, true, { optional: true, description: 'A cast paper may be changed until the close.' })
  changeable?: boolean;
  @Shown(String, ['ls.thu-ky'], {
    list: true,
    description: 'Tellers whose count is in, of the attempt under way.',
  })
  countedBy!: readonly string[];
  @Shown('integer', 1, { description: 'One more each time when two tellers disagreed.' }) attempt!: number;
  @Shown('integer', [], {
    list: true,
    description: 'Lines on which the two counts of the attempt before differ.',
  })
  disagreed!: readonly number[];
  @Shown('integer', 12) papersCast!: number;
  @Shown('integer', 22, { description: 'Seats whose paper it waits for or has.' }) papersAwaited!: number;
  @ShownObject(() => SecretProgressDto, { optional: true, description: 'Of secret ballots alone.' })
  secret?: SecretProgressDto;
  @ShownObject(() => VoidingDto, {
    optional: true,
    description: 'Of a secret ballot that was made void by itself.',
  })
  voided?: VoidingDto;
  @ShownObject(() => DisclosureDto, { optional: true, description: 'Of secret ballots alone.' })
  disclosure?: DisclosureDto;
}
