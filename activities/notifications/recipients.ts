import { dayOf, type LocalDate } from '@vinhdanh/domain';
import type { Recipient, Repositories } from '@vinhdanh/persistence';
import type { Audience } from './intent';

/** Finds the persons of audiences, each audience once in a batch. */
export class Recipients {
  private readonly found = new Map<string, Promise<readonly Recipient[]>>();

  constructor(private readonly repositories: Repositories) {}

  /**
   * Who held the offices on the event's day; where the register does not reach back so far, who holds them on the day
   * of recording.
   */
  of(audience: Audience, event: { on: LocalDate; at: string }): Promise<readonly Recipient[]> {
    const key = JSON.stringify([audience, event.on, dayOf(event.at)]);
    const known = this.found.get(key) ?? this.find(audience, event.on, dayOf(event.at));
    this.found.set(key, known);
    return known;
  }

  private async find(audience: Audience, on: LocalDate, today: LocalDate): Promise<readonly Recipient[]> {
    const { recipients } = this.repositories;
    if ('persons' in audience) return recipients.persons(audience.persons);
    if ('jurisdictions' in audience) {
      const { jurisdictions, roles, everywhere, but } = audience;
      const overseers = await recipients.overseers(jurisdictions, roles, today, everywhere);
      return overseers.filter(({ person }) => person !== but);
    }
    const { organization, roles } = audience;
    const then = await recipients.holders(organization, roles, on);
    return then.length > 0 || on === today ? then : recipients.holders(organization, roles, today);
  }
}
