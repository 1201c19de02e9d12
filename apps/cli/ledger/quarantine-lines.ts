import type { LineCandidates, ShownLine } from '@vinhdanh/application';
import { say } from '../kernel/language';
import { told } from './import-lines';

const NEAR_BODY = {
  decision_body: { vi: 'Cơ quan quyết định gần giống', en: 'A near body that decides' },
  submitted_by: { vi: 'Đơn vị trình gần giống', en: 'A near body that submits' },
} as const;

/** A line that waits, with its reasons. */
export const lineOfQuarantine = ({ id, fileName, line, reasons }: ShownLine): readonly string[] => [
  `${id}  ${fileName}, ${say({ vi: 'dòng', en: 'line' })} ${line}`,
  ...reasons.map((reason) => `  ${told(reason)} [${reason.code}]`),
];

/** One line with what it says and what it might mean. */
export function linesOfLine(line: ShownLine & { readonly candidates: LineCandidates }): readonly string[] {
  const { cells, text, resolution, candidates } = line;
  const said = cells === null ? [`  ${text}`] : Object.entries(cells).map(([id, cell]) => `  ${id}: ${cell}`);
  const decided =
    resolution === null
      ? []
      : [
          `${say({ vi: 'Đã xử lý', en: 'Resolved' })}: ${resolution.resolution}, ${resolution.by.person}. ${resolution.reason}`,
        ];
  return [
    ...lineOfQuarantine(line),
    ...said,
    ...decided,
    ...candidates.subjects.map(
      ({ id, name, unit, birthYear, awards }) =>
        `${say({ vi: 'Có thể là', en: 'May be' })} ${id}: ${name}, ${birthYear ?? '?'}, ${unit} (${awards})`,
    ),
    ...candidates.awards.map(
      ({ code, nameVi }) => `${say({ vi: 'Hình thức gần giống', en: 'A near award' })}: ${code}, ${nameVi}`,
    ),
    ...candidates.bodies.map(({ column, id, name }) => `${say(NEAR_BODY[column])}: ${id}, ${name}`),
  ];
}
