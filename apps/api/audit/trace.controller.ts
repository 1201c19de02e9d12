import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TraceDossier, type Caller, type TraceView } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Reads, SignedIn, WrittenDown } from '../openapi/answers';
import { TraceDto } from './trace.dto';

/** For who looks over the work of others: auditors, inspectors, administrators. */
@ApiTags('Audit')
@SignedIn()
@Controller('dossiers/:id/trace')
export class TraceController {
  constructor(@Inject(TraceDossier) private readonly traces: TraceDossier) {}

  @Get()
  @WrittenDown()
  @Reads(
    'The whole life of a dossier: each act with person, capacity, article, document, time taken, votes and who was told.',
    TraceDto,
    404,
    409,
  )
  trace(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<TraceView> {
    return this.traces.execute(caller, id);
  }
}
