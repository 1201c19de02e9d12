import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  KeepSigningRegister,
  ShowPowers,
  type Caller,
  type CommandKey,
  type EnteredCertificate,
  type EnteredSigning,
} from '@vinhdanh/application';
import type { PowerDocument } from '@vinhdanh/domain';
import { Key, SentBy } from '../auth/request.decorators';
import { SlugPipe } from '../kernel/id.pipe';
import { Begins, Does, Reads, SignedIn, UnderRules } from '../openapi/answers';
import {
  CertificateReasonDto,
  EndedPowerDto,
  EnteredCertificateDto,
  EnteredSigningDto,
  GivenPowerDto,
  OfferedSignerDto,
  SigningDayQueryDto,
  SigningFormDto,
  SigningHistoryDto,
  SigningHistoryQueryDto,
  SigningPowerRowDto,
  WithdrawnPowerDto,
} from './signing-power.dto';

/** Who may sign for which body, and with which certificate. */
@ApiTags('Signing powers')
@SignedIn()
@UnderRules()
@Controller('signing-powers')
export class SigningPowersController {
  constructor(
    @Inject(ShowPowers) private readonly powers: ShowPowers,
    @Inject(KeepSigningRegister) private readonly register: KeepSigningRegister,
  ) {}

  @Get()
  @Reads(
    'Who may sign on a day for the acting body, or for those that the office looks after.',
    [SigningPowerRowDto],
    422,
  )
  list(
    @SentBy() caller: Caller,
    @Query() { on }: SigningDayQueryDto,
  ): Promise<readonly SigningPowerRowDto[]> {
    return this.powers.list(caller, on);
  }

  @Get('signers')
  @Reads('Whom the caller may name on a document of the acting body of a day.', [OfferedSignerDto], 409, 422)
  signers(
    @SentBy() caller: Caller,
    @Query() { on }: SigningDayQueryDto,
  ): Promise<readonly OfferedSignerDto[]> {
    return this.powers.signers(caller, on);
  }

  @Get('forms')
  @Reads('How somebody may sign in the place of a head, by the rules of a day.', [SigningFormDto], 422)
  forms(@Query() { on }: SigningDayQueryDto): readonly SigningFormDto[] {
    return this.powers.forms(on);
  }

  @Get('history')
  @Reads(
    'What was entered about who may sign for bodies in the area of an overseer, and by whom; the last first, 100 on a page.',
    [SigningHistoryDto],
    409,
    422,
  )
  history(
    @SentBy() caller: Caller,
    @Query() { before }: SigningHistoryQueryDto,
  ): Promise<readonly SigningHistoryDto[]> {
    return this.powers.history(caller, before ?? null);
  }

  @Post()
  @Begins('Enters that an office signs in the place of a head, by a form of the rules.', EnteredSigningDto)
  give(
    @SentBy() caller: Caller,
    @Body() { office, inPlaceOf, form, from, to, document }: GivenPowerDto,
    @Key() key: CommandKey,
  ): Promise<EnteredSigning> {
    const power = { office, inPlaceOf, form, from, to: to ?? null, document: documentOf(document) };
    return this.register.givePower(caller, power, key);
  }

  @Post(':office/end')
  @Does('Ends a power of the office with a day; what was signed by it before stands.', EnteredSigningDto)
  end(
    @SentBy() caller: Caller,
    @Param('office', SlugPipe) office: string,
    @Body() { inPlaceOf, form, from, lastDay, reason }: EndedPowerDto,
    @Key() key: CommandKey,
  ): Promise<EnteredSigning> {
    const ended = { lastDay, reason: cleaned(reason) };
    return this.register.endPower(caller, { office, inPlaceOf, form, from }, ended, key);
  }

  @Post(':office/withdrawal')
  @Does('Takes a power back that was entered by mistake, while nothing was signed by it.', EnteredSigningDto)
  withdraw(
    @SentBy() caller: Caller,
    @Param('office', SlugPipe) office: string,
    @Body() { inPlaceOf, form, from, reason }: WithdrawnPowerDto,
    @Key() key: CommandKey,
  ): Promise<EnteredSigning> {
    return this.register.withdrawPower(caller, { office, inPlaceOf, form, from }, cleaned(reason), key);
  }

  @Post(':office/certificate-revocation')
  @Does(
    'Takes the certificate of a signatory back; what was signed with it before stands.',
    EnteredCertificateDto,
  )
  revoke(
    @SentBy() caller: Caller,
    @Param('office', SlugPipe) office: string,
    @Body() { reason }: CertificateReasonDto,
    @Key() key: CommandKey,
  ): Promise<EnteredCertificate> {
    return this.register.revokeCertificate(caller, office, cleaned(reason), key);
  }

  @Post(':office/certificate')
  @Does('Gives a signatory whose certificate was taken back another one.', EnteredCertificateDto)
  renew(
    @SentBy() caller: Caller,
    @Param('office', SlugPipe) office: string,
    @Body() { reason }: CertificateReasonDto,
    @Key() key: CommandKey,
  ): Promise<EnteredCertificate> {
    return this.register.renewCertificate(caller, office, cleaned(reason), key);
  }
}

const cleaned = (text: string): string => text.normalize('NFC').trim();

const documentOf = (document: GivenPowerDto['document']): PowerDocument | null =>
  document == null
    ? null
    : {
        number: cleaned(document.number),
        date: document.date,
        ...(document.file == null ? {} : { file: document.file }),
      };
