import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import type { SecretBallotView, Session, TellerKey } from '../../api/models';
import { useCommand, type Command } from '../../api/use-command';
import { awaitSession } from '../session/use-session';
import { openedBox, type OpenedBox } from './opened-box';

export type Ballot = Session['ballots'][number];

export const secretBallotsOf = ({ ballots }: Pick<Session, 'ballots'>): readonly Ballot[] =>
  ballots.filter(({ form, phase }) => form === 'secret' && phase !== 'void');

/** Secret ballots that were made void by themselves, and are held again. */
export const voidedBallotsOf = ({ ballots }: Pick<Session, 'ballots'>) =>
  ballots.flatMap(({ id, voided }) => (voided ? [{ id, ...voided }] : []));

/** A secret ballot as of the session's version that the page shows: it is read again with every newer one. */
export const useSecretBallot = (
  { id, seq }: Pick<Session, 'id' | 'seq'>,
  ballot: string,
): UseQueryResult<SecretBallotView> =>
  useQuery({
    queryKey: ['secret', id, ballot, seq],
    placeholderData: keepPreviousData,
    queryFn: () =>
      read(
        api.GET('/api/sessions/{id}/secret-ballots/{ballot}', {
          params: { path: { id, ballot }, query: { atLeast: seq } },
        }),
      ),
  });

/** Who counts, with the public halves of their keys. */
export const useTellerKeys = ({
  id,
  seq,
}: Pick<Session, 'id' | 'seq'>): UseQueryResult<readonly TellerKey[]> =>
  useQuery({
    queryKey: ['teller-keys', id, seq],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      (await read(api.GET('/api/sessions/{id}/teller-keys', { params: { path: { id } } }))).tellers,
  });

/** The opened box, once it is counted. */
export const useBox = (id: string, ballot: string, isCounted: boolean): UseQueryResult<OpenedBox> =>
  useQuery({
    queryKey: ['box', id, ballot],
    enabled: isCounted,
    staleTime: Infinity,
    queryFn: async () =>
      openedBox(
        await read(
          api.GET('/api/sessions/{id}/secret-ballots/{ballot}/box', { params: { path: { id, ballot } } }),
        ),
      ),
  });

type BallotAct = 'confirmation' | 'complaints' | 'void';

/** Something that a person says under sign-in about a secret ballot. */
export function useBallotCommand<Body extends object>(
  id: string,
  ballot: string,
  act: BallotAct,
  onDone?: () => void,
): Command<Body> {
  const client = useQueryClient();
  return useCommand<Body>(
    (body, key) =>
      api.POST(
        `/api/sessions/{id}/secret-ballots/{ballot}/${act}` as '/api/sessions/{id}/secret-ballots/{ballot}/complaints',
        { params: { path: { id, ballot }, header: { 'Idempotency-Key': key } }, body: body as never },
      ),
    async (receipt) => {
      await awaitSession(client, receipt);
      onDone?.();
    },
  );
}
