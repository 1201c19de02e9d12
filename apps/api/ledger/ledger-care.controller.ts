import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { KeepersDesk, type Caller, type CommandKey } from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { Key, Language, SentBy } from '../auth/request.decorators';
import { FORM_WITH_FILE, uploadOf } from '../files/upload-of';
import { IdPipe } from '../kernel/id.pipe';
import { Does, Problems, Reads, SignedIn, UnderRules } from '../openapi/answers';
import { CorrectedDto, CorrectionDto } from './correction.dto';
import { ForeseenDto, ForeseenQueryDto } from './foreseen.dto';
import { ImportedDto, ImportQueryDto } from './import.dto';
import {
  EnterLineDto,
  LeaveOutDto,
  QuarantinePageDto,
  QuarantineQueryDto,
  ResolvedDto,
  ShownQuarantineLineDto,
} from './quarantine.dto';
import { renderImport, renderLine } from './render-lines';

/** Fields that were given: null counts as left out. */
const given = <Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as never;

@ApiTags('Award ledger: care')
@SignedIn()
@UnderRules()
@Controller('ledger')
export class LedgerCareController {
  constructor(@Inject(KeepersDesk) private readonly desk: KeepersDesk) {}

  @Post('imports')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Past awards from a spreadsheet (.xlsx) or CSV file of at most 20 MB; doubtful lines are set aside. The same file again changes nothing.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM_WITH_FILE)
  @ApiOkResponse({ type: ImportedDto })
  @Problems(403, 409, 413, 415, 422)
  async import(
    @SentBy() caller: Caller,
    @Query() { dryRun }: ImportQueryDto,
    @Req() request: FastifyRequest,
    @Language() locale: Locale,
  ): Promise<ImportedDto> {
    const { fileName: name, bytes } = await uploadOf(request);
    const file = { name, bytes: Buffer.from(bytes) };
    return renderImport(await this.desk.import(caller, file, dryRun === 'true'), locale);
  }

  @Get('quarantine')
  @Reads('Lines of imports that wait for a person, with their reasons.', QuarantinePageDto, 422)
  async quarantine(
    @SentBy() caller: Caller,
    @Query() { resolved, ...query }: QuarantineQueryDto,
    @Language() locale: Locale,
  ): Promise<QuarantinePageDto> {
    const page = await this.desk.lines(caller, { ...query, resolved: resolved === 'true' });
    return { ...page, items: page.items.map((line) => renderLine(line, locale)) };
  }

  @Get('quarantine/:id')
  @Reads('One line with its reasons and what it might mean.', ShownQuarantineLineDto, 404)
  async line(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Language() locale: Locale,
  ): Promise<ShownQuarantineLineDto> {
    return renderLine(await this.desk.line(caller, id), locale);
  }

  @Post('quarantine/:id/enter')
  @Does('Enters the line as a person put it right; the line itself stays as it stood.', ResolvedDto)
  enter(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { cells, evidence }: EnterLineDto,
    @Key() key: CommandKey,
  ): Promise<ResolvedDto> {
    return this.desk.enterLine(caller, id, given(cells), evidence, key);
  }

  @Post('quarantine/:id/leave-out')
  @Does('Leaves the line out for good.', ResolvedDto)
  leaveOut(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: LeaveOutDto,
    @Key() key: CommandKey,
  ): Promise<ResolvedDto> {
    return this.desk.leaveLineOut(caller, id, reason, key);
  }

  @Get('entries/:id/correction-preview')
  @Reads(
    'What a correction of an entry would mean: later awards that stood on it, and eligibility that changes. Nothing is written.',
    ForeseenDto,
    404,
    422,
  )
  foresee(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) entry: string,
    @Query() { yearFrom, yearTo, ...words }: ForeseenQueryDto,
  ): Promise<ForeseenDto> {
    const period = yearFrom === undefined ? {} : { period: { from: yearFrom, to: yearTo ?? yearFrom } };
    return this.desk.foresee(caller, entry, { ...given(words), ...period });
  }

  @Post('entries/:id/correct')
  @Does(
    'Puts an entry right under its own decision, or by a correction decision: a new entry takes its place.',
    CorrectedDto,
  )
  correct(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) entry: string,
    @Body() { decision, evidence, ...changes }: CorrectionDto,
    @Key() key: CommandKey,
  ): Promise<CorrectedDto> {
    const correction = { entry, changes: given(changes), decision: decision ?? null, evidence };
    return this.desk.correct(caller, correction, key);
  }
}
