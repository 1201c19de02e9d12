import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadInbox, type Caller } from '@vinhdanh/application';
import { PublicConfig, type Locale } from '@vinhdanh/platform';
import { Language, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Problems, Reads, SignedIn } from '../openapi/answers';
import { InboxDto, InboxQueryDto } from './inbox.dto';
import { renderNotice } from './render-notice';

@ApiTags('Inbox')
@SignedIn()
@Controller('inbox')
export class InboxController {
  constructor(
    @Inject(ReadInbox) private readonly inbox: ReadInbox,
    @Inject(PublicConfig) private readonly publicConfig: PublicConfig,
  ) {}

  @Get()
  @Reads('What the caller was told, newest first.', InboxDto, 422)
  async list(
    @SentBy() caller: Caller,
    @Query() { cursor }: InboxQueryDto,
    @Language() language: Locale,
  ): Promise<InboxDto> {
    const { items, ...page } = await this.inbox.execute(caller, cursor);
    const { url } = this.publicConfig;
    return {
      ...page,
      items: items.map((item) => ({ ...item, ...renderNotice(item, language, url) })),
    };
  }

  @Post(':id/read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Marks a notice as read.' })
  @ApiNoContentResponse()
  @Problems(403, 404)
  markRead(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<void> {
    return this.inbox.markRead(caller, id);
  }
}
