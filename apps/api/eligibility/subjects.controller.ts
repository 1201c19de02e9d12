import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KeepSubjects, refused, ShowSubjects, type Caller, type CommandKey } from '@vinhdanh/application';
import { sha256Hex } from '@vinhdanh/platform';
import { Key, SentBy } from '../auth/request.decorators';
import { IdPipe } from '../kernel/id.pipe';
import { Begins, Reads, SignedIn, UnderRules } from '../openapi/answers';
import { isUuid } from '../openapi/shapes';
import { factOf } from './fact-of';
import { FactCorrectionDto, NewFactDto } from './fact.dto';
import {
  FactReceiptDto,
  NewSubjectDto,
  RegisteredDto,
  SubjectFileDto,
  SubjectPageDto,
  SubjectSearchDto,
} from './subject.dto';

const CARD = /^(?:\d{9}|\d{12})$/;

@ApiTags('Subject files')
@SignedIn()
@UnderRules()
@Controller()
export class SubjectsController {
  constructor(
    @Inject(ShowSubjects) private readonly subjects: ShowSubjects,
    @Inject(KeepSubjects) private readonly keep: KeepSubjects,
  ) {}

  @Get('subjects')
  @Reads(
    'Subjects whose files the acting office may see, with awards or without, the latest entered first.',
    SubjectPageDto,
    422,
  )
  search(@SentBy() caller: Caller, @Query() query: SubjectSearchDto): Promise<SubjectPageDto> {
    return this.subjects.search(caller, query);
  }

  @Post('subjects')
  @Begins(
    'Keeps the file of a subject: of somebody whom the ledger knows by this evidence, else of somebody new.',
    RegisteredDto,
  )
  register(
    @SentBy() caller: Caller,
    @Body() body: NewSubjectDto,
    @Key() key: CommandKey,
  ): Promise<RegisteredDto> {
    return this.keep.register(caller, claimOf(body), key);
  }

  @Get('subjects/:id')
  @Reads('A subject with its names, its awards and every fact on file with its source.', SubjectFileDto, 404)
  file(@SentBy() caller: Caller, @Param('id', IdPipe) id: string): Promise<SubjectFileDto> {
    return this.subjects.file(caller, id);
  }

  @Post('subjects/:id/facts')
  @Begins('Writes a fact into the file, with the document that says so.', FactReceiptDto)
  addFact(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { fact, document, documentDate }: NewFactDto,
    @Key() key: CommandKey,
  ): Promise<FactReceiptDto> {
    return this.keep.addFact(caller, id, factOf(fact), { document, documentDate }, key);
  }

  @Post('subject-facts/:id/correction')
  @Begins('Puts a right fact, or none, in the place of a wrong one, which stays to be read.', FactReceiptDto)
  correct(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { fact, ...source }: FactCorrectionDto,
    @Key() key: CommandKey,
  ): Promise<FactReceiptDto> {
    return this.keep.correct(caller, id, fact ? factOf(fact) : null, source, key);
  }
}

function claimOf(given: NewSubjectDto): Parameters<KeepSubjects['register']>[1] {
  const text = (words: string | null | undefined): string => (words ?? '').normalize('NFC').trim();
  const { kind, bornOn = null, gender = null, body = null } = given;
  const identifier = text(given.identifier);
  if (identifier !== '' && !CARD.test(identifier)) throw refused('ledger-identifier-invalid');
  const personal = [bornOn, given.birthYear, gender, identifier || null];
  if (kind !== 'person' && personal.some((value) => value !== null && value !== undefined))
    throw refused('ledger-only-for-persons', { column: 'kind' });
  const subject = text(given.subject) || null;
  if (subject !== null && subject !== 'new' && !isUuid(subject)) throw refused('subject-unknown');
  return {
    kind,
    name: text(given.name),
    unit: text(given.unit),
    bornOn,
    birthYear: bornOn === null ? (given.birthYear ?? null) : Number(bornOn.slice(0, 4)),
    gender,
    identifierHash: identifier === '' ? null : sha256Hex(identifier),
    formerName: text(given.formerName),
    formerUnit: text(given.formerUnit),
    subject,
    body,
    evidence: text(given.evidence),
  };
}
