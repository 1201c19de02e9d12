import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActOnDossier, type Caller, type CommandKey, type PlainAct, type Sent } from '@vinhdanh/application';
import { Key, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Commands, SignedIn } from '../openapi/answers';
import { optionsOf } from './act-options';
import { choicesOf } from './choices-of';
import { DeathDto, ReasonDto, RerouteDto, UnitCommentDto } from './dossier-acts.dto';

/** What ends, stops or redirects a dossier; each with its reason. */
@ApiTags('Dossiers: acts')
@SignedIn()
@Controller('dossiers/:id')
export class DossierCourseController {
  constructor(@Inject(ActOnDossier) private readonly dossiers: ActOnDossier) {}

  @Post('refuse')
  @Commands('Refuses the award.')
  refuse(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ReasonDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.act('refuse', caller, id, body, key);
  }

  @Post('death')
  @Commands('Records that the person has died: the award is given posthumously, and the family receives it.')
  death(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { diedOn, document, recipient, ...body }: DeathDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const posthumous = { diedOn, document: { ...document }, recipient: recipient ? { ...recipient } : null };
    return this.dossiers.act(caller, id, { type: 'record-death', posthumous }, optionsOf(body), key);
  }

  @Post('unit-comment')
  @Commands('A unit where the person was, or is, comments on the time there, where the rules ask it to.')
  unitComment(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { note, ...body }: UnitCommentDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.dossiers.act(caller, id, { type: 'give-comment', note }, optionsOf(body), key);
  }

  @Post('hold')
  @Commands('Stops the clock while a matter is open.')
  hold(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ReasonDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.act('hold', caller, id, body, key);
  }

  @Post('lift')
  @Commands('Lifts the hold; the limit moves by as long as it lasted.')
  lift(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ReasonDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.act('lift', caller, id, body, key);
  }

  @Post('withdraw')
  @Commands('The applicant takes the dossier back.')
  withdraw(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ReasonDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.act('withdraw', caller, id, body, key);
  }

  @Post('cancel')
  @Commands('Ends a dossier that should not be.')
  cancel(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: ReasonDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    return this.act('cancel', caller, id, body, key);
  }

  @Post('reroute')
  @Commands('Gives the dossier the route of another day, by order.')
  reroute(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() body: RerouteDto,
    @Key() key: CommandKey,
  ): Promise<Sent> {
    const { chosenBy, toStep, order, reason } = body;
    const request = { chosenBy, toStep, order, reason, choices: choicesOf(body.choices) };
    return this.dossiers.reroute(caller, id, request, optionsOf(body), key);
  }

  private act(
    type: 'refuse' | 'hold' | 'lift' | 'withdraw' | 'cancel',
    caller: Caller,
    id: string,
    body: ReasonDto,
    key: CommandKey,
  ): Promise<Sent> {
    const act: PlainAct = { type, reason: body.reason };
    return this.dossiers.act(caller, id, act, optionsOf(body), key);
  }
}
