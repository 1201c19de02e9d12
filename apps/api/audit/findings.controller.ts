import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActOnFinding,
  ShowFindings,
  type ActedOnFinding,
  type Caller,
  type CommandKey,
  type FindingView,
} from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { Key, Language, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { renderActs } from '../kernel/render-acts';
import { Begins, Does, Reads, SignedIn } from '../openapi/answers';
import {
  ActedOnFindingDto,
  AnswerFindingDto,
  CloseFindingDto,
  FindingDto,
  FindingsQueryDto,
  RaiseFindingDto,
} from './findings.dto';

/** What auditors find, what is answered and how it is closed. */
@ApiTags('Audit')
@SignedIn()
@Controller('findings')
export class FindingsController {
  constructor(
    @Inject(ShowFindings) private readonly findings: ShowFindings,
    @Inject(ActOnFinding) private readonly acts: ActOnFinding,
  ) {}

  @Get()
  @Reads(
    'Findings for who raised them, who must answer, and who looks after the area; the last changed first, 200 on a page.',
    [FindingDto],
    422,
  )
  async list(
    @SentBy() caller: Caller,
    @Query() { phase, aboutKind, aboutId, after }: FindingsQueryDto,
    @Language() language: Locale,
  ): Promise<readonly FindingDto[]> {
    const found =
      aboutKind !== undefined && aboutId !== undefined
        ? await this.findings.about(caller, aboutKind, aboutId)
        : await this.findings.list(caller, phase ?? null, after ?? null);
    return found.map((finding) => shown(finding, language));
  }

  @Get(':id')
  @Reads('One finding with its answers and its close.', FindingDto, 404)
  async show(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Language() language: Locale,
  ): Promise<FindingDto> {
    return shown(await this.findings.execute(caller, id), language);
  }

  @Post()
  @Begins('Raises a finding about a dossier, a session or a council of any age.', ActedOnFindingDto)
  raise(
    @SentBy() caller: Caller,
    @Body() { about, organization, words }: RaiseFindingDto,
    @Key() key: CommandKey,
  ): Promise<ActedOnFinding> {
    const { kind, id, seq } = about;
    return this.acts.raise(caller, { about: { kind, id, seq: seq ?? null }, organization, words }, key);
  }

  @Post(':id/answers')
  @Does('Answers for the body that must, as long as the finding is not closed.', ActedOnFindingDto)
  answer(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { words, expectedSeq }: AnswerFindingDto,
    @Key() key: CommandKey,
  ): Promise<ActedOnFinding> {
    return this.acts.answer(caller, id, words, expectedSeq ?? null, key);
  }

  @Post(':id/close')
  @Does('Closes a finding with what the auditor comes to.', ActedOnFindingDto)
  close(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { conclusion, words, expectedSeq }: CloseFindingDto,
    @Key() key: CommandKey,
  ): Promise<ActedOnFinding> {
    return this.acts.close(caller, id, { conclusion, words, expectedSeq: expectedSeq ?? null }, key);
  }
}

const shown = (finding: FindingView, language: Locale): FindingDto => ({
  ...finding,
  acts: renderActs(finding.acts, language),
});
