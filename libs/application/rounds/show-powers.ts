import { isInForce, type LocalDate, type Signatory, type SigningForm } from '@vinhdanh/domain';
import type { EnteredSigningRow, SigningPowerQuery, SigningPowerRow, Viewer } from '@vinhdanh/persistence';
import { actorOf, actorWith } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import type { RuleShelf } from '../rules/rule-shelf';
import { OVERSEERS } from '../tracing/record-reading';
import type { ShownSigner } from './round-view';
import { ownPlaces } from './signatories';
import type { SigningDesk } from './signing-desk';

const HISTORY_PAGE = 100;

/** A power with the form of the rules by which it is used; null for an own place, and where the rules know no such form. */
export interface ShownPower extends SigningPowerRow {
  readonly rule: Pick<SigningForm, 'prefix' | 'nameVi' | 'nameEn' | 'article' | 'evidence'> | null;
}

/** A form in which a power may be given, with the words that say who signs like that. */
export interface OfferedForm extends Omit<SigningForm, 'signer' | 'from' | 'to'> {
  readonly signerVi: string;
  readonly signerEn: string;
}

/** Who may be asked to sign a document: with a certificate that was taken back nobody signs. */
export interface OfferedSigner extends ShownSigner {
  readonly revoked: boolean;
}

/** Who may sign, for which body, in which capacity. */
export class ShowPowers {
  constructor(
    private readonly powers: SigningPowerQuery,
    private readonly desk: SigningDesk,
    private readonly shelf: RuleShelf,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, on: LocalDate = this.clock.today()): Promise<readonly ShownPower[]> {
    const rows = await this.powers.list(viewer, on);
    const forms = this.shelf.current.law.signingForms;
    return rows.map((row) => ({ ...row, rule: ruleOf(forms, row.form, on) }));
  }

  /** What was entered in the area of the acting office, by whom. @throws Refused `office-wrong-role` for who oversees nobody */
  async history(viewer: Viewer, before: number | null): Promise<readonly EnteredSigningRow[]> {
    actorWith(viewer, this.clock.today(), ...OVERSEERS);
    return this.powers.history(viewer, before, HISTORY_PAGE);
  }

  /** How somebody may sign in the place of a head on the day. */
  forms(on: LocalDate = this.clock.today()): readonly OfferedForm[] {
    return this.shelf.current.law.signingForms
      .filter(({ id: _id, ...term }) => isInForce(term, on))
      .map(({ id, prefix, nameVi, nameEn, signer, needsDocument, article, evidence }) => ({
        ...{ id, prefix, nameVi, nameEn, needsDocument, article, evidence },
        ...{ signerVi: signer.vi, signerEn: signer.en },
      }));
  }

  /** Whom the composer may name on a document of the acting body, of the day: persons first, heads before who stands in. */
  async signers(viewer: Viewer, on: LocalDate = this.clock.today()): Promise<readonly OfferedSigner[]> {
    const { organization, person } = actorOf(viewer);
    const signers = await this.desk.signers(organization, on);
    const standIns = signers.standIns.filter((one) => one.person !== person);
    const all = [...ownPlaces(signers, 'person'), ...standIns, ...ownPlaces(signers, 'body')];
    const revoked = await this.powers.revoked(all.map(({ office }) => office));
    return all.map((one) => ({
      ...shown(one),
      revoked: one.capacity === 'person' && revoked.has(one.office),
    }));
  }
}

const shown = ({ person: _person, ...signatory }: Signatory): ShownSigner => signatory;

function ruleOf(forms: readonly SigningForm[], form: string | null, day: LocalDate): ShownPower['rule'] {
  const found = forms.find(({ id, ...term }) => id === form && isInForce(term, day));
  if (!found) return null;
  const { prefix, nameVi, nameEn, article, evidence } = found;
  return { prefix, nameVi, nameEn, article, evidence };
}
