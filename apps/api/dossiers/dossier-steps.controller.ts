import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActOnDossier, type Caller, type CommandKey, type Sent } from '@vinhdanh/application';
import { Key, SentBy } from '../auth/request.decorators';
import { contentOf } from '../drafts/content-of';
import { IdPipe } from '../kernel/id.pipe';
import { Commands, SignedIn } from '../openapi/answers';
import { optionsOf } from './act-options';
import { choicesOf } from './choices-of';
import {
  NoteDto,
  OpinionDto,
  PostingDto,
  PresentationDto,
  ReceptionDto,
  ResubmissionDto,
  ReturnDto,
} from './dossier-acts.dto';

/** What takes a dossier along its route. */
@ApiTags('Dossiers: acts')
@SignedIn()
@Controller('dossiers/:id')
export class DossierStepsController {
  constructor(@Inject(ActOnDossier) private readonly dossiers: ActOnDossier) {}

  @Post('receive')
  @Commands(
    'Takes the dossier in; the first reception pins its route by its day, with what was decided where no rule settles it.',
  )
  receive(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ReceptionDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const request = { note: body.note ?? '', choices: choicesOf(body.choices) };
    return this.dossiers.receive(caller, id, request, optionsOf(body), key);
  }

  @Post('appraise')
  @Commands('Records that the dossier was appraised and goes on.')
  appraise(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: NoteDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const act = { type: 'appraise', note: body.note ?? '' } as const;
    return this.dossiers.act(caller, id, act, optionsOf(body), key);
  }

  @Post('opinion')
  @Commands('Records the opinion of a body that was asked.')
  opinion(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: OpinionDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const act = { type: 'record-opinion', answer: body.answer, note: body.note ?? '' } as const;
    return this.dossiers.act(caller, id, act, optionsOf(body), key);
  }

  @Post('posting')
  @Commands('Records what came of the public posting, after its end.')
  posting(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: PostingDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const act = { type: 'record-posting', objections: body.objections, note: body.note ?? '' } as const;
    return this.dossiers.act(caller, id, act, optionsOf(body), key);
  }

  @Post('presentation')
  @Commands('Records that the award was presented.')
  presentation(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: PresentationDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const { presenter, authorisedBy, place } = body;
    const act = { type: 'present', presenter, authorisedBy: authorisedBy ?? '', place } as const;
    return this.dossiers.act(caller, id, act, optionsOf(body), key);
  }

  @Post('return')
  @Commands('Returns the dossier to its applicant for completion.')
  return(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ReturnDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const { reason, missing, code } = body;
    const returned = { type: 'return', reason, missing: missing ?? [] } as const;
    const act = code ? { ...returned, code } : returned;
    return this.dossiers.act(caller, id, act, optionsOf(body), key);
  }

  @Post('resubmit')
  @Commands('Hands a returned dossier in again, complete.')
  resubmit(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ResubmissionDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const words = { content: contentOf(body.content), note: body.note ?? '' };
    return this.dossiers.resubmit(caller, id, words, optionsOf(body), key);
  }
}
