import { Readable } from 'node:stream';
import {
  Controller,
  Get,
  Inject,
  Param,
  Req,
  Res,
  StreamableFile,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WatchSession, type Caller, type SessionProgress } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Problems, SignedIn } from '../openapi/answers';
import { SessionLiveDto } from './session-live.dto';

/** How soon a browser opens a stream again that broke off, milliseconds. */
const RETRY_MS = 2_000;

/** The connection ends with the stream, so that a server that stops does not wait for it to be used again. */
const HEADERS = { 'X-Accel-Buffering': 'no', Connection: 'close' };

const EVENTS = 'text/event-stream';

@ApiTags('Council sessions')
@SignedIn()
@Controller('sessions/:id/live')
export class SessionLiveController implements BeforeApplicationShutdown {
  private readonly open = new Set<AbortController>();

  constructor(@Inject(WatchSession) private readonly watchSession: WatchSession) {}

  @Get()
  @ApiOperation({
    summary: 'How the session goes on, as server-sent events; numbers alone, nothing of any paper.',
    description:
      'An event at once and after every change; its `id` is the version, its `data` JSON. A comment every 15 seconds while nothing changes. The stream ends with the session, after 15 minutes, and when the server stops: open it again.',
  })
  @ApiExtraModels(SessionLiveDto)
  @ApiOkResponse({ content: { [EVENTS]: { schema: { $ref: getSchemaPath(SessionLiveDto) } } } })
  @Problems(404, 422, 429)
  async watch(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const leaving = new AbortController();
    const progress = await this.watchSession.execute(caller, id, leaving.signal);
    this.open.add(leaving);
    const leave = (): void => {
      this.open.delete(leaving);
      leaving.abort();
    };
    reply.raw.once('close', leave);
    if (request.raw.destroyed) leave();
    void reply.headers(HEADERS);
    return new StreamableFile(Readable.from(eventsOf(progress)), { type: EVENTS });
  }

  beforeApplicationShutdown(): void {
    for (const leaving of this.open) leaving.abort();
  }
}

async function* eventsOf(progress: AsyncIterable<SessionProgress | null>): AsyncIterable<Buffer> {
  yield Buffer.from(`retry: ${RETRY_MS}\n\n`);
  for await (const now of progress)
    yield Buffer.from(now === null ? ': still here\n\n' : `id: ${now.seq}\ndata: ${JSON.stringify(now)}\n\n`);
}
