import type { SignedIn } from '../http/signed-in';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { isId } from '../ledger/ids';

/** The id of the subject that a person means by its id, or by words that fit one name alone. */
export async function subjectIdOf(caller: SignedIn, idOrName: string): Promise<string> {
  if (isId(idOrName.toLowerCase())) return idOrName.toLowerCase();
  const query = new URLSearchParams({ search: idOrName, limit: '2' });
  const { items } = await caller.get<{ items: ReadonlyArray<{ id: string }> }>(
    `/api/subjects?${query.toString()}`,
  );
  const [one, other] = items;
  if (one && !other) return one.id;
  throw new CliError(
    one
      ? say({
          vi: `Có nhiều đối tượng khớp với “${idOrName}”. Hãy nêu mã đối tượng.`,
          en: `Several subjects fit “${idOrName}”. Give the id of the subject.`,
        })
      : say({
          vi: `Không thấy đối tượng ${idOrName} trong phạm vi được xem.`,
          en: `There is no subject ${idOrName} among those that may be seen.`,
        }),
  );
}
