import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { NameParams, refused, ShowCommand, viewOf, type Caller } from '@vinhdanh/application';
import type { ThingKind } from '@vinhdanh/contracts';
import { renderProblem, type Locale } from '@vinhdanh/platform';
import { Language, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Reads, SignedIn } from '../openapi/answers';
import { CommandStateDto } from './command-state.dto';

const THINGS: readonly ThingKind[] = ['dossier', 'session', 'round', 'enactment'];
const UPDATE_ID = /^[0-9a-f]{40}$/;

@ApiTags('Commands')
@SignedIn()
@Controller('commands')
export class CommandsController {
  constructor(
    @Inject(ShowCommand) private readonly commands: ShowCommand,
    @Inject(NameParams) private readonly names: NameParams,
  ) {}

  @Get(':thing/:id/:updateId')
  @ApiParam({ name: 'thing', enum: THINGS })
  @Reads('What became of a command whose answer did not arrive.', CommandStateDto, 404)
  async show(
    @SentBy() caller: Caller,
    @Param('thing') thing: string,
    @Param('id', IdPipe) id: string,
    @Param('updateId') updateId: string,
    @Language() language: Locale,
    @Req() request: FastifyRequest,
  ): Promise<CommandStateDto> {
    const kind = THINGS.find((candidate) => candidate === thing);
    if (!kind || !UPDATE_ID.test(updateId)) throw refused('not-found');
    const outcome = await this.commands.execute(caller, kind, id, updateId);
    switch (outcome.kind) {
      case 'accepted':
        return { state: 'accepted', receipt: viewOf(outcome.receipt) };
      case 'refused': {
        const { refusal } = outcome;
        const { params } = await this.names.execute(refusal);
        return { state: 'refused', problem: renderProblem(refusal, language, request.id, params) };
      }
      case 'absent':
        return { state: 'absent' };
      case 'unknown':
      case 'unavailable':
        return { state: 'unknown' };
    }
  }
}
