import type { Refusal } from '../kernel/refusal';
import { doubt } from './cells';
import { NEW_SUBJECT, type LedgerLine } from './import-line';
import { nameKey } from './name-key';
import type { KnownSubject } from './subject';

/** What a line or a form says of who somebody is. */
export type IdentityClaim = Pick<
  LedgerLine,
  | 'kind'
  | 'name'
  | 'bornOn'
  | 'birthYear'
  | 'gender'
  | 'identifierHash'
  | 'unit'
  | 'formerName'
  | 'formerUnit'
  | 'subject'
>;

/** Whether a line speaks of somebody whom the ledger knows. */
export type Identity =
  | { readonly is: 'same'; readonly subject: KnownSubject }
  | { readonly is: 'new' }
  | { readonly is: 'doubtful'; readonly reason: Refusal };

const NEW: Identity = { is: 'new' };
const same = (subject: KnownSubject): Identity => ({ is: 'same', subject });
const doubtful = (code: string, candidates: number): Identity => ({
  is: 'doubtful',
  reason: doubt(code, { candidates }),
});

/**
 * A line is of a known subject only on evidence: the number of the identity card; name, whole birth date and unit; or a
 * former name or former unit that the line itself gives. Without evidence it is somebody new, and where evidence could be
 * meant for one or another, a person must say: in the line itself, by the subject's id or as somebody new.
 * @param known subjects that share the name, the former name or the card's number with the line, or that it names by id
 */
export function identify(line: IdentityClaim, known: readonly KnownSubject[]): Identity {
  if (line.subject !== null) return asSaid(line, line.subject, known);
  const ofKind = known.filter(({ kind }) => kind === line.kind);
  const byCard = ofKind.filter((each) => hasCard(each, line));
  const [holder] = byCard;
  if (holder !== undefined)
    return hasName(holder, line) && !contradicts(holder, line)
      ? same(holder)
      : doubtful('ledger-identity-conflict', byCard.length);
  const candidates = ofKind.filter((each) => hasName(each, line) && !contradicts(each, line));
  if (line.kind !== 'person') return byUnit(line, candidates);
  return line.bornOn === null ? byNameAlone(line, candidates) : byBirth(line, candidates);
}

/**
 * `identify` for somebody who may not see every file. Outside of their reach a subject is as absent, unless the line proves
 * with its name who it is: by the number of the identity card, or by whole birth date and unit. No id and no name alone
 * opens a file there.
 * @param reached ids of the known subjects whose files they may see
 * @param mayProve whether proof opens a file outside of their reach to them at all
 */
export function identifyWithin(
  line: IdentityClaim,
  known: readonly KnownSubject[],
  reached: ReadonlySet<string>,
  mayProve: boolean,
): Identity {
  const proven = (each: KnownSubject): boolean => mayProve && line.subject === null && isProven(each, line);
  const seen = known.filter((each) => reached.has(each.id) || proven(each));
  const hidden = known.filter((each) => !seen.includes(each));
  const identity = identify(line, seen);
  return identity.is === 'new' && line.subject === null && hidden.some((each) => hasCard(each, line))
    ? doubtful('ledger-subject-unknown', 0)
    : identity;
}

/** The line says who the subject is by more than its name: by the card, or by whole birth date and unit. */
const isProven = (known: KnownSubject, line: IdentityClaim): boolean =>
  known.kind === line.kind &&
  hasName(known, line) &&
  !contradicts(known, line) &&
  (hasCard(known, line) || (line.bornOn !== null && known.bornOn === line.bornOn && inUnit(known, line)));

const hasCard = (known: KnownSubject, { identifierHash }: IdentityClaim): boolean =>
  identifierHash !== null && known.identifierHash === identifierHash;

function asSaid(line: IdentityClaim, subject: string, known: readonly KnownSubject[]): Identity {
  if (subject === NEW_SUBJECT) return NEW;
  const named = known.find(({ id, formerIds = [] }) => id === subject || formerIds.includes(subject));
  if (named === undefined) return doubtful('ledger-subject-unknown', 0);
  return named.kind === line.kind && !contradicts(named, line)
    ? same(named)
    : doubtful('ledger-identity-conflict', 1);
}

/** The line's name is one of the subject's, or the former name that it gives is. */
export const hasName = ({ nameKeys }: KnownSubject, { name, formerName }: IdentityClaim): boolean =>
  nameKeys.includes(nameKey(name)) || (formerName !== '' && nameKeys.includes(nameKey(formerName)));

const differ = <T>(one: T | null, other: T | null): boolean =>
  one !== null && other !== null && one !== other;

/** What cannot be true of one and the same. */
const contradicts = (known: KnownSubject, line: IdentityClaim): boolean =>
  differ(known.bornOn, line.bornOn) ||
  differ(known.birthYear, line.birthYear) ||
  differ(known.gender, line.gender) ||
  differ(known.identifierHash, line.identifierHash);

const inUnit = ({ unitKeys }: KnownSubject, { unit, formerUnit }: IdentityClaim): boolean =>
  unitKeys.includes(nameKey(unit)) || (formerUnit !== '' && unitKeys.includes(nameKey(formerUnit)));

/** Collectives and households: the name within its unit, or at its address. */
function byUnit(line: IdentityClaim, candidates: readonly KnownSubject[]): Identity {
  const there = candidates.filter((each) => inUnit(each, line));
  const [one] = there;
  if (one === undefined) return NEW;
  return there.length === 1 ? same(one) : doubtful('ledger-identity-ambiguous', there.length);
}

/** Name and whole birth date agree: still two persons may share them, so the unit decides, or a person does. */
function byBirth(line: IdentityClaim, candidates: readonly KnownSubject[]): Identity {
  const born = candidates.filter(({ bornOn }) => bornOn === line.bornOn);
  if (born.length === 0) return NEW;
  const there = born.filter((each) => inUnit(each, line));
  const [one] = there;
  return one !== undefined && there.length === 1
    ? same(one)
    : doubtful('ledger-identity-ambiguous', born.length);
}

/** Without a birth date the name is evidence only where one person alone bears it, in the same unit. */
function byNameAlone(line: IdentityClaim, candidates: readonly KnownSubject[]): Identity {
  const [one] = candidates;
  if (one === undefined) return NEW;
  if (candidates.length > 1) return doubtful('ledger-identity-needs-birth', candidates.length);
  return inUnit(one, line) ? same(one) : NEW;
}
