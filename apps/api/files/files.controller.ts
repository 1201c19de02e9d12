import { Controller, Get, HttpCode, Inject, Param, Post, Req, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { FileShelf, Refused, refused, type Caller } from '@vinhdanh/application';
import type { Upload } from '@vinhdanh/files';
import { SentBy } from '../auth/request.decorators';
import { FileIdPipe } from '../kernel/id.pipe';
import { Problems, SignedIn } from '../openapi/answers';
import { attachment } from './content-disposition';
import { FileDto } from './file.dto';

const FIELD = 'file';

@ApiTags('Files')
@SignedIn()
@Controller('files')
export class FilesController {
  constructor(@Inject(FileShelf) private readonly shelf: FileShelf) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Hands in one attachment: PDF, DOCX, XLSX, PNG or JPEG of at most 25 MB.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: [FIELD],
      properties: { [FIELD]: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: FileDto })
  @Problems(403, 413, 415, 422)
  async handIn(@SentBy() caller: Caller, @Req() request: FastifyRequest): Promise<FileDto> {
    return this.shelf.handIn(caller, await uploadOf(request));
  }

  @Get(':sha256')
  @ApiOperation({ summary: 'The bytes of a file, for who handed it in or may see a thing that carries it.' })
  @ApiOkResponse({ content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  @Problems(404)
  async read(@SentBy() caller: Caller, @Param('sha256', FileIdPipe) sha256: string): Promise<StreamableFile> {
    const { bytes, type, size, name } = await this.shelf.read(caller, sha256);
    return new StreamableFile(bytes, { type, length: size, disposition: attachment(name) });
  }
}

/** The only file of the form, in its field. Parsing to the end finds out whether there is another one. */
async function uploadOf(request: FastifyRequest): Promise<Upload> {
  let upload: Upload | null = null;
  for await (const part of partsOf(request)) {
    if (part.fieldname !== FIELD) throw refused('file-required');
    const { mimetype: declaredType, filename } = part;
    upload = { bytes: await part.toBuffer(), declaredType, fileName: filename.normalize('NFC') };
  }
  if (upload === null) throw refused('file-required');
  return upload;
}

/** The parser says of a form that breaks off or makes no sense only what broke in it: to the caller it is no form. */
async function* partsOf(request: FastifyRequest): AsyncGenerator<MultipartFile> {
  try {
    yield* request.files();
  } catch (error) {
    const known = error instanceof Refused || 'code' in (error as object);
    throw known ? error : refused('file-required');
  }
}
