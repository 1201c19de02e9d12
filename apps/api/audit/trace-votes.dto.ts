import { BALLOT_FORMS, type BallotForm } from '@vinhdanh/domain';
import { BodyDto } from '../openapi/common.dto';
import { Shown, ShownObject } from '../openapi/shown';
import { LineResultDto } from '../sessions/session.dto';

const CHOICES = ['agree', 'disagree', 'other', 'blank', 'spoiled', 'recused'] as const;

class TracedPaperDto {
  @Shown(String, 'hd-tdkt-lang-son.v1.05') seat!: string;
  @Shown(String, 'Lê Văn Năm (hư cấu)') name!: string;
  @Shown(String, 'Ủy viên') title!: string;
  @Shown(String, null, { nullable: true, description: 'The member unit that votes in the seat.' })
  unit!: string | null;
  @Shown(String, 'agree', { enum: CHOICES }) choice!: (typeof CHOICES)[number];
  @Shown(Boolean, false, { description: 'Sent in writing.' }) written!: boolean;
  @Shown(String, null, { nullable: true, description: 'Who voted in the place of the holder.' })
  substitute!: string | null;
}

class TracedDisclosureDto {
  @Shown(String, 'apart', { enum: ['whole', 'apart'] }) papers!: 'whole' | 'apart';
  @Shown(String, 'council', { enum: ['everyone', 'council'] }) figures!: 'everyone' | 'council';
  @Shown('integer', 3) fewest!: number;
}

/** How a council voted, as far as the form of the ballot and its rules let it be shown. */
export class TracedVoteDto {
  @Shown(String, '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11', { format: 'uuid' }) session!: string;
  @ShownObject(() => BodyDto) council!: BodyDto;
  @Shown(String, '2026-11-22', { format: 'date' }) heldOn!: string;
  @Shown(String, 'open', { nullable: true, enum: BALLOT_FORMS }) form!: BallotForm | null;
  @ShownObject(() => LineResultDto) result!: LineResultDto;
  @ShownObject(() => TracedDisclosureDto, { nullable: true, description: 'Of a secret ballot.' })
  disclosure!: TracedDisclosureDto | null;
  @ShownObject(() => [TracedPaperDto], {
    nullable: true,
    description: 'null where nobody can be recognised by a paper: secret, by slips, by show of hands.',
  })
  papers!: readonly TracedPaperDto[] | null;
}
