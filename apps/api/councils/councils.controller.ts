import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ListCouncils, type Caller } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { SlugPipe } from '../kernel/id.pipe';
import { Reads, SignedIn } from '../openapi/answers';
import { CouncilDto, CouncilsQueryDto, RipeDossierDto, RipeQueryDto } from './council.dto';

@ApiTags('Councils')
@SignedIn()
@Controller('councils')
export class CouncilsController {
  constructor(@Inject(ListCouncils) private readonly councils: ListCouncils) {}

  @Get()
  @Reads(
    'Councils of the acting body, or with a seat of the acting office; seats as they are on the day, today unless told.',
    [CouncilDto],
    422,
  )
  list(@SentBy() caller: Caller, @Query() { on }: CouncilsQueryDto): Promise<readonly CouncilDto[]> {
    return this.councils.execute(caller, on ?? undefined);
  }

  @Get(':id/ripe')
  @Reads(
    'Dossiers that wait for the vote of the council and are on no agenda, grouped as its minutes will have them: by award, collectives before persons, by unit.',
    [RipeDossierDto],
    404,
    422,
  )
  ripe(
    @SentBy() caller: Caller,
    @Param('id', SlugPipe) id: string,
    @Query() { award, unit, kind }: RipeQueryDto,
  ): Promise<readonly RipeDossierDto[]> {
    return this.councils.ripe(caller, id, { award: award ?? null, unit: unit ?? null, kind: kind ?? null });
  }
}
