import {
  actingOf,
  nextSignatory,
  placeOf,
  type LocalDate,
  type RoundState,
  type Signatory,
} from '@vinhdanh/domain';
import type { CouncilQuery } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import type { RuleShelf } from '../rules/rule-shelf';
import { ownPlaces, type Signers } from './signatories';

/** Who may sign for a body, by the register of offices and the rules in force. */
export class SigningDesk {
  constructor(
    private readonly councils: CouncilQuery,
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
    return candidates.filter(({ office }) => !state.signatories.some((one) => one.office === office));
  }
}
