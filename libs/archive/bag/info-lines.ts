import { printable } from '../listing/printable';
import type { ArchiveHead } from '../listing/thing';

/** Between the label and the value of a line of `bag-info.txt` (RFC 8493, 2.2.2). */
export const AFTER_LABEL = ': ';

/** What `bag-info.txt` says. No day of making: equal data gives equal bytes. Who made it when is in the record. */
export const infoLines = (
  { body, year, fonds, origin }: ArchiveHead,
  octets: number,
  files: number,
): readonly string[] =>
  [
    ['Source-Organization', body.name],
    ['External-Description', `Hồ sơ khen thưởng kết thúc trong năm ${year}, nộp lưu của ${body.name}`],
    ['External-Identifier', `${origin}/archive/${body.id}/${year}`],
    ...(fonds === null ? [] : [['Internal-Sender-Identifier', fonds]]),
    ['Payload-Oxum', `${octets}.${files}`],
  ].map(([label, value = '']) => `${label}${AFTER_LABEL}${printable(value).replace(/\s+/g, ' ')}\n`);
