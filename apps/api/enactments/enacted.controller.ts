import { Controller, Get, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordExport, ShowEnacted, type Caller } from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { Language, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Reads, ReadsCsv, SignedIn } from '../openapi/answers';
import { enactedFile } from './enacted-file';
import { EnactedFileQueryDto, EnactedPageDto, EnactedQueryDto, EnactedWayDto } from './enacted.dto';
import { explained } from './explained';

/** What an order did to dossiers. */
@ApiTags('Enactments')
@SignedIn()
@Controller('enactments/:id')
export class EnactedController {
  constructor(
    @Inject(ShowEnacted) private readonly enacted: ShowEnacted,
    @Inject(RecordExport) private readonly exports: RecordExport,
  ) {}

  @Get('ways')
  @Reads('From where to where its dossiers went, most of them first.', [EnactedWayDto], 404)
  async ways(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Language() language: Locale,
  ): Promise<readonly EnactedWayDto[]> {
    return (await this.enacted.ways(caller, id)).map((way) => explained(way, language));
  }

  @Get('dossiers')
  @Reads('The dossiers that it touched or passed over, by their codes.', EnactedPageDto, 404, 422)
  async dossiers(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: EnactedQueryDto,
    @Language() language: Locale,
  ): Promise<EnactedPageDto> {
    const { items, nextCursor } = await this.enacted.dossiers(caller, id, query);
    return { items: items.map((item) => explained(item, language)), nextCursor };
  }

  @Get('dossiers/csv')
  @ReadsCsv('The same dossiers as a file, all of them.', 404, 422)
  async file(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() query: EnactedFileQueryDto,
    @Language() language: Locale,
  ): Promise<StreamableFile> {
    const dossiers = await this.enacted.all(caller, id, query);
    await this.exports.execute(caller, 'dossier');
    return enactedFile(dossiers, language);
  }
}
