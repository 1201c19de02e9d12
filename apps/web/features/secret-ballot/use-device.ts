import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { tellerShelf, voterShelf, type Shelf, type TellerDevice, type VoterDevice } from './device-store';

/** What this device keeps under a name, and how to change it. */
interface Kept<Held> {
  readonly query: UseQueryResult<Held | null>;
  readonly keep: (held: Held) => Promise<void>;
  /** By what lies on the device now, which another page may have changed since this one read it. */
  readonly change: (become: (before: Held | null) => Held) => Promise<Held>;
  readonly forget: () => Promise<void>;
}

function useKept<Held>(kind: string, shelf: Shelf<Held>, key: string): Kept<Held> {
  const client = useQueryClient();
  const queryKey = ['device', kind, key];
  const query = useQuery({
    queryKey,
    queryFn: () => shelf.find(key),
    staleTime: Infinity,
    refetchOnWindowFocus: 'always', // another page of this browser may have changed it
    retry: false,
  });
  return {
    query,
    keep: async (held) => {
      await shelf.keep(key, held);
      client.setQueryData(queryKey, held);
    },
    change: async (become) => {
      const held = await shelf.change(key, become);
      client.setQueryData(queryKey, held);
      return held;
    },
    forget: async () => {
      await shelf.forget(key);
      client.setQueryData(queryKey, null);
    },
  };
}

/** @param publicKey the half that the record holds; empty where it holds none */
export const useTellerDevice = (session: string, publicKey: string): Kept<TellerDevice> =>
  useKept('teller', tellerShelf, tellerKey(session, publicKey));

/** How a member's page changes what the device keeps. */
export type ChangeVoter = Kept<VoterDevice>['change'];

export const useVoterDevice = (session: string, ballot: string, seat: string): Kept<VoterDevice> =>
  useKept('voter', voterShelf, `${session} ${ballot} ${seat}`);

/** Under which name a device keeps a teller's key. */
export const tellerKey = (session: string, publicKey: string): string => `${session} ${publicKey}`;
