import { Controller, Get, HttpCode, Inject, Param, Post, Req, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FileShelf, type Caller } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { FileIdPipe } from '../kernel/id.pipe';
import { Problems, SignedIn, WrittenDown } from '../openapi/answers';
import { attachment } from './content-disposition';
import { FileDto } from './file.dto';
import { FORM_WITH_FILE, uploadOf } from './upload-of';

@ApiTags('Files')
@SignedIn()
@Controller('files')
export class FilesController {
  constructor(@Inject(FileShelf) private readonly shelf: FileShelf) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Hands in one attachment: PDF, DOCX, XLSX, PNG or JPEG of at most 25 MB.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM_WITH_FILE)
  @ApiCreatedResponse({ type: FileDto })
  @Problems(403, 413, 415, 422)
  async handIn(@SentBy() caller: Caller, @Req() request: FastifyRequest): Promise<FileDto> {
    return this.shelf.handIn(caller, await uploadOf(request));
  }

  @Get(':sha256')
  @WrittenDown()
  @ApiOperation({ summary: 'The bytes of a file, for who handed it in or may see a thing that carries it.' })
  @ApiOkResponse({ content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  @Problems(404)
  async read(@SentBy() caller: Caller, @Param('sha256', FileIdPipe) sha256: string): Promise<StreamableFile> {
    const { bytes, type, size, name } = await this.shelf.read(caller, sha256);
    return new StreamableFile(bytes, { type, length: size, disposition: attachment(name) });
  }
}
