import { today } from './days';
import type { HttpAnswer } from './http-caller';
import type { People } from './http-dossiers';
import { LEDGER_HEAD } from './ledger-years';

type Cells = Readonly<Record<string, string>>;

const FRONT = 'mttq-tinh-lang-son';
const PROVINCE = 'ubnd-tinh-lang-son';
const SOURCE = { document: 'Quyết định số 31/QĐ-MTTQ (hư cấu)', documentDate: today() };
const THIS_YEAR = Number(today().slice(0, 4));
const ago = (years: number): string => String(THIS_YEAR - years);

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

/** The years of what the Prime Minister gave her. */
export const LONG_AGO = { from: ago(9), to: ago(5) };

/** What she holds: awards of her unit, of the province and of the Prime Minister. */
const HELD: readonly Cells[] = [
  ...[4, 3, 2, 1].map(ago).map((year) => ({
    ...{ award: 'DH-CSTDCS', decision_number: `31/QĐ-MTTQ-${year}`, decision_date: `31/12/${year}` },
    ...{ decision_body: FRONT, year_from: year, year_to: year },
  })),
  {
    ...{ award: 'DH-CSTD-BT', decision_number: '771/QĐ-UBND', decision_date: `20/02/${ago(4)}` },
    ...{ year_from: ago(5), year_to: ago(5) },
  },
  {
    ...{ award: 'BK-BT', decision_number: '400/QĐ-UBND', decision_date: `20/01/${ago(4)}` },
    ...{ year_from: ago(6), year_to: ago(5) },
  },
  {
    ...{ award: 'BK-TTG', decision_number: '1201/QĐ-TTg', decision_date: `10/03/${ago(4)}` },
    ...{ decision_body: 'thu-tuong-chinh-phu', year_from: LONG_AGO.from, year_to: LONG_AGO.to },
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
  for (const years of [4, 3, 2, 1, 0])
    await rate(climber, THIS_YEAR - years, years < 2 ? 'excellent' : 'good');
  for (const [index, name] of COLLEAGUES.entries()) {
    const colleague = await register(name, `198${index}-05-19`);
    for (const years of [2, 1]) await rate(colleague, THIS_YEAR - years, index < 2 ? 'excellent' : 'good');
  }
  return climber;
}
