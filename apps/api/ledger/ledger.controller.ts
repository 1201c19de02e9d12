import { Controller, Get, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ListAwards, RecordExport, ShowLedger, type Caller } from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { Language, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Reads, ReadsCsv, SignedIn, UnderRules } from '../openapi/answers';
import { EntryAwardDto, EntryAwardsQueryDto } from './entry-award.dto';
import { holdersFile } from './holders-file';
import { LedgerReportDto, ReportQueryDto } from './ledger-report.dto';
import { LedgerSubjectDto, LedgerSubjectPageDto, SubjectListQueryDto } from './ledger-subject.dto';

/** Rows of a file: a province's holders of some years. */
const MOST_ROWS = 5_000;

@ApiTags('Award ledger')
@SignedIn()
@UnderRules()
@Controller('ledger')
export class LedgerController {
  constructor(
    @Inject(ShowLedger) private readonly ledger: ShowLedger,
    @Inject(ListAwards) private readonly named: ListAwards,
    @Inject(RecordExport) private readonly exports: RecordExport,
  ) {}

  @Get('awards')
  @Reads(
    'Every award that an entry may name whose decision is of a day, of the laws of today and of earlier ones.',
    [EntryAwardDto],
    422,
  )
  awards(@SentBy() caller: Caller, @Query() { on }: EntryAwardsQueryDto): readonly EntryAwardDto[] {
    return this.named.execute(caller, on ?? null);
  }

  @Get('subjects')
  @Reads(
    'Holders of awards that the acting office may see, the latest entered first.',
    LedgerSubjectPageDto,
    422,
  )
  search(@SentBy() caller: Caller, @Query() query: SubjectListQueryDto): Promise<LedgerSubjectPageDto> {
    return this.ledger.search(caller, query);
  }

  @Get('subjects/csv')
  @ReadsCsv('All holders that the search finds, 5,000 at most, as a file.', 422)
  async file(
    @SentBy() caller: Caller,
    @Query() { cursor: _cursor, limit: _limit, ...filter }: SubjectListQueryDto,
    @Language() language: Locale,
  ): Promise<StreamableFile> {
    const { items } = await this.ledger.search(caller, { ...filter, limit: MOST_ROWS });
    await this.exports.execute(caller, 'ledger');
    return holdersFile(items, language);
  }

  @Get('subjects/:id')
  @Reads('A holder with every award, and what became of each.', LedgerSubjectDto, 404)
  show(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<LedgerSubjectDto> {
    return this.ledger.subject(caller, id);
  }

  @Get('report')
  @Reads(
    'What was given in a year to what a body and all below it submitted, by the date of the decision.',
    LedgerReportDto,
    404,
    422,
  )
  report(@SentBy() caller: Caller, @Query() { body, year }: ReportQueryDto): Promise<LedgerReportDto> {
    return this.ledger.report(caller, body, year);
  }
}
