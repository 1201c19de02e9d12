import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MakeArchive, ShowArchives, type Caller } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { attachment } from '../files/content-disposition';
import { SlugPipe } from '../kernel/id.pipe';
import { Problems, Reads, SignedIn, UnderRules } from '../openapi/answers';
import {
  ArchiveCheckQueryDto,
  ArchiveQueryDto,
  ArchivesDto,
  CheckedArchiveDto,
  DueDto,
  DueQueryDto,
} from './archive.dto';
import { renderArchives, renderDue } from './render-archive';
import { YearPipe } from './year.pipe';

/** What a body hands over to its archive. */
@ApiTags('Archive')
@SignedIn()
@UnderRules()
@Controller('archives')
export class ArchiveController {
  constructor(
    @Inject(MakeArchive) private readonly archives: MakeArchive,
    @Inject(ShowArchives) private readonly overview: ShowArchives,
  ) {}

  @Get()
  @Reads('Bodies and years with dossiers that have ended, and how long what is kept.', ArchivesDto, 404)
  async show(@SentBy() caller: Caller): Promise<ArchivesDto> {
    return renderArchives(await this.overview.execute(caller));
  }

  @Get(':body/due')
  @Reads(
    'Dossiers of a body whose retention period has ended. Nothing is deleted: somebody decides.',
    DueDto,
    404,
    422,
  )
  async due(
    @SentBy() caller: Caller,
    @Param('body', SlugPipe) body: string,
    @Query() { on }: DueQueryDto,
  ): Promise<DueDto> {
    return renderDue(await this.overview.due(caller, body, on));
  }

  @Get(':body/:year/check')
  @Reads(
    'Whether the archive of a year can be made, and what is in it. Nothing is given out, so no reading is written down.',
    CheckedArchiveDto,
    404,
    409,
    422,
  )
  check(
    @SentBy() caller: Caller,
    @Param('body', SlugPipe) body: string,
    @Param('year', YearPipe) year: number,
    @Query() { withoutLost }: ArchiveCheckQueryDto,
  ): Promise<CheckedArchiveDto> {
    return this.archives.check(caller, { body, year, withoutLost: withoutLost === 'true' });
  }

  @Get(':body/:year')
  @ApiOperation({
    summary: 'All dossiers that went through a body and ended in a year, as a BagIt bag in a ZIP file.',
    description:
      'For secretaries of the body, and auditors and administrators who look after it. RFC 8493, with the list of contents as XML (with its schema) and CSV; docs/archive.md describes it. `vinhdanh archive check` and any BagIt tool verify it offline. The making is written down as a reading. Should a file turn out damaged on the way, the connection breaks off before the end of the ZIP file.',
  })
  @ApiOkResponse({ content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } })
  @Problems(404, 409, 422)
  async make(
    @SentBy() caller: Caller,
    @Param('body', SlugPipe) body: string,
    @Param('year', YearPipe) year: number,
    @Query() { fonds, withoutLost }: ArchiveQueryDto,
  ): Promise<StreamableFile> {
    const asked = { body, year, fonds, withoutLost: withoutLost === 'true' };
    const { name, bytes } = await this.archives.execute(caller, asked);
    return new StreamableFile(Readable.from(bytes, { objectMode: false }), {
      type: 'application/zip',
      disposition: attachment(`${name}.zip`),
    });
  }
}
