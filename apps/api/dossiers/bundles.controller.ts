import { Readable } from 'node:stream';
import { applyDecorators, Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MakeBundle, MakeYearBundle, type Caller, type MadeBundle } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { attachment } from '../files/content-disposition';
import { IdPipe, YearPipe } from '../kernel/id.pipe';
import { Problems, SignedIn, WrittenDown } from '../openapi/answers';
import { BundleQueryDto } from './bundle.dto';

const ReadsBundle = (summary: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({
      summary,
      description:
        'A ZIP file in the form that docs/record-format.md describes: documents, events, proofs, rules and the signed checkpoint. `vinhdanh-verify` and /verify.html verify it offline.',
    }),
    ApiOkResponse({ content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } }),
    Problems(404, 409, 422),
  );

/** Evidence in one file, to be verified without us. */
@ApiTags('Evidence')
@SignedIn()
@Controller()
export class BundlesController {
  constructor(
    @Inject(MakeBundle) private readonly bundles: MakeBundle,
    @Inject(MakeYearBundle) private readonly years: MakeYearBundle,
  ) {}

  @Get('dossiers/:id/bundle')
  @WrittenDown()
  @ReadsBundle('The evidence of a dossier in one file, for its applicant, secretaries and auditors.')
  async dossier(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() options: BundleQueryDto,
  ): Promise<StreamableFile> {
    return fileOf(await this.bundles.ofDossier(caller, id, options));
  }

  @Get('sessions/:id/bundle')
  @WrittenDown()
  @ReadsBundle('The evidence of a counted session in one file, for secretaries and auditors.')
  async session(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() options: BundleQueryDto,
  ): Promise<StreamableFile> {
    return fileOf(await this.bundles.ofSession(caller, id, options));
  }

  @Get('rounds/:id/bundle')
  @WrittenDown()
  @ReadsBundle('The evidence of a signed letter or decision in one file, for secretaries and auditors.')
  async round(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() options: BundleQueryDto,
  ): Promise<StreamableFile> {
    return fileOf(await this.bundles.ofRound(caller, id, options));
  }

  @Get('years/:year/bundle')
  @WrittenDown()
  @ReadsBundle(
    'Everything that was recorded in a year in one file without documents, for auditors of the whole country: nothing of the year can be left out of it unseen.',
  )
  async year(
    @SentBy() caller: Caller,
    @Param('year', YearPipe) year: number,
    @Query() options: BundleQueryDto,
  ): Promise<StreamableFile> {
    return fileOf(await this.years.of(caller, year, options));
  }
}

const fileOf = ({ name, bytes }: MadeBundle): StreamableFile =>
  new StreamableFile(Readable.from(bytes), {
    type: 'application/zip',
    disposition: attachment(`${name}.vinhdanh.zip`),
  });
