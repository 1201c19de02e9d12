import { Body, Controller, Get, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ComposeRound, ShowRounds, type Begun, type Caller, type CommandKey } from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { Key, Language, SentBy } from '../auth/request.decorators';
import { AtLeastQueryDto } from '../dossiers/dossier.dto';
import { IdPipe } from '../kernel/id.pipe';
import { renderActs } from '../kernel/render-acts';
import { renderPassedOver } from '../kernel/render-passed-over';
import { Begins, Problems, Reads, SignedIn, WrittenDown } from '../openapi/answers';
import { BegunDto } from '../openapi/common.dto';
import { ComposeDto } from './round-acts.dto';
import { RoundDto, RoundSummaryDto } from './round.dto';

const PDF = 'application/pdf';

@ApiTags('Signing rounds')
@SignedIn()
@Controller('rounds')
export class RoundsController {
  constructor(
    @Inject(ComposeRound) private readonly composeRound: ComposeRound,
    @Inject(ShowRounds) private readonly rounds: ShowRounds,
  ) {}

  @Post()
  @Begins('Makes a document over dossiers that wait for it, and asks for its signatures.', BegunDto)
  compose(@SentBy() caller: Caller, @Body() body: ComposeDto, @Key() key: CommandKey): Promise<Begun> {
    const { kind, dossiers, dated, signatories } = body;
    const request = { kind, dossiers, dated: dated ?? null, signatories: signatories ?? null };
    return this.composeRound.execute(caller, request, key);
  }

  @Get()
  @Reads('Signing rounds that the caller may see, last changed first.', [RoundSummaryDto])
  list(@SentBy() caller: Caller): Promise<readonly RoundSummaryDto[]> {
    return this.rounds.list(caller);
  }

  @Get(':id')
  @WrittenDown()
  @Reads('One signing round.', RoundDto, 404, 422)
  async show(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() { atLeast }: AtLeastQueryDto,
    @Language() language: Locale,
  ): Promise<RoundDto> {
    const round = await this.rounds.execute(caller, id, atLeast);
    return {
      ...round,
      acts: renderActs(round.acts, language),
      passedOver: renderPassedOver(round.passedOver, language),
    };
  }

  @Get(':id/document')
  @WrittenDown()
  @ApiOperation({ summary: 'The document as it stands, with the signatures given so far.' })
  @ApiOkResponse({ content: { [PDF]: { schema: { type: 'string', format: 'binary' } } } })
  @Problems(404, 409)
  async document(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { bytes, file } = await this.rounds.document(caller, id);
    return new StreamableFile(bytes, {
      type: PDF,
      disposition: `inline; filename="${file.slice(0, 12)}.pdf"`,
    });
  }
}
