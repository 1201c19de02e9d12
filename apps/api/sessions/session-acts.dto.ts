import {
  ATTENDANCES,
  BALLOT_FORMS,
  CHOICES,
  type Attendance,
  type BallotForm,
  type Choice,
} from '@vinhdanh/domain';
import {
  ChoiceField,
  DayField,
  FileField,
  FlagField,
  IdField,
  IdListField,
  InstantField,
  ListField,
  NumberField,
  TextField,
} from '../openapi/fields';

const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';
const SEAT = 'hoi-dong-tinh.seat-01';

/** Where they meet. */
export const VENUE = { description: 'Where they meet.', example: 'Hội trường tầng 3', max: 300 } as const;

/** As many dossiers as a session may have. */
const LONGEST_AGENDA = 2_000;

export class ConveneDto {
  @TextField({ description: 'The council.', example: 'hoi-dong-tinh-lang-son', max: 100 }) council!: string;
  @DayField({ description: 'The day of the meeting.', example: '2026-11-22' }) heldOn!: string;
  @IdListField({ description: 'The agenda, in order.', example: [ID], min: 1, max: LONGEST_AGENDA })
  dossiers!: string[];
  @FlagField({
    description: 'Opinions are gathered in writing, without a meeting, with leave of the chair.',
    example: false,
    optional: true,
  })
  inWriting?: boolean | null;
  @TextField({
    description: 'What the session is on, where a rule asks another attendance of it.',
    example: 'heroes',
    max: 50,
    optional: true,
  })
  kind?: string | null;
  @TextField({ ...VENUE, optional: true }) venue?: string | null;
}

export class SessionActBodyDto {
  @NumberField({
    description: 'Refuse as stale if the session has moved on since this version.',
    example: 3,
    min: 1,
    max: 1_000_000,
    optional: true,
  })
  expectedSeq?: number | null;
}

class MarkDto {
  @TextField({ description: 'Seat.', example: SEAT, max: 100 }) seat!: string;
  @ChoiceField({
    description: '`written`: votes in writing inside the same window.',
    example: 'present',
    of: ATTENDANCES,
  })
  attendance!: Attendance;
}

export class AttendanceDto extends SessionActBodyDto {
  @ListField({ description: 'Who attends.', example: undefined, of: () => MarkDto, min: 1, max: 500 })
  marks!: MarkDto[];
}

export class RecusalDto extends SessionActBodyDto {
  @TextField({ description: 'Seat.', example: SEAT, max: 100 }) seat!: string;
  @IdField({ description: 'The dossier whose line is closed to the seat.', example: ID }) dossier!: string;
  @TextField({ description: 'Why.', example: 'Là người thân của đối tượng.', max: 4000 }) reason!: string;
}

const BALLOT = { example: 'b1', max: 20, optional: true } as const;

export class FormDto extends SessionActBodyDto {
  @TextField({ description: 'A ballot that has not begun.', example: 'b1', max: 20 }) ballot!: string;
  @ChoiceField({ description: 'How it is held.', example: 'paper', of: BALLOT_FORMS }) form!: BallotForm;
  @TextField({
    description: 'Why, where it is looser than what the rules of its lines ask for by default.',
    example: '',
    max: 4000,
    optional: true,
  })
  reason?: string | null;
}

export class OpenDto extends SessionActBodyDto {
  @TextField({ description: 'One ballot; without it all whose turn it is.', ...BALLOT }) ballot?:
    string | null;
  @InstantField({
    description: 'When voting closes by itself; without it the chair closes.',
    example: '2026-11-22T10:00:00.000Z',
    optional: true,
  })
  votingEndsAt?: string | null;
}

class VoteDto {
  @IdField({ description: 'A dossier of the agenda.', example: ID }) dossier!: string;
  @ChoiceField({ description: 'The vote.', example: 'agree', of: CHOICES }) choice!: Choice;
}

export class PaperDto extends SessionActBodyDto {
  @TextField({ description: 'The ballot; may be left out while one is open.', ...BALLOT })
  ballot?: string | null;
  @FileField({
    description: 'Hash of the agenda that the paper was made for.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  agendaHash!: string;
  @ListField({
    description: 'One line for each dossier of the ballot that is not closed to the seat, in any order.',
    example: undefined,
    of: () => VoteDto,
    min: 0,
    max: LONGEST_AGENDA,
    optional: true,
  })
  lines?: VoteDto[] | null;
  @TextField({
    description:
      'In the place of `lines`: a letter for each line of the ballot in its order; a agrees, d disagrees, o other opinion, b blank, r closed to the seat.',
    example: 'aaadr',
    max: LONGEST_AGENDA,
    optional: true,
  })
  letters?: string | null;
}

export class CancelSessionDto extends SessionActBodyDto {
  @TextField({ description: 'Why.', example: 'Không đủ thành viên dự họp.', max: 4000 }) reason!: string;
}

export class CloseDto extends SessionActBodyDto {
  @TextField({ description: 'One ballot; without it all that are open.', ...BALLOT }) ballot?: string | null;
  @FlagField({ description: 'Close although papers are missing.', example: false, optional: true })
  withPapersMissing?: boolean | null;
}
