import { vietnamTime } from '@vinhdanh/documents';

/** A PDF date with Vietnam's zone: "D:20250702093000+07'00'". */
export function toPdfDate(instant: Date): string {
  return `D:${vietnamTime(instant).slice(0, 19).replace(/[-:T]/g, '')}+07'00'`;
}

/** The instant of a PDF date with all its parts to the second, or undefined when it is none. */
export function fromPdfDate(text: string): Date | undefined {
  const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'(\d\d)'?)?/.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, sign = '+', zoneHour = '00', zoneMinute = '00'] = found;
  const instant = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${zoneHour}:${zoneMinute}`,
  );
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
