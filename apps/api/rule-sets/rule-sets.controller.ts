import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ProposeRuleSet,
  RecordExport,
  ShowRuleSets,
  type Begun,
  type Caller,
  type CommandKey,
} from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { Key, Language, SentBy } from '../auth/request.decorators';
import { FileIdPipe } from '../kernel/id.pipe';
import { Begins, Reads, ReadsCsv, SignedIn } from '../openapi/answers';
import { BegunDto } from '../openapi/common.dto';
import { renderWaiting } from './render-waiting';
import { renderWhatIf } from './render-what-if';
import { whatIfFile } from './what-if-file';
import { ProposeRuleSetDto, WhatIfQuestionDto } from './rule-set-acts.dto';
import { RuleChangeDto, RuleSetsDto, WhatIfDto } from './rule-set.dto';

/** Those of a year, or those on their way. */
const overOf = (year: number | null | undefined) =>
  year ? ({ kind: 'year', year: String(year) } as const) : ({ kind: 'open' } as const);

@ApiTags('Rule sets')
@SignedIn()
@Controller('rule-sets')
export class RuleSetsController {
  constructor(
    @Inject(ShowRuleSets) private readonly ruleSets: ShowRuleSets,
    @Inject(ProposeRuleSet) private readonly proposing: ProposeRuleSet,
    @Inject(RecordExport) private readonly exports: RecordExport,
  ) {}

  @Get()
  @Reads('The rule set in force, the one that waits, and every set that took effect.', RuleSetsDto, 404, 409)
  async show(@SentBy() caller: Caller, @Language() language: Locale): Promise<RuleSetsDto> {
    const { effects, waiting, ...sets } = await this.ruleSets.execute(caller);
    return {
      ...sets,
      waiting: waiting && renderWaiting(waiting, language),
      effects: effects.map(({ layers, ...effect }) => ({ ...effect, set: { id: effect.ruleSet, layers } })),
    };
  }

  @Get(':id/differences')
  @Reads(
    'What a set says otherwise than the one in force, for which awards, by both articles.',
    [RuleChangeDto],
    404,
    409,
    422,
  )
  differences(
    @SentBy() caller: Caller,
    @Param('id', FileIdPipe) id: string,
  ): Promise<readonly RuleChangeDto[]> {
    return this.ruleSets.differences(caller, id);
  }

  @Post(':id/what-if')
  @HttpCode(200)
  @Reads(
    'What dossiers in the area of the acting office would be under a set. Touches no dossier; who has seen it is kept.',
    WhatIfDto,
    403,
    404,
    409,
    422,
  )
  async whatIf(
    @SentBy() caller: Caller,
    @Param('id', FileIdPipe) id: string,
    @Body() { year }: WhatIfQuestionDto,
  ): Promise<WhatIfDto> {
    return renderWhatIf(await this.ruleSets.look(caller, id, overOf(year)));
  }

  @Get(':id/what-if/csv')
  @ReadsCsv(
    'The same as a file, all dossiers of it. Reading it is not the look that a confirmation asks for.',
    403,
    404,
    409,
    422,
  )
  async file(
    @SentBy() caller: Caller,
    @Param('id', FileIdPipe) id: string,
    @Query() { year }: WhatIfQuestionDto,
    @Language() language: Locale,
  ): Promise<StreamableFile> {
    const list = await this.ruleSets.list(caller, id, overOf(year));
    await this.exports.execute(caller, 'dossier');
    return whatIfFile(list, language);
  }

  @Post(':id/proposals')
  @Begins(
    'Proposes that a set takes effect. Another administrator, who has seen what it would change, confirms the order.',
    BegunDto,
  )
  propose(
    @SentBy() caller: Caller,
    @Param('id', FileIdPipe) id: string,
    @Body() body: ProposeRuleSetDto,
    @Key() key: CommandKey,
  ): Promise<Begun> {
    return this.proposing.execute(caller, id, body, key);
  }
}
