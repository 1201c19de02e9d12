import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExplainDossier, type Caller } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Reads, SignedIn, UnderRules, WrittenDown } from '../openapi/answers';
import { ExplanationDto } from './explanation.dto';

@ApiTags('Dossiers')
@SignedIn()
@UnderRules()
@Controller('dossiers')
export class ExplanationsController {
  constructor(@Inject(ExplainDossier) private readonly explain: ExplainDossier) {}

  @Get(':id/explanation')
  @WrittenDown()
  @Reads('Why the dossier is where it is and what it lacks, each line with its article.', ExplanationDto, 404)
  show(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<ExplanationDto> {
    return this.explain.execute(caller, id);
  }
}
