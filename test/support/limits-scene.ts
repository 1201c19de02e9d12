import { addDays, nextWorkingDay } from '@vinhdanh/domain';
import type { TestDatabase } from './database';
import { today } from './days';
import { must, shows, signFor, standsAt, submitDossier, UNIT_SIGNERS, type People } from './http-dossiers';

/** Who is proposed, and in how many days from today the limit of the appraisal ends. */
const APPRAISED: ReadonlyArray<readonly [string, number]> = [
  ['Nông Văn Minh Họa (hư cấu)', -4],
  ['Lý Thị Giả Định (hư cấu)', 1],
  ['Vi Văn Mô Phỏng (hư cấu)', 4],
  ['Trần Thu Diễn Tập (hư cấu)', 18],
  ['Hoàng Hữu Tưởng Tượng (hư cấu)', 12],
];

const WEEKDAYS = { daysOff: [], workingSaturdays: [] };

/** The table of the standing body at the end of a year: late, near, calm, held, and one that has just come in. */
export async function bringLimits(people: People, { dataSource }: TestDatabase): Promise<void> {
  const unit = await people.as('mttq.thuong-truc', 'secretary');
  const standing = await people.as('so-noi-vu.thuong-truc', 'secretary');
  const names = [...APPRAISED.map(([name]) => name), 'Sùng Minh Thử Nghiệm (hư cấu)'];
  const ids: string[] = [];
  for (const name of names) {
    const { id } = await submitDossier(people, { name });
    await must(unit, `/api/dossiers/${id}/receive`);
    ids.push(id);
  }
  await signFor(people, UNIT_SIGNERS, 'submission', ids);
  for (const [index, [, days]] of APPRAISED.entries()) {
    const id = ids[index] ?? '';
    await standsAt(standing, id, 'province.intake');
    await must(standing, `/api/dossiers/${id}/receive`);
    // As if the dossier had come in on another day.
    await dataSource.query('UPDATE read.dossier SET due_at = $2 WHERE id = $1', [
      id,
      `${nextWorkingDay(addDays(today(), days), WEEKDAYS)}T16:59:59.999Z`,
    ]);
  }
  const inspector = await people.as('thanh-tra.lang-son');
  const held = ids[APPRAISED.length - 1] ?? '';
  const { body } = await must(inspector, `/api/dossiers/${held}/hold`, { reason: 'Đơn tố cáo (hư cấu)' });
  await shows(standing, `/api/dossiers/${held}`, (body as { seq?: number }).seq ?? 0);
}
