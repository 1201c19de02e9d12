import { BeginningStore, type Repositories, type UnitOfWork } from '@vinhdanh/persistence';
import { refused } from '../kernel/refused';
import type { CommandKey } from './command-key';

/**
 * Does something once per key, in one transaction with what it answers: a repeated request gets the first answer. On the
 * command line there is no key, and it is done each time.
 * @throws Refused `idempotency-key-reused`, or what the work refuses; nothing is kept of a refused request
 */
export const answerOnce = <Answer>(
  unitOfWork: UnitOfWork,
  commandKey: CommandKey | null,
  at: string,
  work: (repositories: Repositories) => Promise<Answer>,
): Promise<Answer> =>
  unitOfWork.run(async (repositories) => {
    if (commandKey === null) return work(repositories);
    const { person, key, request } = commandKey;
    const store = new BeginningStore(repositories.manager);
    const kept = await store.take(person, key, request, at);
    if (kept) {
      if (kept.request !== request) throw refused('idempotency-key-reused');
      return kept.answer as Answer;
    }
    const answer = await work(repositories);
    await store.keepAnswer(person, key, answer);
    return answer;
  });
