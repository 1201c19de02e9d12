import { Controller, Get, Header, Inject, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ShowLog } from '@vinhdanh/application';
import { Public } from '../auth/caller.guard';
import { Problems } from '../openapi/answers';

const TEXT = { 'text/plain': { schema: { type: 'string' } } } as const;
const BYTES = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } as const;

/** Below this address stands another tree once the log was closed: a copy is asked for anew. */
const ASKED_ANEW = 'no-cache';

/** The log of the record in the formats of C2SP: what is in it says nothing about anybody, so anybody may read it. */
@ApiTags('Log')
@Public()
@Controller('log')
export class LogController {
  constructor(@Inject(ShowLog) private readonly log: ShowLog) {}

  @Get('checkpoint')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'What the log has become: a checkpoint as a signed note (C2SP tlog-checkpoint).' })
  @ApiOkResponse({ content: TEXT })
  @Problems(404)
  checkpoint(): Promise<string> {
    return this.log.checkpoint();
  }

  @Get('cosigned-checkpoint')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({
    summary: 'The newest checkpoint that a witness has cosigned (C2SP tlog-cosignature).',
  })
  @ApiOkResponse({ content: TEXT })
  @Problems(404)
  cosigned(): Promise<string> {
    return this.log.cosignedCheckpoint();
  }

  @Get('vkey')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({
    summary: 'The keys that verify its checkpoints, one a line, the newest last (C2SP signed-note).',
  })
  @ApiOkResponse({ content: TEXT })
  @Problems(404)
  verifierKeys(): Promise<string> {
    return this.log.verifierKeys();
  }

  @Get('closing/:number')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @ApiOperation({
    summary: 'The signed statement with which a log was closed; logs are numbered from 1 on.',
  })
  @ApiOkResponse({ content: TEXT })
  @Problems(404)
  closing(@Param('number') number: string): Promise<string> {
    return this.log.closing(Number(number));
  }

  @Get('tile/*')
  @ApiOperation({
    summary: 'A tile of hashes, or the entries under one (C2SP tlog-tiles).',
    description: 'tile/<level>/<number>[.p/<width>] and tile/entries/<number>[.p/<width>].',
  })
  @ApiOkResponse({ content: BYTES })
  @Problems(404)
  async tile(
    @Param('*') path: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const tile = await this.log.tile(path);
    void reply.header('Cache-Control', ASKED_ANEW);
    return new StreamableFile(tile, { type: 'application/octet-stream' });
  }
}
