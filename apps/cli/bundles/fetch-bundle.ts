import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { request } from 'undici';
import { problemOf } from '../http/api-problem';
import { dossierIdOf } from '../http/find-dossier';
import type { ApiOptions } from '../http/open-api';
import type { SignedIn } from '../http/signed-in';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';

export interface BundleOptions extends ApiOptions {
  readonly out?: string;
  readonly since?: string;
  readonly of?: 'dossier' | 'session' | 'round' | 'year';
}

/** Has the evidence of a thing put together, and writes it into a file. @throws ApiProblem, CliError */
export async function fetchBundle(caller: SignedIn, wanted: string, options: BundleOptions): Promise<void> {
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
