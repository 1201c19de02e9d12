import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ListDossiers, ShowDossier, type Caller } from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { Language, SentBy } from '../auth/request.decorators';
import { ReceptionPreviewQueryDto, RouteDto } from '../catalogue/catalogue.dto';
import { IdPipe } from '../kernel/id.pipe';
import { renderActs } from '../kernel/render-acts';
import { Reads, SignedIn, WrittenDown } from '../openapi/answers';
import {
  AtLeastQueryDto,
  ContentChangesDto,
  DossierDto,
  DossierListQueryDto,
  DossierPageDto,
  DossierVersionDto,
} from './dossier.dto';
import { RecordedEventDto, TimelineEntryDto } from './timeline.dto';

@ApiTags('Dossiers')
@SignedIn()
@Controller('dossiers')
export class DossiersController {
  constructor(
    @Inject(ListDossiers) private readonly listDossiers: ListDossiers,
    @Inject(ShowDossier) private readonly showDossier: ShowDossier,
  ) {}

  @Get()
  @Reads('Dossiers that the caller may see, last changed first.', DossierPageDto, 422)
  list(@SentBy() caller: Caller, @Query() query: DossierListQueryDto): Promise<DossierPageDto> {
    const { mine, pastCap, ...search } = query;
    const only = { mine: mine === 'true', pastCap: pastCap === 'true' };
    return this.listDossiers.execute(caller, { ...search, ...only });
  }

  @Get(':id')
  @WrittenDown()
  @Reads('One dossier: where it is, what it holds, what the caller may do to it.', DossierDto, 404, 422)
  async show(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() { atLeast }: AtLeastQueryDto,
    @Language() language: Locale,
  ): Promise<DossierDto> {
    const dossier = await this.showDossier.execute(caller, id, atLeast);
    return { ...dossier, acts: renderActs(dossier.acts, language) };
  }

  @Get(':id/version')
  @Reads(
    'How far the dossier is: for a page that watches it and reads it again when something happened.',
    DossierVersionDto,
    404,
  )
  async version(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<DossierVersionDto> {
    return { seq: await this.showDossier.version(caller, id) };
  }

  @Get(':id/route-preview')
  @Reads(
    'The route that reception on a day would give the dossier, and what must be decided first.',
    RouteDto,
    404,
    409,
    422,
  )
  previewRoute(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() { on }: ReceptionPreviewQueryDto,
  ): Promise<RouteDto> {
    return this.showDossier.previewRoute(caller, id, on);
  }

  @Get(':id/reroute-preview')
  @Reads(
    'The route that an order would give the dossier by the rules of a day, and what must be decided first.',
    RouteDto,
    404,
    409,
    422,
  )
  previewReroute(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() { on }: ReceptionPreviewQueryDto,
  ): Promise<RouteDto> {
    return this.showDossier.previewReroute(caller, id, on);
  }

  @Get(':id/timeline')
  @WrittenDown()
  @Reads('What happened to the dossier, in order, with names as they are today.', [TimelineEntryDto], 404)
  timeline(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<readonly TimelineEntryDto[]> {
    return this.showDossier.timeline(caller, id);
  }

  @Get(':id/changes')
  @WrittenDown()
  @Reads(
    'What each resubmission changed against the version before it, latest first.',
    [ContentChangesDto],
    404,
  )
  changes(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<readonly ContentChangesDto[]> {
    return this.showDossier.changes(caller, id);
  }

  @Get(':id/record')
  @WrittenDown()
  @Reads('The events as they were hashed into the record.', [RecordedEventDto], 404)
  record(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<readonly RecordedEventDto[]> {
    return this.showDossier.rawRecord(caller, id);
  }
}
