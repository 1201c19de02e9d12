import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { KeepDrafts, SubmitDraft, type Begun, type Caller, type CommandKey } from '@vinhdanh/application';
import { Key, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Begins, Problems, Reads, SignedIn } from '../openapi/answers';
import { BegunDto } from '../openapi/common.dto';
import { contentOf } from './content-of';
import { ChangedDraftDto, DraftDto, NewDraftDto, SubmissionDto } from './draft.dto';

@ApiTags('Drafts')
@SignedIn()
@Controller('drafts')
export class DraftsController {
  constructor(
    @Inject(KeepDrafts) private readonly drafts: KeepDrafts,
    @Inject(SubmitDraft) private readonly submitDraft: SubmitDraft,
  ) {}

  @Get()
  @Reads("The caller's own drafts, last changed first.", [DraftDto])
  list(@SentBy() caller: Caller): Promise<readonly DraftDto[]> {
    return this.drafts.list(caller);
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Begins a draft in the name of the acting office.' })
  @ApiCreatedResponse({ type: DraftDto })
  @Problems(403, 409, 413, 422)
  begin(@SentBy() caller: Caller, @Body() body: NewDraftDto): Promise<DraftDto> {
    return this.drafts.begin(caller, wordsOf(body));
  }

  @Get(':id')
  @Reads('One draft of the caller.', DraftDto, 404)
  show(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<DraftDto> {
    return this.drafts.show(caller, id);
  }

  @Put(':id')
  @Reads('Changes a draft, if it is still the version that was seen.', DraftDto, 403, 404, 409, 413, 422)
  change(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ChangedDraftDto,
  ): Promise<DraftDto> {
    return this.drafts.change(caller, id, body.version, wordsOf(body));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Throws a draft away.' })
  @ApiNoContentResponse()
  @Problems(403, 404)
  remove(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<void> {
    return this.drafts.remove(caller, id);
  }

  @Post(':id/submit')
  @Begins('Submits the draft: it becomes a dossier that climbs.', BegunDto)
  submit(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) draft: string,
    @Body() { version, receivedOn }: SubmissionDto,
    @Key() key: CommandKey,
  ): Promise<Begun> {
    return this.submitDraft.execute(caller, { draft, version, receivedOn: receivedOn ?? null }, key);
  }
}

const wordsOf = ({ award, content, retrospective }: NewDraftDto) => ({
  award,
  content: contentOf(content),
  retrospective: retrospective ?? false,
});
