import type { Signatory } from '@vinhdanh/domain';
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
 * head's office, who may sign in its place.
 * @throws Refused `signatory-not-allowed` for an office that cannot sign, `signatory-missing` when nobody holds one
 */
export function signatoriesOf(
  signers: Signers,
  chosen: readonly SignatoryChoice[] | null,
): readonly Signatory[] {
  if (chosen === null) return [byDefault(signers, 'person'), byDefault(signers, 'body')];
  if (new Set(chosen.map(({ office }) => office)).size !== chosen.length)
    throw refused('signatory-not-allowed');
  return chosen.map((choice) => {
    const signatory = signatoryOf(signers, choice);
    if (!signatory) throw refused('signatory-not-allowed', { office: choice.office });
    return signatory;
  });
}

function byDefault(signers: Signers, capacity: Signatory['capacity']): Signatory {
  const [signatory] = [...ownPlaces(signers, capacity), ...(capacity === 'person' ? signers.standIns : [])];
  if (!signatory) throw refused('signatory-missing', { role: ROLE_OF[capacity] });
  return signatory;
}
