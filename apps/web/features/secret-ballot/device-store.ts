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
  /** Null until it was signed, and where the memory was recalled after the close. */
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

/** What was written is kept only when its transaction is complete: one whose request succeeded may still be undone. */
const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (): void => reject(transaction.error ?? new Error('the device keeps nothing'));
    transaction.oncomplete = () => resolve();
    transaction.onabort = fail;
    transaction.onerror = fail;
  });

/** @throws ProblemError `nothing-kept`, in a private window for instance */
async function within<T>(
  store: Store,
  mode: IDBTransactionMode,
  work: (held: IDBObjectStore) => { readonly result: T },
): Promise<T> {
  try {
    const database = await open();
    try {
      const transaction = database.transaction(store, mode, { durability: 'strict' });
      const answer = work(transaction.objectStore(store));
      await completed(transaction);
      return answer.result;
    } finally {
      database.close();
    }
  } catch {
    throw new ProblemError(0, NOTHING_KEPT, null);
  }
}

/** Things under names. */
export interface Shelf<Held> {
  readonly find: (key: string) => Promise<Held | null>;
  readonly keep: (key: string, held: Held) => Promise<void>;
  /** Puts what becomes of the thing that lies there, with no other page in between. @returns what lies there now */
  readonly change: (key: string, become: (before: Held | null) => Held) => Promise<Held>;
  readonly forget: (key: string) => Promise<void>;
}

const shelf = <Held>(store: Store): Shelf<Held> => ({
  find: async (key) =>
    (await within(store, 'readonly', (held) => held.get(key) as IDBRequest<Held | undefined>)) ?? null,
  keep: async (key, value) => void (await within(store, 'readwrite', (held) => held.put(value, key))),
  change: (key, become) =>
    within(store, 'readwrite', (held) => {
      const found = held.get(key) as IDBRequest<Held | undefined>;
      const now = { result: undefined as Held };
      found.onsuccess = () => {
        now.result = become(found.result ?? null);
        held.put(now.result, key);
      };
      return now;
    }),
  forget: async (key) => void (await within(store, 'readwrite', (held) => held.delete(key))),
});

/** Keys of tellers, by the session and the public half. */
export const tellerShelf = shelf<TellerDevice>('tellers');

/** Tokens of members, by session, ballot and seat. */
export const voterShelf = shelf<VoterDevice>('voters');
