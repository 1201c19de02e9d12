import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordMoves, type Caller, type CommandKey, type Sent } from '@vinhdanh/application';
import type { Transfer } from '@vinhdanh/domain';
import { Key, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Commands, Reads, SignedIn, UnderRules } from '../openapi/answers';
import { optionsOf } from './act-options';
import { choicesOf } from './choices-of';
import { MoveCorrectionDto, MoveDto, ProposerDto, type TransferDto } from './move.dto';

const transferOf = ({ to, movedOn, period, document }: TransferDto): Transfer => ({
  ...{ to, movedOn },
  period: { ...period },
  document: { ...document },
});

/** The person of a dossier moves to another unit. */
@ApiTags('Dossiers: acts')
@SignedIn()
@UnderRules()
@Controller('dossiers/:id')
export class MovesController {
  constructor(@Inject(RecordMoves) private readonly moves: RecordMoves) {}

  @Get('proposer-rule')
  @Reads('Which unit proposes a person that moves, by the rules that the dossier is under.', ProposerDto, 404)
  rule(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<ProposerDto> {
    return this.moves.proposers(caller, id);
  }

  @Post('move')
  @Commands(
    'Records that the person has moved to another unit: a rule says which of the units proposes, or a choice with its document.',
  )
  move(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: MoveDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const request = { ...transferOf(body), choices: choicesOf(body.choices) };
    return this.moves.record(caller, id, request, optionsOf(body), key);
  }

  @Post('move-correction')
  @Commands('Corrects a recorded move, or takes back one that was none; which unit proposes is settled anew.')
  correct(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: MoveCorrectionDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const { number, transfer, reason } = body;
    const request = { number, transfer: transfer ? transferOf(transfer) : null, reason };
    return this.moves.correct(
      caller,
      id,
      { ...request, choices: choicesOf(body.choices) },
      optionsOf(body),
      key,
    );
  }
}
