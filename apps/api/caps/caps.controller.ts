import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CareForCaps, type Caller, type CommandKey, type Sent } from '@vinhdanh/application';
import type { NumberedDocument } from '@vinhdanh/domain';
import type { Locale } from '@vinhdanh/platform';
import { Key, Language, SentBy } from '../auth/request.decorators';
import { optionsOf } from '../dossiers/act-options';
import type { DecidingOrderDto } from '../dossiers/choice.dto';
import { IdPipe } from '../kernel/id.pipe';
import { renderActs } from '../kernel/render-acts';
import { Commands, Reads, SignedIn } from '../openapi/answers';
import { CapFindingDto, CapOrderDto, CountStatementDto, DossierCapsDto, DraftCapsQueryDto } from './caps.dto';

const documentOf = ({ number, date }: DecidingOrderDto): NumberedDocument => ({
  number: number.normalize('NFC').trim(),
  date,
});

/** Counts that should not be passed, and what is recorded about them. */
@ApiTags('Caps')
@SignedIn()
@Controller()
export class CapsController {
  constructor(@Inject(CareForCaps) private readonly caps: CareForCaps) {}

  @Get('caps')
  @Reads(
    'Caps that a proposal of the acting body would come under if it were handed in, itself counted.',
    [CapFindingDto],
    409,
    422,
  )
  ofDraft(
    @SentBy() caller: Caller,
    @Query() { award, subject, on }: DraftCapsQueryDto,
  ): Promise<readonly CapFindingDto[]> {
    return this.caps.ofDraft(caller, award, subject, on ?? null);
  }

  @Get('dossiers/:id/caps')
  @Reads(
    'Caps of a dossier as they are counted now; of one that has ended, as counted at its last appraisal.',
    DossierCapsDto,
    404,
  )
  async ofDossier(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Language() language: Locale,
  ): Promise<DossierCapsDto> {
    const { lines, acts } = await this.caps.ofDossier(caller, id);
    return { lines, acts: renderActs(acts, language) };
  }

  @Post('dossiers/:id/cap-counts')
  @Commands('States, from a document, the number that the share of a cap is taken of.')
  state(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: CountStatementDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const words = { cap: body.cap, count: body.count, document: documentOf(body.document) };
    return this.caps.state(caller, id, words, optionsOf(body), key);
  }

  @Post('dossiers/:id/cap-orders')
  @Commands('Records the order that lets the dossier pass a cap, with what is counted at that moment.')
  pass(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: CapOrderDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const words = { cap: body.cap, order: documentOf(body.order), reason: body.reason };
    return this.caps.pass(caller, id, words, optionsOf(body), key);
  }
}
