import { ALLOWED, refuse, type Verdict } from '../../kernel/refusal';
import type { Ballot, BallotId } from '../ballot';
import type { SessionHappening } from '../events';
import { disclosureAsked } from '../secret/disclosure';
import { isSecret, secretsOf } from '../secret/state';
import type { SessionState } from '../state';
import type { Handler } from './handler';

/** A point of P-256, uncompressed, base64url. Whether it lies on the curve is looked at before. */
const PUBLIC_KEY = /^[A-Za-z0-9_-]{87}$/;

/** Each envelope holds a share for every teller of its ballot. */
const MOST_TELLERS = 6;

/** A key may be given anew until a ballot is opened with it; ballots opened before keep the one that they have. */
export const giveTellerKey: Handler<'give-teller-key'> = {
  check: (_state, { publicKey }) => (PUBLIC_KEY.test(publicKey) ? ALLOWED : refuse('teller-key-malformed')),
  happen: (state, { actor, publicKey }) =>
    secretsOf(state).tellerKeys[actor.office] === publicKey
      ? []
      : [{ type: 'teller-key-given', teller: actor.office, publicKey }],
};

type IssuingKeys = Readonly<Record<BallotId, string>>;

/** A secret ballot opens when each teller has given a key, and with a key that signs its tokens. */
export function checkKeys(
  state: SessionState,
  ballots: readonly Ballot[],
  issuingKeys: IssuingKeys,
): Verdict {
  const secret = ballots.filter(isSecret);
  if (secret.length === 0) return ALLOWED;
  if (state.tellers.length > MOST_TELLERS) return refuse('tellers-too-many', { most: MOST_TELLERS });
  const without = state.tellers.filter(({ office }) => secretsOf(state).tellerKeys[office] === undefined);
  if (without.length > 0) return refuse('teller-keys-missing', { missing: without.length });
  const keyless = secret.find(({ id }) => !issuingKeys[id]);
  return keyless ? refuse('issuing-key-missing', { ballot: keyless.id }) : ALLOWED;
}

/** Keys are in the record before the ballot is open. */
export const keysMade = (
  state: SessionState,
  ballots: readonly Ballot[],
  issuingKeys: IssuingKeys,
  discloses: boolean,
): readonly SessionHappening[] =>
  ballots.filter(isSecret).map((ballot) => ({
    type: 'ballot-key-made',
    ballot: ballot.id,
    issuingKey: issuingKeys[ballot.id] ?? '',
    ...(discloses ? { disclosure: disclosureAsked(state, ballot) } : {}),
    tellers: state.tellers.map(({ office }) => ({
      teller: office,
      publicKey: secretsOf(state).tellerKeys[office] ?? '',
    })),
  }));
