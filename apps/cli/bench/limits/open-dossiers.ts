import type { ThingGateway } from '@vinhdanh/contracts';
import { toInstant, type PublishedCalendar } from '@vinhdanh/domain';
import { limitedDossier } from './dossiers';

const AT_ONCE = 16;

/** How many running dossiers are wanted, and for how long others are begun once there are enough. */
export interface Wanted {
  readonly least: number;
  readonly most: number;
  readonly untilMs: number;
}

/** Begins dossiers whose limits run and end evenly over the days ahead. @returns their ids */
export async function openDossiers(
  gateway: ThingGateway,
  { calendar }: PublishedCalendar,
  { least, most, untilMs }: Wanted,
): Promise<readonly string[]> {
  const ids: string[] = [];
  const end = Date.now() + untilMs;
  const open = async (): Promise<void> => {
    while (ids.length < most && (ids.length < least || Date.now() < end)) {
      const { id, ...opening } = limitedDossier(ids.length, calendar, toInstant(Date.now()));
      ids.push(id);
      await gateway.begin('dossier', id, opening);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, open));
  return ids;
}
