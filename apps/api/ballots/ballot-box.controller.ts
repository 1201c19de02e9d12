import { Body, Controller, HttpCode, Inject, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DropEnvelope } from '@vinhdanh/application';
import { Public } from '../auth/caller.guard';
import { IdPipe } from '../kernel/id.pipe';
import { Problems } from '../openapi/answers';
import { AnonymousGuard } from './anonymous.guard';
import { BallotIdPipe } from './ballot-id.pipe';
import { EnvelopeDto, TakenDto } from './ballot-box.dto';
import { BOX_PATH } from './unlogged';

@ApiTags('Ballot box')
@Public()
@UseGuards(AnonymousGuard)
@Controller(BOX_PATH)
export class BallotBoxController {
  constructor(@Inject(DropEnvelope) private readonly dropEnvelope: DropEnvelope) {}

  @Post(':session/:ballot')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Puts an envelope into the box of a secret ballot, from nobody.',
    description:
      'Send no cookie, no Authorization, no Acting-Office and no Idempotency-Key: a request with any of them is refused. ' +
      'The same envelope sent again is answered as before. No request to this address is logged.',
  })
  @ApiOkResponse({ type: TakenDto })
  @Problems(400, 404, 409, 413, 422, 429, 503)
  drop(
    @Param('session', IdPipe) session: string,
    @Param('ballot', BallotIdPipe) ballot: string,
    @Body() { envelope }: EnvelopeDto,
  ): Promise<TakenDto> {
    return this.dropEnvelope.execute(session, ballot, envelope);
  }
}
