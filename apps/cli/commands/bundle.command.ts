import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'nest-commander';
import { request } from 'undici';
import { problemOf } from '../http/api-problem';
import { dossierIdOf } from '../http/find-dossier';
import { openApi, type ApiOptions } from '../http/open-api';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { ApiCommand } from './api-command';

interface BundleOptions extends ApiOptions {
  readonly out?: string;
  readonly since?: string;
  readonly of?: 'dossier' | 'session' | 'round' | 'year';
}

@Command({
  name: 'bundle',
  arguments: '<thing>',
  description:
    'writes the evidence of a dossier, a session, a signed document or a year into one file, which is verified without us (verify)',
})
export class BundleCommand extends ApiCommand {
  async run([wanted = '']: string[], options: BundleOptions): Promise<void> {
    const caller = await openApi(options);
    const { of = 'dossier' } = options;
    const id = of === 'dossier' ? await dossierIdOf(caller, wanted) : encodeURIComponent(wanted);
    const out = options.out ?? `${wanted}.vinhdanh.zip`;
    const url = new URL(`/api/${of}s/${id}/bundle`, caller.client.base);
    if (options.since !== undefined) url.searchParams.set('since', options.since);
    const { token, office } = caller.capacity();
    const headers = { Authorization: `Bearer ${token}`, ...(office ? { 'Acting-Office': office } : {}) };
    const { statusCode, body } = await request(url, { headers });
    if (statusCode !== 200) throw problemOf(statusCode, await body.json());
    const file = createWriteStream(out);
    await pipeline(body, file);
    answer({ id, out, size: file.bytesWritten }, options.json, () => [
      say({
        vi: `Đã ghi ${out} (${file.bytesWritten} byte). Kiểm: vinhdanh verify ${out}`,
        en: `${out} was written (${file.bytesWritten} bytes). Verify it: vinhdanh verify ${out}`,
      }),
    ]);
  }

  @Option({
    flags: '--of <kind>',
    description:
      'what it is of: a dossier (unless told); a session or the round of a letter or decision, which is named by its id; a year',
    choices: ['dossier', 'session', 'round', 'year'],
  })
  parseOf(kind: string): string {
    return kind;
  }

  @Option({ flags: '--out <file>', description: 'where to; <dossier>.vinhdanh.zip unless told' })
  parseOut(file: string): string {
    return file;
  }

  @Option({
    flags: '--since <size>',
    description: 'also proves that the log goes on from its tree of this size',
  })
  parseSince(size: string): string {
    if (!/^\d{1,9}$/.test(size))
      throw new CliError(say({ vi: `${size} không phải một số.`, en: `${size} is no number.` }), EXIT_USAGE);
    return size;
  }
}
