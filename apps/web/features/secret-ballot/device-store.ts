import type { TellerKeys, Token, VoterMemory } from '@vinhdanh/ballots';
import { NOTHING_KEPT, ProblemError } from '../../api/problem';

/** A teller's key on this device. The private half cannot be read out of it. */
export interface TellerDevice {
  readonly keys: TellerKeys;
  /** The recovery code, until the teller says that it is written down. */
  readonly code: string | null;
}

/** What a member's browser must not lose. Nothing in it says what stands on the paper. */
export interface VoterDevice {
  readonly memory: VoterMemory;
  /** The recovery code, until the member says that it is written down. */
  readonly code: string | null;
  /** Null until it was signed. */
  readonly token: Token | null;
  /** The sealed paper that is on its way, so that the very same one can be sent again. */
  readonly envelope: string | null;
  readonly hasCast: boolean;
}

const DATABASE = 'vinhdanh-secret-ballots';
const STORES = ['tellers', 'voters'] as const;
type Store = (typeof STORES)[number];

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the device keeps nothing'));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    for (const store of STORES) request.result.createObjectStore(store);
  };
  return answerOf(request);
}

/** @throws ProblemError `nothing-kept`, in a private window for instance */
async function within<T>(
  store: Store,
  mode: IDBTransactionMode,
  work: (held: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  try {
    const database = await open();
    const answer = answerOf(work(database.transaction(store, mode).objectStore(store)));
    return await answer.finally(() => database.close());
  } catch {
    throw new ProblemError(0, NOTHING_KEPT, null);
  }
}

interface Shelf<Held> {
  readonly find: (key: string) => Promise<Held | null>;
  readonly keep: (key: string, held: Held) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
}

const shelf = <Held>(store: Store): Shelf<Held> => ({
  find: async (key) =>
    (await within(store, 'readonly', (held) => held.get(key) as IDBRequest<Held | undefined>)) ?? null,
  keep: async (key, value) => void (await within(store, 'readwrite', (held) => held.put(value, key))),
  forget: async (key) => void (await within(store, 'readwrite', (held) => held.delete(key))),
});

/** Keys of tellers, by the session and the public half. */
export const tellerShelf = shelf<TellerDevice>('tellers');

/** Tokens of members, by session, ballot and seat. */
export const voterShelf = shelf<VoterDevice>('voters');
