import type { AccountStore, SignInStore } from '@vinhdanh/persistence';
import { found } from '../kernel/refused';
import type { Caller } from './find-caller';

/** What people choose about themselves. */
export class ChangeMe {
  constructor(
    private readonly signIns: SignInStore,
    private readonly accounts: AccountStore,
  ) {}

  /**
   * The office in which this sign-in acts from now on. One whose term is over may be chosen, for acts entered
   * afterwards; each act looks at its own day.
   */
  async chooseOffice(caller: Caller, office: string): Promise<Caller> {
    const chosen = found(caller.session.offices.find(({ id }) => id === office));
    await this.signIns.chooseOffice(caller.session.id, chosen.id);
    return { ...caller, office: chosen };
  }

  async allowNudges(caller: Caller, allowsNudges: boolean): Promise<Caller> {
    await this.accounts.allowNudges(caller.person.id, allowsNudges);
    return { ...caller, person: { ...caller.person, allowsNudges } };
  }

  async chooseLocale(caller: Caller, locale: 'vi' | 'en'): Promise<Caller> {
    await this.accounts.chooseLocale(caller.person.id, locale);
    return { ...caller, person: { ...caller.person, locale } };
  }
}
