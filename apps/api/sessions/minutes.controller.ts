import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ShowMinutes, type Caller } from '@vinhdanh/application';
import { DrawingDesk, minutesOf } from '@vinhdanh/documents';
import { SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Problems, SignedIn, WrittenDown } from '../openapi/answers';

const PDF = 'application/pdf';

@ApiTags('Council sessions')
@SignedIn()
@Controller('sessions')
export class MinutesController {
  constructor(
    @Inject(ShowMinutes) private readonly minutes: ShowMinutes,
    @Inject(DrawingDesk) private readonly drawing: DrawingDesk,
  ) {}

  @Get(':id/minutes')
  @WrittenDown()
  @ApiOperation({
    summary: 'The minutes of a counted session, drawn from it, with who signed them and when.',
  })
  @ApiOkResponse({ content: { [PDF]: { schema: { type: 'string', format: 'binary' } } } })
  @Problems(404, 409)
  async show(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { state, ...facts } = await this.minutes.execute(caller, id);
    const bytes = await this.drawing.minutes(minutesOf(state, facts));
    return new StreamableFile(bytes, {
      type: PDF,
      disposition: `inline; filename="bien-ban-${id.slice(0, 8)}.pdf"`,
    });
  }
}
