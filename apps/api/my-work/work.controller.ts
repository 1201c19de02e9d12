import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ShowWork, type Caller } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { Reads, SignedIn } from '../openapi/answers';
import { WorkDto } from './work.dto';

@ApiTags('Work')
@SignedIn()
@Controller('work')
export class WorkController {
  constructor(@Inject(ShowWork) private readonly work: ShowWork) {}

  @Get()
  @Reads('What waits for the caller in the acting office.', WorkDto)
  show(@SentBy() caller: Caller): Promise<WorkDto> {
    return this.work.execute(caller);
  }
}
