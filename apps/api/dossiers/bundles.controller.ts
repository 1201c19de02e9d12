import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MakeBundle, type Caller } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { attachment } from '../files/content-disposition';
import { IdPipe } from '../kernel/id.pipe';
import { Problems, SignedIn } from '../openapi/answers';
import { BundleQueryDto } from './bundle.dto';

/** The evidence of one dossier, to be verified without us. */
@ApiTags('Dossiers')
@SignedIn()
@Controller('dossiers/:id')
export class BundlesController {
  constructor(@Inject(MakeBundle) private readonly bundles: MakeBundle) {}

  @Get('bundle')
  @ApiOperation({
    summary: 'The evidence of a dossier in one file, for its applicant, secretaries and auditors.',
    description:
      'A ZIP file in the form that docs/record-format.md describes: documents, events, proofs, rules and the signed checkpoint. `vinhdanh-verify` and /verify.html verify it offline.',
  })
  @ApiOkResponse({ content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } })
  @Problems(404, 409, 422)
  async bundle(
    @SentBy() caller: Caller,
    @Param('id', IdPipe) id: string,
    @Query() options: BundleQueryDto,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.bundles.execute(caller, id, options);
    const disposition = attachment(`${name}.vinhdanh.zip`);
    return new StreamableFile(Readable.from(bytes), { type: 'application/zip', disposition });
  }
}
