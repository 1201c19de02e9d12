import type { HttpAnswer } from './http-caller';
import type { People } from './http-dossiers';
import { LEDGER_HEAD } from './ledger-years';

type Cells = Readonly<Record<string, string>>;

const FRONT = 'mttq-tinh-lang-son';
const PROVINCE = 'ubnd-tinh-lang-son';
const SOURCE = { document: 'Quyết định số 31/QĐ-MTTQ (hư cấu)', documentDate: '2026-11-20' };

/** Who climbs. */
export const CLIMBER = 'Hoàng Thị Ví Dụ (hư cấu)';
const COLLEAGUES = [
  'Nông Văn Minh Họa (hư cấu)',
  'Lý Thị Giả Định (hư cấu)',
  'Vi Văn Mô Phỏng (hư cấu)',
  'Trần Thu Diễn Tập (hư cấu)',
];

const HERS: Cells = {
  ...{ subject_kind: 'cá nhân', name: CLIMBER, born: '10/04/1970', unit: 'Ban Phong trào' },
  ...{ commendation: 'công trạng', decision_body: PROVINCE, submitted_by: FRONT },
};

/** What she holds: awards of her unit, of the province and of the Prime Minister. */
const HELD: readonly Cells[] = [
  ...['2022', '2023', '2024', '2025'].map((year) => ({
    ...{ award: 'DH-CSTDCS', decision_number: `31/QĐ-MTTQ-${year}`, decision_date: `31/12/${year}` },
    ...{ decision_body: FRONT, year_from: year, year_to: year },
  })),
  {
    ...{ award: 'DH-CSTD-BT', decision_number: '771/QĐ-UBND', decision_date: '20/02/2022' },
    ...{ year_from: '2021', year_to: '2021' },
  },
  {
    ...{ award: 'BK-BT', decision_number: '400/QĐ-UBND', decision_date: '20/01/2022' },
    ...{ year_from: '2020', year_to: '2021' },
  },
  {
    ...{ award: 'BK-TTG', decision_number: '1201/QĐ-TTg', decision_date: '10/03/2022' },
    ...{ decision_body: 'thu-tuong-chinh-phu', year_from: '2017', year_to: '2021' },
  },
];

const idOf = ({ status, body }: HttpAnswer): string => {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return (body as unknown as { id: string }).id;
};

/** An award of hers that stood on her titles of 2024 and 2025. */
export const STOOD_ON_TITLES: Cells = {
  ...{ award: 'BK-BT', decision_number: '900/QĐ-UBND', decision_date: '10/10/2026' },
  ...{ year_from: '2024', year_to: '2025' },
};

/** Enters awards of hers. */
export async function bringHeld(people: People, held: readonly Cells[]): Promise<void> {
  const keeper = await people.as('so-noi-vu.thuong-truc', 'secretary');
  const lines = held.map((line) => LEDGER_HEAD.map((id) => ({ ...HERS, ...line })[id] ?? ''));
  const form = new FormData();
  const text = [LEDGER_HEAD, ...lines].map((cells) => cells.join(';')).join('\n');
  form.set('file', new File([text], 'khen-thuong.csv', { type: 'text/csv' }));
  const { status, body } = await keeper.post('/api/ledger/imports', form);
  const { entered } = body as unknown as { entered?: number };
  if (entered !== held.length) throw new Error(`${status} ${JSON.stringify(body)}`);
}

/** A unit with five files: of somebody who climbs, with her awards in the ledger, and of her colleagues. @returns her id */
export async function bringLadder(people: People): Promise<string> {
  const officer = await people.as('mttq.thuong-truc', 'secretary');
  await bringHeld(people, HELD);
  const register = async (name: string, bornOn: string): Promise<string> => {
    const claim = { kind: 'person', name, unit: 'Ban Phong trào', bornOn, evidence: 'Lý lịch (hư cấu)' };
    return idOf(await officer.command('/api/subjects', claim));
  };
  const rate = async (subject: string, year: number, rating: string): Promise<void> => {
    const fact = { kind: 'rating', year, rating };
    idOf(await officer.command(`/api/subjects/${subject}/facts`, { fact, ...SOURCE }));
  };
  const climber = await register(CLIMBER, '1970-04-10');
  for (const year of [2022, 2023, 2024, 2025, 2026])
    await rate(climber, year, year > 2024 ? 'excellent' : 'good');
  for (const [index, name] of COLLEAGUES.entries()) {
    const colleague = await register(name, `198${index}-05-19`);
    for (const year of [2024, 2025]) await rate(colleague, year, index < 2 ? 'excellent' : 'good');
  }
  return climber;
}
