import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActOnSession, type Caller, type CommandKey, type Sent } from '@vinhdanh/application';
import { Key, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Commands, SignedIn } from '../openapi/answers';
import {
  AttendanceDto,
  CancelSessionDto,
  CloseDto,
  FormDto,
  OpenDto,
  PaperDto,
  RecusalDto,
  SessionActBodyDto,
} from './session-acts.dto';
import { FreezeDto } from './session-counts.dto';

/** The ballot that an act names, if it names one. */
const ballotOf = ({ ballot }: { readonly ballot?: string | null }): { ballot?: string } =>
  ballot == null ? {} : { ballot };

@ApiTags('Council sessions: acts')
@SignedIn()
@Controller('sessions/:id')
export class SessionActsController {
  constructor(@Inject(ActOnSession) private readonly sessions: ActOnSession) {}

  @Post('freeze')
  @Commands('Fixes the agenda under its hash.')
  freeze(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { writtenUntil, staff, places, expectedSeq }: FreezeDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const stated = {
      ...(writtenUntil == null ? {} : { writtenUntil: new Date(writtenUntil).toISOString() }),
      ...(staff == null ? {} : { staff: { ...staff } }),
      ...(places == null
        ? {}
        : { places: places.map(({ after, ...each }) => ({ ...each, ...(after == null ? {} : { after }) })) }),
    };
    return this.sessions.freeze(caller, id, stated, expectedSeq ?? null, key);
  }

  @Post('forms')
  @Commands('Chooses how a ballot that has not begun is held: as its rules ask, or stricter.')
  chooseForm(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { ballot, form, reason, expectedSeq }: FormDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const act = { type: 'choose-form', ballot, form, reason: reason ?? '' } as const;
    return this.sessions.act(caller, id, act, expectedSeq ?? null, key);
  }

  @Post('attendance')
  @Commands('Marks who attends, votes in writing or is absent.')
  attendance(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: AttendanceDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const marks = body.marks.map(({ seat, attendance }) => ({ seat, attendance }));
    return this.sessions.act(caller, id, { type: 'mark-attendance', marks }, body.expectedSeq ?? null, key);
  }

  @Post('recusals')
  @Commands('Closes a line of the agenda to a seat.')
  recuse(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: RecusalDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const { seat, dossier, reason } = body;
    const act = { type: 'recuse', seat, dossier, reason } as const;
    return this.sessions.act(caller, id, act, body.expectedSeq ?? null, key);
  }

  @Post('open')
  @Commands('Opens the vote.')
  open(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: OpenDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const votingEndsAt = body.votingEndsAt == null ? null : new Date(body.votingEndsAt).toISOString();
    const words = { votingEndsAt, ...ballotOf(body) };
    return this.sessions.open(caller, id, words, body.expectedSeq ?? null, key);
  }

  @Post('papers')
  @Commands("Casts the paper of the acting office's seat: all its lines at once.")
  cast(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: PaperDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const { agendaHash, lines, letters } = body;
    const votes = lines?.map(({ dossier, choice }) => ({ dossier, choice })) ?? null;
    const paper = { agendaHash, votes, letters: letters ?? null, ...ballotOf(body) };
    return this.sessions.castPaper(caller, id, paper, body.expectedSeq ?? null, key);
  }

  @Post('close')
  @Commands('Closes the vote; the papers are counted.')
  close(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: CloseDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const { withPapersMissing } = body;
    const act = { type: 'close', withPapersMissing: withPapersMissing ?? false, ...ballotOf(body) } as const;
    return this.sessions.act(caller, id, act, body.expectedSeq ?? null, key);
  }

  @Post('minutes')
  @Commands('Signs the minutes: the secretary, then the chair.')
  signMinutes(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: SessionActBodyDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.act(caller, id, { type: 'sign-minutes' }, body.expectedSeq ?? null, key);
  }

  @Post('cancel')
  @Commands(
    'Calls the session off before its close, or ends it for a body that is gone: its dossiers are free for another one.',
  )
  cancel(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { reason, expectedSeq }: CancelSessionDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.cancel(caller, id, reason, expectedSeq ?? null, key);
  }
}
