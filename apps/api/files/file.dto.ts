import { Shown } from '../openapi/shown';

export class FileDto {
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', {
    description: 'SHA-256 of the content: the file’s only name.',
  })
  file!: string;
  @Shown(String, 'bao-cao.pdf') name!: string;
  @Shown('integer', 48211, { description: 'Bytes.' }) size!: number;
  @Shown(String, 'application/pdf') type!: string;
}
