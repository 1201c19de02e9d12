import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AskEligibility, FindCandidates, type Caller } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Reads, SignedIn, UnderRules } from '../openapi/answers';
import { BodyDto } from '../openapi/common.dto';
import {
  CandidateFilterDto,
  CandidateOverviewDto,
  CandidateQueryDto,
  CandidatesDto,
  DependentDto,
  EligibilityQueryDto,
  SubjectEligibilityDto,
} from './eligibility.dto';

@ApiTags('Eligibility')
@SignedIn()
@UnderRules()
@Controller()
export class EligibilityController {
  constructor(
    @Inject(AskEligibility) private readonly eligibility: AskEligibility,
    @Inject(FindCandidates) private readonly candidates: FindCandidates,
  ) {}

  @Get('subjects/:id/eligibility')
  @Reads(
    'Whether a subject may be proposed for an award, line by line with articles; or how near every award is.',
    SubjectEligibilityDto,
    404,
    422,
  )
  async ask(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() { award, on, achievement }: EligibilityQueryDto,
  ): Promise<SubjectEligibilityDto> {
    const day = on === undefined ? {} : { on };
    if (award === undefined) return { one: null, awards: await this.eligibility.all(caller, id, on) };
    const asked = { ...day, achievement: achievement ?? null };
    return { one: await this.eligibility.one(caller, id, award, asked), awards: [] };
  }

  @Get('proposals/candidates')
  @Reads(
    'Whom the acting office may propose for an award: who is eligible, will be within a year, or needs a decision.',
    CandidatesDto,
    422,
  )
  forAward(@SentBy() caller: Caller, @Query() query: CandidateQueryDto): Promise<CandidatesDto> {
    return this.candidates.forAward(caller, query);
  }

  @Get('proposals/awards')
  @Reads(
    'How many of the reach of the acting office may be proposed for each award.',
    CandidateOverviewDto,
    422,
  )
  overview(@SentBy() caller: Caller, @Query() query: CandidateFilterDto): Promise<CandidateOverviewDto> {
    return this.candidates.overview(caller, query);
  }

  @Get('proposals/bodies')
  @Reads('Bodies whose subjects the acting office may propose.', [BodyDto])
  bodies(@SentBy() caller: Caller): Promise<readonly BodyDto[]> {
    return this.candidates.bodies(caller);
  }

  @Get('ledger/entries/:id/dependents')
  @Reads(
    'Later awards that stood on an award of the ledger: what to look at when it is cancelled.',
    [DependentDto],
    404,
  )
  dependents(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<readonly DependentDto[]> {
    return this.eligibility.dependents(caller, id);
  }
}
