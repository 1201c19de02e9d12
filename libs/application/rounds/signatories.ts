import { placeOf, type PersonId, type Signatory } from '@vinhdanh/domain';
import type { SigningOffice } from '@vinhdanh/persistence';
import { refused } from '../kernel/refused';

export interface SignatoryChoice {
  readonly office: string;
  readonly capacity: Signatory['capacity'];
}

/** Who may sign for a body on a day: heads and clerks in their own places, and who stands in for a head. */
export interface Signers {
  readonly offices: readonly SigningOffice[];
  readonly standIns: readonly Signatory[];
}

const ROLE_OF: Readonly<Record<Signatory['capacity'], SigningOffice['role']>> = {
  person: 'head',
  body: 'clerk',
};

/** The offices that sign in the capacity in a place of their own. */
export const ownPlaces = ({ offices }: Signers, capacity: Signatory['capacity']): readonly Signatory[] =>
  offices
    .filter(({ role }) => role === ROLE_OF[capacity])
    .map(({ office, person, name, title }) => ({ id: office, capacity, office, person, name, title }));

const signatoryOf = (signers: Signers, { office, capacity }: SignatoryChoice): Signatory | undefined =>
  [...ownPlaces(signers, capacity), ...(capacity === 'person' ? signers.standIns : [])].find(
    (candidate) => candidate.office === office,
  );

/**
 * Who signs, in order: those chosen, or the head as a person and then the clerk for the body. Where nobody holds the
 * head's office, who may sign in its place. A place is signed once, and nobody names himself to sign in another's.
 * @param composer the person who composes the round
 * @throws Refused `signatory-not-allowed` for an office that cannot sign or a place named twice, `signatory-is-composer`,
 *   `signatory-missing` when nobody holds an office that is needed
 */
export function signatoriesOf(
  signers: Signers,
  chosen: readonly SignatoryChoice[] | null,
  composer: PersonId,
): readonly Signatory[] {
  if (chosen === null) return [byDefault(signers, 'person', composer), byDefault(signers, 'body', composer)];
  const signatories = chosen.map((choice) => {
    const signatory = signatoryOf(signers, choice);
    if (!signatory) throw refused('signatory-not-allowed', { office: choice.office });
    if (isSelfNamed(signatory, composer)) throw refused('signatory-is-composer', { office: choice.office });
    return signatory;
  });
  for (const key of [placeOf, ({ office }: Signatory) => office]) {
    const twice = signatories.find(
      (one, at) => signatories.findIndex((other) => key(other) === key(one)) < at,
    );
    if (twice) throw refused('signatory-not-allowed', { office: twice.office });
  }
  return signatories;
}

/** Whether the composer would sign in another's place by naming himself. */
const isSelfNamed = ({ acting, person }: Signatory, composer: PersonId): boolean =>
  acting !== undefined && person === composer;

function byDefault(signers: Signers, capacity: Signatory['capacity'], composer: PersonId): Signatory {
  const standIns = signers.standIns.filter((standIn) => !isSelfNamed(standIn, composer));
  const [signatory] = [...ownPlaces(signers, capacity), ...(capacity === 'person' ? standIns : [])];
  if (!signatory) throw refused('signatory-missing', { role: ROLE_OF[capacity] });
  return signatory;
}
