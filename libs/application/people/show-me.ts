import { csrfTokenOf } from '@vinhdanh/auth';
import type { LocalDate } from '@vinhdanh/domain';
import type { HeldOffice, KnownPerson } from '@vinhdanh/persistence';
import { isHeld, type Caller } from './find-caller';

export interface MeView {
  readonly person: KnownPerson;
  readonly offices: ReadonlyArray<
    Pick<
      HeldOffice,
      'id' | 'titleVi' | 'titleEn' | 'role' | 'organization' | 'from' | 'to' | 'everywhere'
    > & {
      readonly current: boolean;
    }
  >;
  readonly office: string | null;
  /** Empty for a bearer token, which needs none. */
  readonly csrfToken: string;
}

/** Who the caller is, and the offices to choose from. */
export const showMe = (caller: Caller, today: LocalDate): MeView => ({
  person: caller.person,
  offices: caller.session.offices.map((office) => {
    const { id, titleVi, titleEn, role, organization, from, to, everywhere } = office;
    return { id, titleVi, titleEn, role, organization, from, to, everywhere, current: isHeld(office, today) };
  }),
  office: caller.office?.id ?? null,
  csrfToken: caller.cookieToken === null ? '' : csrfTokenOf(caller.cookieToken),
});
