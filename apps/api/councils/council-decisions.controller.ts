import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DecideOnCouncil,
  ShowCouncil,
  type Caller,
  type CommandKey,
  type DecidedCouncil,
} from '@vinhdanh/application';
import type { CouncilAct } from '@vinhdanh/domain';
import type { Locale } from '@vinhdanh/platform';
import { Key, Language, SentBy } from '../auth/request.decorators';
import { SlugPipe } from '../kernel/id.pipe';
import { renderActs } from '../kernel/render-acts';
import { Begins, Does, Reads, SignedIn } from '../openapi/answers';
import {
  AttachDto,
  DecidedCouncilDto,
  EndCouncilDto,
  FoundCouncilDto,
  HoldersQueryDto,
  RefillDto,
  ReseatDto,
} from './council-decisions.dto';
import { CouncilOverTimeDto, OfferedOfficeDto } from './council-roster.dto';
import { decisionOf, holderOf, versionOf } from './sent-council';

/** Councils as decisions made them. */
@ApiTags('Councils: decisions')
@SignedIn()
@Controller()
export class CouncilDecisionsController {
  constructor(
    @Inject(DecideOnCouncil) private readonly decisions: DecideOnCouncil,
    @Inject(ShowCouncil) private readonly councils: ShowCouncil,
  ) {}

  @Get('councils/:id')
  @Reads(
    'One council with all its versions, who held its seats when, and the decisions about it.',
    CouncilOverTimeDto,
    404,
  )
  async show(
    @SentBy() caller: Caller,
    @Param('id', SlugPipe) id: string,
    @Language() language: Locale,
  ): Promise<CouncilOverTimeDto> {
    const council = await this.councils.execute(caller, id);
    return { ...council, acts: renderActs(council.acts, language) };
  }

  @Get('seat-holders')
  @Reads(
    'Offices that an administrator could seat in a council and a secretary in a session: at most 50, by name, title or body.',
    [OfferedOfficeDto],
    409,
    422,
  )
  offices(
    @SentBy() caller: Caller,
    @Query() { search, on }: HoldersQueryDto,
  ): Promise<readonly OfferedOfficeDto[]> {
    return this.councils.offices(caller, search ?? '', on ?? null);
  }

  @Post('councils')
  @Begins('Founds a council by a decision, with its first seats.', DecidedCouncilDto)
  found(
    @SentBy() caller: Caller,
    @Body() body: FoundCouncilDto,
    @Key() key: CommandKey,
  ): Promise<DecidedCouncil> {
    const { id, kind, organization, nameVi, nameEn, version, decision } = body;
    const council = { id, kind, organization, nameVi: nameVi.trim(), nameEn: nameEn.trim() };
    const act = { type: 'found', council, version: versionOf(version) } as const;
    return this.decisions.found(caller, { act, decision: decisionOf(decision), expectedSeq: null }, key);
  }

  @Post('councils/:id/versions')
  @Does(
    'Seats the council anew from a day, by a decision: the seats before end with the day before.',
    DecidedCouncilDto,
  )
  reseat(
    @SentBy() caller: Caller,
    @Param('id', SlugPipe) id: string,
    @Body() { version, gapReason, ...decided }: ReseatDto,
    @Key() key: CommandKey,
  ): Promise<DecidedCouncil> {
    const act = { type: 'reseat', version: versionOf(version), gapReason: gapReason ?? '' } as const;
    return this.change(caller, id, act, decided, key);
  }

  @Post('councils/:id/replacements')
  @Does(
    'Gives a seat of the version in force to another holder from a day, by a decision.',
    DecidedCouncilDto,
  )
  replace(
    @SentBy() caller: Caller,
    @Param('id', SlugPipe) id: string,
    @Body() { seat, holder, from, ...decided }: RefillDto,
    @Key() key: CommandKey,
  ): Promise<DecidedCouncil> {
    return this.change(caller, id, { type: 'replace', seat, holder: holderOf(holder), from }, decided, key);
  }

  @Post('councils/:id/end')
  @Does('Ends the council with a day, by a decision, once nothing is under way in it.', DecidedCouncilDto)
  end(
    @SentBy() caller: Caller,
    @Param('id', SlugPipe) id: string,
    @Body() { lastDay, ...decided }: EndCouncilDto,
    @Key() key: CommandKey,
  ): Promise<DecidedCouncil> {
    return this.change(caller, id, { type: 'end', lastDay }, decided, key);
  }

  @Post('councils/:id/documents')
  @Does('Attaches the document of a decision that was entered before.', DecidedCouncilDto)
  attach(
    @SentBy() caller: Caller,
    @Param('id', SlugPipe) id: string,
    @Body() { of, file }: AttachDto,
    @Key() key: CommandKey,
  ): Promise<DecidedCouncil> {
    return this.decisions.attach(caller, id, of, file, key);
  }

  private change(
    caller: Caller,
    id: string,
    act: CouncilAct,
    { decision, expectedSeq }: Pick<EndCouncilDto, 'decision' | 'expectedSeq'>,
    key: CommandKey,
  ): Promise<DecidedCouncil> {
    const entered = { act, decision: decisionOf(decision), expectedSeq: expectedSeq ?? null };
    return this.decisions.change(caller, id, entered, key);
  }
}
