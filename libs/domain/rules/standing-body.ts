import type { OrganizationId } from '../kernel/actor';
import type { LocalDate } from '../kernel/time';
import type { Citation } from './citation';

/**
 * Which body keeps another's award business (cơ quan thường trực): receives, appraises, asks and posts, and convenes
 * its council. The Department of Home Affairs does so for the People's Committee of a province.
 */
export interface StandingBody extends Citation {
  readonly of: OrganizationId;
  readonly body: OrganizationId;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}
