import type { Signatory } from '@vinhdanh/domain';
import type { SigningOffice } from '@vinhdanh/persistence';
import { refused } from '../kernel/refused';

export interface SignatoryChoice {
  readonly office: string;
  readonly capacity: Signatory['capacity'];
}

const ROLE_OF: Readonly<Record<Signatory['capacity'], SigningOffice['role']>> = {
  person: 'head',
  body: 'clerk',
};

/** The office as a signatory, if its role signs in that capacity. */
export function signatoryOf(
  signers: readonly SigningOffice[],
  choice: SignatoryChoice,
): Signatory | undefined {
  const { office, capacity } = choice;
  const signer = signers.find((candidate) => candidate.office === office);
  if (signer?.role !== ROLE_OF[capacity]) return undefined;
  const { person, name, title } = signer;
  return { id: office, capacity, office, person, name, title };
}

/**
 * Who signs, in order: those chosen, or the head as a person and then the clerk for the body.
 * @throws Refused `signatory-not-allowed` for an office that cannot sign, `signatory-missing` when nobody holds one
 */
export function signatoriesOf(
  signers: readonly SigningOffice[],
  chosen: readonly SignatoryChoice[] | null,
): readonly Signatory[] {
  const choices = chosen ?? [byDefault(signers, 'person'), byDefault(signers, 'body')];
  if (new Set(choices.map(({ office }) => office)).size !== choices.length)
    throw refused('signatory-not-allowed');
  return choices.map((choice) => {
    const signatory = signatoryOf(signers, choice);
    if (!signatory) throw refused('signatory-not-allowed', { office: choice.office });
    return signatory;
  });
}

function byDefault(signers: readonly SigningOffice[], capacity: Signatory['capacity']): SignatoryChoice {
  const role = ROLE_OF[capacity];
  const signer = signers.find((candidate) => candidate.role === role);
  if (!signer) throw refused('signatory-missing', { role });
  return { office: signer.office, capacity };
}
