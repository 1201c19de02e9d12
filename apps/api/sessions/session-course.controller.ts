import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActOnSession, type Caller, type CommandKey, type Sent } from '@vinhdanh/application';
import { Key, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Commands, SignedIn } from '../openapi/answers';
import { AdjournDto, DeferralDto, ResumeDto } from './session-counts.dto';
import { SessionActBodyDto } from './session-acts.dto';

/** What changes the course of a session: other seats, leave to do without a meeting, lines put off, adjournment. */
@ApiTags('Council sessions: course')
@SignedIn()
@Controller('sessions/:id')
export class SessionCourseController {
  constructor(@Inject(ActOnSession) private readonly sessions: ActOnSession) {}

  @Post('seats')
  @Commands(
    'Takes the seats that a decision has given the council since the session was convened. Those who sit on keep their marks.',
  )
  takeSeats(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { expectedSeq }: SessionActBodyDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.takeSeats(caller, id, expectedSeq ?? null, key);
  }

  @Post('leave')
  @Commands('Gives leave to gather opinions in writing instead of a meeting.')
  giveLeave(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { expectedSeq }: SessionActBodyDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.act(caller, id, { type: 'give-leave' }, expectedSeq ?? null, key);
  }

  @Post('deferrals')
  @Commands('Puts a line off to another session.')
  defer(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { line, reason, expectedSeq }: DeferralDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.act(caller, id, { type: 'defer-line', line, reason }, expectedSeq ?? null, key);
  }

  @Post('adjourn')
  @Commands('Breaks the session off; ballots that are open become void and are kept.')
  adjourn(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { reason, expectedSeq }: AdjournDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.act(caller, id, { type: 'adjourn', reason }, expectedSeq ?? null, key);
  }

  @Post('resume')
  @Commands('Goes on with an adjourned session: attendance is taken anew, what was void is voted again.')
  resume(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { heldOn, expectedSeq }: ResumeDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.act(caller, id, { type: 'resume', heldOn }, expectedSeq ?? null, key);
  }
}
