import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActOnRound, type Caller, type CommandKey, type Sent } from '@vinhdanh/application';
import { Key, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Commands, SignedIn } from '../openapi/answers';
import { DeclineDto, DelegateDto, SignDto } from './round-acts.dto';

@ApiTags('Signing rounds: acts')
@SignedIn()
@Controller('rounds/:id')
export class RoundActsController {
  constructor(@Inject(ActOnRound) private readonly rounds: ActOnRound) {}

  @Post('sign')
  @Commands('Signs the document that was seen.')
  sign(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { file, expectedSeq }: SignDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.rounds.act(caller, id, { type: 'sign', file }, expectedSeq ?? null, key);
  }

  @Post('decline')
  @Commands('Declines to sign; the round ends.')
  decline(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { reason, expectedSeq }: DeclineDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.rounds.act(caller, id, { type: 'decline', reason }, expectedSeq ?? null, key);
  }

  @Post('delegate')
  @Commands(
    'Passes the signature on to who may sign in this place, as the round lists them; the document is drawn anew.',
  )
  delegate(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { office, reason, expectedSeq }: DelegateDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.rounds.delegate(caller, id, { office, reason }, expectedSeq ?? null, key);
  }
}
