import type { ApiBodyOptions } from '@nestjs/swagger';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refused, refused } from '@vinhdanh/application';
import type { Upload } from '@vinhdanh/files';

const FIELD = 'file';

/** A form with one file, as the document describes it. */
export const FORM_WITH_FILE: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: [FIELD],
    properties: { [FIELD]: { type: 'string', format: 'binary' } },
  },
};

/** The only file of the form, in its field. Parsing to the end finds out whether there is another one. */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
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
