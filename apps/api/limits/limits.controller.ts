import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ShowLimits, type Caller } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { Reads, SignedIn } from '../openapi/answers';
import { LimitsDto, LimitsQueryDto } from './limits.dto';

@ApiTags('Work')
@SignedIn()
@Controller('limits')
export class LimitsController {
  constructor(@Inject(ShowLimits) private readonly limits: ShowLimits) {}

  @Get()
  @Reads("The limits that run at the acting office's body, nearest first.", LimitsDto, 422)
  show(@SentBy() caller: Caller, @Query() { show }: LimitsQueryDto): Promise<LimitsDto> {
    return this.limits.execute(caller, show);
  }
}
