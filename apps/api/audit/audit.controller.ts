import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ListReadings, SearchAnomalies, type Caller } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { Reads, SignedIn, WrittenDown } from '../openapi/answers';
import { AnomalyPageDto, AnomalyQueryDto, ReadingPageDto, ReadingQueryDto } from './audit.dto';

/** What auditors look for across dossiers. */
@ApiTags('Audit')
@SignedIn()
@Controller('audit')
export class AuditController {
  constructor(
    @Inject(SearchAnomalies) private readonly anomalies: SearchAnomalies,
    @Inject(ListReadings) private readonly readings: ListReadings,
  ) {}

  @Get('anomalies')
  @WrittenDown()
  @Reads(
    'What an auditor looks for across the dossiers of the area, the latest first, with counts of each kind.',
    AnomalyPageDto,
    409,
    422,
  )
  search(@SentBy() caller: Caller, @Query() { cursor, ...filter }: AnomalyQueryDto): Promise<AnomalyPageDto> {
    return this.anomalies.execute(caller, filter, cursor);
  }

  @Get('readings')
  @Reads('Who read what of others in the area of the auditor, the latest first.', ReadingPageDto, 409, 422)
  list(@SentBy() caller: Caller, @Query() { before }: ReadingQueryDto): Promise<ReadingPageDto> {
    return this.readings.execute(caller, before ?? null);
  }
}
