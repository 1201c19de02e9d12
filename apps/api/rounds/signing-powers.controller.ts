import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  RevokeCertificate,
  ShowPowers,
  type Caller,
  type CommandKey,
  type RevokedCertificate,
} from '@vinhdanh/application';
import { Key, SentBy } from '../auth/request.decorators';
import { SlugPipe } from '../kernel/id.pipe';
import { Does, Reads, SignedIn } from '../openapi/answers';
import {
  OfferedSignerDto,
  RevocationDto,
  RevokedCertificateDto,
  SigningDayQueryDto,
  SigningPowerRowDto,
} from './signing-power.dto';

/** Who may sign for which body, and with which certificate. */
@ApiTags('Signing powers')
@SignedIn()
@Controller('signing-powers')
export class SigningPowersController {
  constructor(
    @Inject(ShowPowers) private readonly powers: ShowPowers,
    @Inject(RevokeCertificate) private readonly certificates: RevokeCertificate,
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

  @Post(':office/certificate-revocation')
  @Does(
    'Takes the certificate of a signatory back; what was signed with it before stands.',
    RevokedCertificateDto,
  )
  revoke(
    @SentBy() caller: Caller,
    @Param('office', SlugPipe) office: string,
    @Body() { reason }: RevocationDto,
    @Key() key: CommandKey,
  ): Promise<RevokedCertificate> {
    return this.certificates.execute(caller, office, reason.normalize('NFC').trim(), key);
  }
}
