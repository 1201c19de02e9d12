import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CountBox,
  refused,
  ShowSecretBallot,
  type Caller,
  type CommandKey,
  type ReportedBox,
  type Sent,
} from '@vinhdanh/application';
import { Key, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Commands, Reads, SignedIn } from '../openapi/answers';
import { BallotIdPipe } from './ballot-id.pipe';
import {
  BoxBodyDto,
  EnvelopesDto,
  PublishedBoxDto,
  SharesBodyDto,
  SharesDto,
  TellerKeyBodyDto,
  TellerKeyDto,
  TellerKeysDto,
} from './secret-ballot.dto';

/** @throws Refused `box-report-malformed` unless it is one of the two: whole papers, or papers taken apart */
function boxOf({ papers, lines, invalid }: BoxBodyDto): ReportedBox {
  if (papers && !lines) return { papers: papers.map((paper) => ({ ...paper })), invalid };
  if (lines && !papers) return { lines, invalid };
  throw refused('box-report-malformed');
}

@ApiTags('Secret ballots')
@SignedIn()
@Controller('sessions/:id')
export class TellersController {
  constructor(
    @Inject(ShowSecretBallot) private readonly secretBallots: ShowSecretBallot,
    @Inject(CountBox) private readonly countBox: CountBox,
  ) {}

  @Get('teller-keys')
  @Reads('Who counts, with the keys that they have given.', TellerKeysDto, 404)
  tellers(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<TellerKeysDto> {
    return this.secretBallots.tellers(caller, id);
  }

  @Get('teller-key')
  @Reads("The teller's own key, and what was left of its private half.", TellerKeyDto, 404)
  ownKey(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<TellerKeyDto> {
    return this.countBox.ownKey(caller, id);
  }

  @Post('teller-key')
  @Commands("Gives the public half of a teller's key.")
  giveKey(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { publicKey, keepsake }: TellerKeyBodyDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.countBox.giveKey(caller, id, { publicKey, keepsake }, key);
  }

  @Get('secret-ballots/:ballot/envelopes')
  @Reads('The sealed box after the close, for its tellers and for auditors.', EnvelopesDto, 404, 409)
  async envelopes(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('ballot', BallotIdPipe) ballot: string,
  ): Promise<EnvelopesDto> {
    return { envelopes: await this.countBox.envelopes(caller, id, ballot) };
  }

  @Post('secret-ballots/:ballot/shares')
  @Commands('Leaves shares for the other tellers, sealed for them.')
  leaveShares(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('ballot', BallotIdPipe) ballot: string,
    @Body() body: SharesBodyDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const shares = body.shares.map(({ to, sealed }) => ({ to, sealed }));
    return this.countBox.leaveShares(caller, id, ballot, shares, key);
  }

  @Get('secret-ballots/:ballot/shares')
  @Reads('Shares that other tellers left for the caller.', SharesDto, 404, 409)
  async shares(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('ballot', BallotIdPipe) ballot: string,
  ): Promise<SharesDto> {
    return { shares: await this.countBox.sharesForMe(caller, id, ballot) };
  }

  @Post('secret-ballots/:ballot/box')
  @Commands('Reports the box as the teller opened it. When two found the same, it is counted.')
  report(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('ballot', BallotIdPipe) ballot: string,
    @Body() body: BoxBodyDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.countBox.report(caller, id, ballot, boxOf(body), key);
  }

  @Get('secret-ballots/:ballot/box')
  @Reads('The opened box: papers in the order of their trackers.', PublishedBoxDto, 404, 409)
  box(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Param('ballot', BallotIdPipe) ballot: string,
  ): Promise<PublishedBoxDto> {
    return this.countBox.published(caller, id, ballot);
  }
}
