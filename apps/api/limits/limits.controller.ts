import { Controller, Get, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordExport, ShowLimits, type Caller } from '@vinhdanh/application';
import type { Locale } from '@vinhdanh/platform';
import { Language, SentBy } from '../auth/request.decorators';
import { Reads, ReadsCsv, SignedIn } from '../openapi/answers';
import { limitsFile } from './limits-file';
import { LimitsDto, LimitsQueryDto } from './limits.dto';

@ApiTags('Work')
@SignedIn()
@Controller('limits')
export class LimitsController {
  constructor(
    @Inject(ShowLimits) private readonly limits: ShowLimits,
    @Inject(RecordExport) private readonly exports: RecordExport,
  ) {}

  @Get()
  @Reads("The limits that run at the acting office's body, nearest first.", LimitsDto, 422)
  show(@SentBy() caller: Caller, @Query() { show }: LimitsQueryDto): Promise<LimitsDto> {
    return this.limits.execute(caller, show);
  }

  @Get('csv')
  @ReadsCsv('The same limits as a file, all of them.', 422)
  async file(
    @SentBy() caller: Caller,
    @Query() { show }: LimitsQueryDto,
    @Language() language: Locale,
  ): Promise<StreamableFile> {
    const { items } = await this.limits.execute(caller, show, null);
    await this.exports.execute(caller, 'dossier');
    return limitsFile(items, language);
  }
}
