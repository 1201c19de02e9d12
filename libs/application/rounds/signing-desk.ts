import {
  actingOf,
  nextSignatory,
  placeOf,
  type LocalDate,
  type RoundState,
  type Signatory,
} from '@vinhdanh/domain';
import type { CouncilQuery, SigningPowerQuery } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { refused } from '../kernel/refused';
import type { RuleShelf } from '../rules/rule-shelf';
import { ownPlaces, type Signers } from './signatories';

/** Who may sign for a body, by the register of offices and the rules in force. */
export class SigningDesk {
  constructor(
    private readonly councils: CouncilQuery,
    private readonly powers: SigningPowerQuery,
    private readonly shelf: RuleShelf,
    private readonly clock: Clock,
  ) {}

  async signers(organization: string, day: LocalDate): Promise<Signers> {
    const [offices, found] = [
      await this.councils.signers(organization, day),
      await this.councils.standIns(organization, day),
    ];
    const standIns = found.flatMap((standIn): Signatory[] => {
      const acting = actingOf(standIn, this.shelf.current.law.signingForms, day);
      const { office, person, name, title } = standIn;
      return acting ? [{ id: office, capacity: 'person', office, person, name, title, acting }] : [];
    });
    return { offices, standIns };
  }

  /** @throws Refused `certificate-revoked` for who would sign as a person with a certificate that was taken back */
  async refuseRevoked(signatories: readonly Signatory[]): Promise<void> {
    const persons = signatories.filter(({ capacity }) => capacity === 'person');
    const revoked = await this.powers.revoked(persons.map(({ office }) => office));
    const first = persons.find(({ office }) => revoked.has(office));
    if (first) throw refused('certificate-revoked', { name: first.name });
  }

  /**
   * A round knows the days of a power as it was when it was composed; the register may have ended it since.
   * @throws Refused `signing-power-ended`, `signing-power-withdrawn` for the office, where it is its turn in the place of another
   */
  async refuseEnded(state: RoundState, office: string): Promise<void> {
    const next = nextSignatory(state);
    if (next?.office !== office || next.acting?.from === undefined) return;
    const day = state.retrospective ? state.dated : this.clock.today();
    const { from, office: inPlaceOf, prefix } = next.acting;
    const forms = this.shelf.current.law.signingForms.filter((form) => form.prefix === prefix);
    const power = { office, inPlaceOf, from };
    const to = await this.powers.lastDayOf(
      power,
      forms.map(({ id }) => id),
    );
    if (to === undefined) throw refused('signing-power-withdrawn');
    if (to !== null && to < day) throw refused('signing-power-ended', { to });
  }

  /** To whom the signature that is awaited may be passed on: for the place that it is of, never by way of a third. */
  async delegates(state: RoundState): Promise<readonly Signatory[]> {
    const next = nextSignatory(state);
    if (!next) return [];
    const day = state.retrospective ? state.dated : this.clock.today();
    const signers = await this.signers(state.organization, day);
    const candidates =
      next.capacity === 'body'
        ? ownPlaces(signers, 'body')
        : [...ownPlaces(signers, 'person'), ...signers.standIns].filter(
            (one) => placeOf(one) === placeOf(next),
          );
    const revoked = await this.powers.revoked(candidates.map(({ office }) => office));
    return candidates.filter(
      ({ office, capacity }) =>
        !state.signatories.some((one) => one.office === office) &&
        (capacity === 'body' || !revoked.has(office)),
    );
  }
}
