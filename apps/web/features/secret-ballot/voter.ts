import {
  drawMemory,
  finishToken,
  hashToken,
  keepMemory,
  newRecoveryCode,
  recallMemory,
  sealPaper,
  type KeepsakeFault,
  type SecretBallot,
} from '@vinhdanh/ballots';
import { api, read } from '../../api/client';
import { ProblemError } from '../../api/problem';
import type { VoterDevice } from './device-store';

/** All that a token needs, before it is asked for. */
export const drawVoter = async (terms: SecretBallot): Promise<VoterDevice> => ({
  memory: await drawMemory(terms),
  code: await newRecoveryCode(),
  token: null,
  envelope: null,
  hasCast: false,
});

/** Has the token signed. Asked for again with the same memory, it gets the same signature. */
export async function signToken(terms: SecretBallot, voter: VoterDevice): Promise<VoterDevice> {
  const { memory, code } = voter;
  const kept = code ?? (await newRecoveryCode());
  const answer = await read(
    api.POST('/api/sessions/{id}/secret-ballots/{ballot}/token', {
      params: {
        path: { id: terms.session, ballot: terms.ballot },
        header: { 'Idempotency-Key': crypto.randomUUID() },
      },
      body: { blinded: memory.token.blinded, keepsake: await keepMemory(kept, terms, memory) },
    }),
  );
  const signature = (answer as { signature?: string }).signature;
  if (signature === undefined) throw new ProblemError(0, 'abandoned', null);
  const token = await finishToken(terms.issuingKey, memory.token, signature);
  if (!token) throw new ProblemError(0, 'other-signature', null);
  return { ...voter, token };
}

/**
 * Another browser of the same member, by the recovery code.
 * @param isOpen after the close nothing is signed: the memory alone comes back, and with it the tracker
 * @returns the fault where the code does not open what was left
 */
export async function recallVoter(
  terms: SecretBallot,
  keepsake: string | null,
  code: string,
  isOpen: boolean,
): Promise<VoterDevice | KeepsakeFault> {
  const recalled = await recallMemory(code, terms, keepsake);
  if (!recalled.ok) return recalled.fault;
  const voter = { memory: recalled.value, code: null, token: null, envelope: null, hasCast: false };
  return isOpen ? signToken(terms, voter) : voter;
}

/** Seals the paper. @throws when the token is not signed yet */
export async function sealVote(terms: SecretBallot, voter: VoterDevice, lines: string): Promise<VoterDevice> {
  const { token, memory } = voter;
  if (!token) throw new Error('a paper needs a token');
  return { ...voter, envelope: await sealPaper(terms, token, { tracker: memory.tracker, lines }) };
}

/**
 * Puts the sealed paper into the box. The request says of nobody that it is theirs: no cookie, no office, no key, no address
 * of a page, and one language for all.
 */
export async function dropVote({ session, ballot }: SecretBallot, voter: VoterDevice): Promise<VoterDevice> {
  const { token, envelope } = voter;
  const response = await fetch(`/api/ballot-box/${session}/${ballot}`, {
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'vi' },
    body: JSON.stringify({ envelope }),
  });
  const body = (await response.json().catch(() => ({}))) as { code?: string; taken?: string };
  if (!response.ok) throw new ProblemError(response.status, body.code ?? 'unavailable', null);
  if (!token || body.taken !== (await hashToken(token))) throw new ProblemError(0, 'other-answer', null);
  return { ...voter, envelope: null, hasCast: true };
}
