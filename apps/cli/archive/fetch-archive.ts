import { request } from 'undici';
import type { CheckedBag } from '@vinhdanh/archive';
import { problemOf } from '../http/api-problem';
import type { SignedIn } from '../http/signed-in';
import { say } from '../kernel/language';
import { receiveArchive } from './receive-archive';

/** Which archive. */
export interface WantedArchive {
  readonly body: string;
  readonly year: string;
  readonly fonds?: string | undefined;
  readonly withoutLost?: boolean | undefined;
}

/** The next document may take its time to be read and hashed. */
const PATIENCE_MS = 600_000;

/** Has the archive made, and unpacks and checks it as it comes. @throws ApiProblem, CliError */
export async function fetchArchive(
  caller: SignedIn,
  wanted: WantedArchive,
  folder: string,
): Promise<CheckedBag> {
  const { token, office } = caller.capacity();
  const { statusCode, body } = await request(addressOf(caller.client.base, wanted), {
    headers: {
      'Accept-Language': say({ vi: 'vi', en: 'en' }),
      Authorization: `Bearer ${token}`,
      ...(office ? { 'Acting-Office': office } : {}),
    },
    headersTimeout: PATIENCE_MS,
    bodyTimeout: PATIENCE_MS,
  });
  if (statusCode !== 200) throw problemOf(statusCode, await body.json());
  return receiveArchive(body, folder);
}

function addressOf(base: string, { body, year, fonds, withoutLost }: WantedArchive): URL {
  const url = new URL(`/api/archives/${encodeURIComponent(body)}/${year}`, base);
  if (fonds !== undefined) url.searchParams.set('fonds', fonds);
  if (withoutLost) url.searchParams.set('withoutLost', 'true');
  return url;
}
