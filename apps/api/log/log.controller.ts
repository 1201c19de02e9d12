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

/** A tile of a log by its number is the same for ever: a number is given once, and nothing of a log is changed. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

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
    summary:
      'The keys that verify checkpoints, one a line: of closed logs first, the newest of the open one last (C2SP signed-note).',
    description: 'The name of a key is the origin of its log.',
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
    summary: 'A tile of hashes of the open log, or the entries under one (C2SP tlog-tiles).',
    description: 'tile/<level>/<number>[.p/<width>] and tile/entries/<number>[.p/<width>].',
  })
  @ApiOkResponse({ content: BYTES })
  @Problems(404)
  async tile(
    @Param('*') path: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return bytes(await this.log.tile(path), reply, ASKED_ANEW);
  }

  @Get(':number/checkpoint')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({
    summary: 'The newest checkpoint of one log, open or closed; of a closed one that up to which it holds.',
  })
  @ApiOkResponse({ content: TEXT })
  @Problems(404)
  checkpointOf(@Param('number') number: string): Promise<string> {
    return this.log.checkpointOf(Number(number));
  }

  @Get(':number/vkey')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'The keys of one log, open or closed, one a line, the newest last.' })
  @ApiOkResponse({ content: TEXT })
  @Problems(404)
  verifierKeysOf(@Param('number') number: string): Promise<string> {
    return this.log.verifierKeysOf(Number(number));
  }

  @Get(':number/tile/*')
  @ApiOperation({
    summary: 'A tile of one log, open or closed; it is there for good.',
    description: 'As below /log/tile/; of a closed log up to where it holds.',
  })
  @ApiOkResponse({ content: BYTES })
  @Problems(404)
  async tileOf(
    @Param('number') number: string,
    @Param('*') path: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return bytes(await this.log.tileOf(Number(number), path), reply, FOR_GOOD);
  }
}

function bytes(tile: Uint8Array, reply: FastifyReply, kept: string): StreamableFile {
  void reply.header('Cache-Control', kept);
  return new StreamableFile(tile, { type: 'application/octet-stream' });
}
