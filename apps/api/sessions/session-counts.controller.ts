import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActOnSession, SeatPeople, type Caller, type CommandKey, type Sent } from '@vinhdanh/application';
import { Key, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Commands, SignedIn } from '../openapi/answers';
import { CountsDto, HolderDto, NudgeDto, TellersDto, TieBreakDto, WrittenDto } from './session-counts.dto';
import { SessionActBodyDto } from './session-acts.dto';

/** Who counts and what they count; who votes in a seat; ties. */
@ApiTags('Council sessions: counting')
@SignedIn()
@Controller('sessions/:id')
export class SessionCountsController {
  constructor(
    @Inject(ActOnSession) private readonly sessions: ActOnSession,
    @Inject(SeatPeople) private readonly people: SeatPeople,
  ) {}

  @Post('tellers')
  @Commands('Names the tellers, at least two.')
  nameTellers(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { offices, expectedSeq }: TellersDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.people.nameTellers(caller, id, offices, expectedSeq ?? null, key);
  }

  @Post('nudges')
  @Commands(
    'Reminds those that an open ballot waits for and who let themselves be reminded: at most three times, ten minutes apart.',
  )
  nudge(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { ballot, expectedSeq }: NudgeDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.people.nudge(caller, id, ballot, expectedSeq ?? null, key);
  }

  @Post('counts')
  @Commands('Enters what one teller counted, alone; a ballot closes when two have counted alike.')
  enterCounts(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { ballot, counts, box, expectedSeq }: CountsDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const { agree, disagree, other, blank, spoiled } = counts;
    const act = {
      type: 'enter-counts',
      ballot,
      counts: { agree, disagree, other, blank, spoiled },
      box: box ? { ...box } : null,
    } as const;
    return this.sessions.act(caller, id, act, expectedSeq ?? null, key);
  }

  @Post('written')
  @Commands(
    'Enters the vote that an absent member sent in writing; one that is late is kept and not counted.',
  )
  recordWritten(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { ballot, seat, letters, expectedSeq }: WrittenDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const act = { type: 'record-written', ballot, seat, lines: letters } as const;
    return this.sessions.act(caller, id, act, expectedSeq ?? null, key);
  }

  @Post('substitutes')
  @Commands('Names who votes in the seat of an absent member, where the rules let a substitute vote.')
  nameSubstitute(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { seat, office, reason, expectedSeq }: HolderDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.people.nameSubstitute(caller, id, { seat, office, reason }, expectedSeq ?? null, key);
  }

  @Post('holders')
  @Commands('Records that a seat is held by somebody else; what was cast from it stays cast.')
  replaceHolder(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { seat, office, reason, expectedSeq }: HolderDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.people.replaceHolder(caller, id, { seat, office, reason }, expectedSeq ?? null, key);
  }

  @Post('second-ballot')
  @Commands('Calls another ballot over the lines that are tied.')
  secondBallot(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { expectedSeq }: SessionActBodyDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.act(caller, id, { type: 'second-ballot' }, expectedSeq ?? null, key);
  }

  @Post('tie-breaks')
  @Commands('Tells tied lines apart in the next way that their rule names.')
  breakTie(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { by, criterion, lines, values, reason, expectedSeq }: TieBreakDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const named = criterion == null ? {} : { criterion };
    const act = { type: 'break-tie', by, ...named, lines, values, reason } as const;
    return this.sessions.act(caller, id, act, expectedSeq ?? null, key);
  }

  @Post('ties-left')
  @Commands('Lets the ties that are left stand: their dossiers wait for another session.')
  leaveTied(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { expectedSeq }: SessionActBodyDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.act(caller, id, { type: 'leave-tied' }, expectedSeq ?? null, key);
  }
}
