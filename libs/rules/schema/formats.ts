import { isLocalDate } from '@vinhdanh/domain';

/** A date of the schemas is a day that exists, as the readers have it. */
export const formats = { date: isLocalDate };
