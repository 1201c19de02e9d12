import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActOnSession,
  ShowSecretBallot,
  TakeToken,
  type Caller,
  type CommandKey,
  type Sent,
  type UnknownOutcome,
} from '@vinhdanh/application';
import { Key, SentBy } from '../auth/request.decorators';
import { AtLeastQueryDto } from '../dossiers/dossier.dto';
import { IdPipe } from '../kernel/id.pipe';
import { Commands, Does, Reads, SignedIn } from '../openapi/answers';
import { BallotIdPipe } from './ballot-id.pipe';
import {
  ComplaintBodyDto,
  KeepsakeDto,
  SecretBallotDto,
  SignedBlindlyDto,
  TokenBodyDto,
  VoidBallotDto,
} from './secret-ballot.dto';

@ApiTags('Secret ballots')
@SignedIn()
@Controller('sessions/:id/secret-ballots/:ballot')
export class SecretBallotsController {
  constructor(
    @Inject(ShowSecretBallot) private readonly secretBallots: ShowSecretBallot,
    @Inject(TakeToken) private readonly takeToken: TakeToken,
    @Inject(ActOnSession) private readonly sessions: ActOnSession,
  ) {}

  @Get()
  @Reads('A secret ballot: its keys, its roll, its box.', SecretBallotDto, 404, 422)
  show(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('ballot', BallotIdPipe) ballot: string,
    @Query() { atLeast }: AtLeastQueryDto,
  ): Promise<SecretBallotDto> {
    return this.secretBallots.execute(caller, id, ballot, atLeast);
  }

  @Post('token')
  @Does("Signs the token of the acting office's seat, without seeing it; once.", SignedBlindlyDto)
  token(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('ballot', BallotIdPipe) ballot: string,
    @Body() { blinded, keepsake }: TokenBodyDto,
    @Key() key: CommandKey,
  ): Promise<SignedBlindlyDto | UnknownOutcome> {
    return this.takeToken.execute(caller, id, ballot, { blinded, keepsake }, key);
  }

  @Get('token')
  @Reads("What the seat's browser left when it took the token.", KeepsakeDto, 404)
  async keepsake(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('ballot', BallotIdPipe) ballot: string,
  ): Promise<KeepsakeDto> {
    return { keepsake: await this.takeToken.keepsake(caller, id, ballot) };
  }

  @Post('confirmation')
  @Commands('Says on the roll that the seat has cast. Free, at any moment before the close.')
  confirm(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('ballot', BallotIdPipe) ballot: string,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.act(caller, id, { type: 'confirm-cast', ballot }, null, key);
  }

  @Post('complaints')
  @Commands('Says that the own tracker is missing or different, not what was voted.')
  complain(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('ballot', BallotIdPipe) ballot: string,
    @Body() { what }: ComplaintBodyDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.act(caller, id, { type: 'complain', ballot, what }, null, key);
  }

  @Post('void')
  @Commands(
    'Makes this secret ballot alone void, and lays its lines out again: other tellers, new tokens. What lies in its box stays sealed.',
  )
  voidBallot(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('ballot', BallotIdPipe) ballot: string,
    @Body() { reason, expectedSeq }: VoidBallotDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.sessions.act(caller, id, { type: 'void-ballot', ballot, reason }, expectedSeq ?? null, key);
  }
}
