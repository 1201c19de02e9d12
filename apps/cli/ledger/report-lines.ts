import type { LedgerReport } from '@vinhdanh/application';
import { say } from '../kernel/language';
import { table } from '../kernel/print';

type Level = LedgerReport['levels'][number];
type Compared = Level['directWorkers'];

const instances = (): string => say({ vi: 'lượt', en: 'instances' });
const subjects = (): string => say({ vi: 'đối tượng', en: 'subjects' });

/** The report as people read it: instances and subjects kept apart, every share with its two numbers. */
export function linesOfReport({ body, year, total, levels }: LedgerReport): readonly string[] {
  return [
    `${say({ vi: body.nameVi, en: body.nameEn })}, ${year}: ${total.instances} ${instances()}, ${total.subjects} ${subjects()}`,
    ...levels.flatMap(linesOfLevel),
  ];
}

function linesOfLevel(level: Level): readonly string[] {
  const rows = level.awards.map(({ award, name, kind, ...count }) => [
    `  ${award}`,
    say({ vi: name.nameVi, en: name.nameEn }),
    kind,
    `${count.instances} ${instances()}`,
    `${count.subjects} ${subjects()}`,
  ]);
  const categories = level.categories.map(({ category, ...count }) => [
    `  ${category || say({ vi: '(chưa ghi nhóm)', en: '(no category)' })}`,
    `${count.instances} ${instances()}`,
    `${count.subjects} ${subjects()}`,
  ]);
  return [
    '',
    `${level.level}: ${level.instances} ${instances()}, ${level.subjects} ${subjects()}`,
    ...table(rows),
    ...table(categories),
    shareLine(
      say({ vi: 'Người trực tiếp, trên tổng số lượt', en: 'Direct workers, of all instances' }),
      level.directWorkers,
    ),
    shareLine(
      say({ vi: 'Người trực tiếp, trên số lượt cá nhân', en: 'Direct workers, of instances to persons' }),
      level.directWorkersOfPersons,
    ),
  ];
}

function shareLine(what: string, { share, before, change }: Compared): string {
  const part = `${share.numerator}/${share.denominator} = ${share.percent ?? '-'} %`;
  if (change === null) return `  ${what}: ${part}`;
  const was = `${before.numerator}/${before.denominator} = ${before.percent ?? '-'} %`;
  const points = say({ vi: 'điểm phần trăm', en: 'percentage points' });
  const relative = say({ vi: 'so với tỷ lệ năm trước', en: 'of the share before' });
  const year = say({ vi: 'năm trước', en: 'the year before' });
  return `  ${what}: ${part}; ${year}: ${was}; ${change.points} ${points}, ${change.relative ?? '-'} % ${relative}`;
}
