import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActOnEnactment,
  ProposeEnactment,
  ShowEnactments,
  type Begun,
  type Caller,
  type CommandKey,
  type EnactmentRequest,
  type Sent,
} from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { Key, Language, SentBy } from '../auth/request.decorators';
import { AtLeastQueryDto } from '../dossiers/dossier.dto';
import { IdPipe } from '../kernel/id.pipe';
import { renderActs } from '../kernel/render-acts';
import { Begins, Commands, Reads, SignedIn } from '../openapi/answers';
import { BegunDto } from '../openapi/common.dto';
import { ConfirmEnactmentDto, ProposeEnactmentDto, WithdrawEnactmentDto } from './enactment-acts.dto';
import { EnactmentDto, EnactmentPreviewDto, EnactmentSummaryDto, KnownSuccessionDto } from './enactment.dto';
import { explained } from './explained';

@ApiTags('Enactments')
@SignedIn()
@Controller('enactments')
export class EnactmentsController {
  constructor(
    @Inject(ProposeEnactment) private readonly proposing: ProposeEnactment,
    @Inject(ActOnEnactment) private readonly acting: ActOnEnactment,
    @Inject(ShowEnactments) private readonly enactments: ShowEnactments,
  ) {}

  @Get()
  @Reads('Orders over open dossiers in the area of the acting office, last changed first.', [
    EnactmentSummaryDto,
  ])
  list(@SentBy() caller: Caller): Promise<readonly EnactmentSummaryDto[]> {
    return this.enactments.list(caller);
  }

  @Get('successions')
  @Reads('Which body took over from which, and when.', [KnownSuccessionDto])
  successions(): Promise<readonly KnownSuccessionDto[]> {
    return this.enactments.successions();
  }

  @Post('preview')
  @HttpCode(200)
  @Reads('What carrying an order out would do now. Touches nothing.', EnactmentPreviewDto, 403, 409, 422)
  async look(
    @SentBy() caller: Caller,
    @Body() body: ProposeEnactmentDto,
    @Language() language: Locale,
  ): Promise<EnactmentPreviewDto> {
    const preview = await this.proposing.look(caller, requestOf(body));
    return rendered(await this.enactments.named(preview), language);
  }

  @Post()
  @Begins('Proposes an order; it is carried out once another administrator has confirmed it.', BegunDto)
  propose(
    @SentBy() caller: Caller,
    @Body() body: ProposeEnactmentDto,
    @Key() key: CommandKey,
  ): Promise<Begun> {
    return this.proposing.execute(caller, requestOf(body), key);
  }

  @Get(':id')
  @Reads('One order, with how far it has been carried out.', EnactmentDto, 404, 422)
  async show(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() { atLeast }: AtLeastQueryDto,
    @Language() language: Locale,
  ): Promise<EnactmentDto> {
    const { acts, ...enactment } = await this.enactments.execute(caller, id, atLeast);
    return { ...enactment, acts: renderActs(acts, language) };
  }

  @Get(':id/preview')
  @Reads('What carrying it out would do now; empty once it has begun.', EnactmentPreviewDto, 404)
  async preview(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Language() language: Locale,
  ): Promise<EnactmentPreviewDto> {
    return rendered(await this.enactments.previewOf(caller, id), language);
  }

  @Post(':id/confirm')
  @Commands('Confirms an order as its second person; it is carried out from its day on.')
  confirm(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { expectedSeq }: ConfirmEnactmentDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.acting.confirm(caller, id, expectedSeq ?? null, key);
  }

  @Post(':id/withdraw')
  @Commands('Withdraws an order before it is confirmed.')
  withdraw(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { reason, expectedSeq }: WithdrawEnactmentDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.acting.withdraw(caller, id, reason, expectedSeq ?? null, key);
  }
}

const requestOf = ({ order, reason, reorganization }: ProposeEnactmentDto): EnactmentRequest => ({
  order,
  reason,
  reorganization: {
    day: reorganization.day,
    successions: reorganization.successions.map(({ to, ...succession }) => ({
      ...succession,
      to: to ?? null,
    })),
    choices: reorganization.choices ?? [],
    paperIsEntered: reorganization.paperIsEntered ?? false,
  },
});

const rendered = <Preview extends { readonly moves: ReadonlyArray<{ readonly reason: string | null }> }>(
  preview: Preview,
  language: Locale,
): Preview & { moves: Array<Preview['moves'][number] & { sentence: string | null }> } => ({
  ...preview,
  moves: preview.moves.map((move: Preview['moves'][number]) => explained(move, language)),
});
