import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ConveneSession,
  ExportSession,
  ShowSessions,
  type Begun,
  type Caller,
  type CommandKey,
} from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { Key, Language, SentBy } from '../auth/request.decorators';
import { AtLeastQueryDto } from '../dossiers/dossier.dto';
import { IdPipe } from '../kernel/id.pipe';
import { renderActs } from '../kernel/render-acts';
import { renderPassedOver } from '../kernel/render-passed-over';
import { Begins, Reads, SignedIn, WrittenDown } from '../openapi/answers';
import { BegunDto } from '../openapi/common.dto';
import { ConveneDto } from './session-acts.dto';
import { SessionExportDto } from './session-export.dto';
import { SessionDto, SessionSummaryDto } from './session.dto';

@ApiTags('Council sessions')
@SignedIn()
@Controller('sessions')
export class SessionsController {
  constructor(
    @Inject(ConveneSession) private readonly conveneSession: ConveneSession,
    @Inject(ShowSessions) private readonly sessions: ShowSessions,
    @Inject(ExportSession) private readonly exportSession: ExportSession,
  ) {}

  @Post()
  @Begins('Convenes a council over dossiers that wait for its vote.', BegunDto)
  convene(@SentBy() caller: Caller, @Body() body: ConveneDto, @Key() key: CommandKey): Promise<Begun> {
    const { council, heldOn, dossiers, inWriting, kind, venue } = body;
    const more = { inWriting: inWriting ?? false, kind: kind ?? null, venue: venue ?? '' };
    return this.conveneSession.execute(caller, { council, heldOn, dossiers, ...more }, key);
  }

  @Get()
  @Reads('Sessions that the caller may see, latest first.', [SessionSummaryDto])
  list(@SentBy() caller: Caller): Promise<readonly SessionSummaryDto[]> {
    return this.sessions.list(caller);
  }

  @Get(':id/export')
  @WrittenDown()
  @Reads(
    'Everything that the numbers of a counted session were made of: anybody can redo them from it alone.',
    SessionExportDto,
    404,
    409,
  )
  async export(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<SessionExportDto> {
    return { ...(await this.exportSession.execute(caller, id)) };
  }

  @Get(':id')
  @WrittenDown()
  @Reads('One session. Papers and results stay sealed until the close.', SessionDto, 404, 422)
  async show(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() { atLeast }: AtLeastQueryDto,
    @Language() language: Locale,
  ): Promise<SessionDto> {
    const session = await this.sessions.execute(caller, id, atLeast);
    return {
      ...session,
      acts: renderActs(session.acts, language),
      passedOver: renderPassedOver(session.passedOver, language),
    };
  }
}
