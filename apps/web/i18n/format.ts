import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import type { Instant, LocalDate } from '@vinhdanh/domain';

dayjs.extend(utc);

/** Vietnam keeps UTC+7 the whole year. */
const VIETNAM_HOURS = 7;

/** "2025-07-02" as people write it: 02/07/2025. */
export function formatDay(day: LocalDate): string {
  const read = dayjs.utc(day);
  return read.isValid() ? read.format('DD/MM/YYYY') : day;
}

/** An instant on the clocks of Vietnam: 08:30 02/07/2025. */
export const formatInstant = (instant: Instant): string =>
  dayjs.utc(instant).utcOffset(VIETNAM_HOURS).format('HH:mm DD/MM/YYYY');

/** The day in Vietnam now. */
export const today = (): LocalDate => dayjs.utc().utcOffset(VIETNAM_HOURS).format('YYYY-MM-DD');
