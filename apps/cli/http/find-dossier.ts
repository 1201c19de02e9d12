import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import type { SignedIn } from './signed-in';
import type { DossierSummary } from './views';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of the dossier that a person means by its id or its code. */
export async function dossierIdOf(caller: SignedIn, idOrCode: string): Promise<string> {
  if (ID.test(idOrCode)) return idOrCode.toLowerCase();
  const query = new URLSearchParams({ q: idOrCode, limit: '20' });
  const { items } = await caller.get<{ items: readonly DossierSummary[] }>(
    `/api/dossiers?${query.toString()}`,
  );
  const found = items.find((item) => item.code.toLowerCase() === idOrCode.trim().toLowerCase());
  if (!found)
    throw new CliError(
      say({
        vi: `Không thấy hồ sơ ${idOrCode} trong phạm vi được xem.`,
        en: `There is no dossier ${idOrCode} among those that may be seen.`,
      }),
    );
  return found.id;
}
