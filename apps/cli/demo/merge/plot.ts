import type { ProposedOrder } from './order';

/** Accounts that work for a body. */
export interface Crew {
  readonly applicant: string;
  readonly secretary: string;
  readonly head: string;
  readonly clerk: string;
}

const VAN_LINH: Crew = {
  applicant: 'van-linh.lap-ho-so',
  secretary: 'van-linh.thuong-truc',
  head: 'van-linh.chu-tich',
  clerk: 'van-linh.van-thu',
};

const crewOf = (body: string): Crew => ({
  applicant: `${body}.lap-ho-so`,
  secretary: `${body}.thuong-truc`,
  head: `${body}.dung-dau`,
  clerk: `${body}.van-thu`,
});

/** Dossiers that stand alike when the bodies end. */
export interface Company {
  readonly told: string;
  /** Of a hundred. */
  readonly share: number;
  readonly unit: Crew;
  readonly subject: 'person' | 'gone-body';
  /** Where they stand before it. */
  readonly standsAt: 'unit.intake' | 'unit.sign' | 'district.appraise' | 'province.intake';
  /** Which body has them afterwards; null for those that stop. */
  readonly goesTo: string | null;
}

export const COMPANIES: readonly Company[] = [
  {
    told: 'xã Vạn Linh, đang ở huyện Chi Lăng',
    share: 25,
    unit: VAN_LINH,
    subject: 'person',
    standsAt: 'district.appraise',
    goesTo: 'so-noi-vu-lang-son',
  },
  {
    told: 'xã Mẫu Một, đang ở huyện Mẫu Đông',
    share: 10,
    unit: crewOf('xa-mau-mot'),
    subject: 'person',
    standsAt: 'district.appraise',
    goesTo: 'ubnd-tinh-mau-moi',
  },
  {
    told: 'xã Mẫu Hai, đang ở huyện Mẫu Tây',
    share: 10,
    unit: crewOf('xa-mau-hai'),
    subject: 'person',
    standsAt: 'district.appraise',
    goesTo: 'ubnd-tinh-mau-moi',
  },
  {
    told: 'xã Mẫu Ba, đang ở huyện Mẫu Tây',
    share: 5,
    unit: crewOf('xa-mau-ba'),
    subject: 'person',
    standsAt: 'district.appraise',
    goesTo: 'ubnd-tinh-mau-bac',
  },
  {
    told: 'xã Mẫu Ba, còn chờ xã ký tờ trình',
    share: 20,
    unit: crewOf('xa-mau-ba'),
    subject: 'person',
    standsAt: 'unit.sign',
    goesTo: 'ubnd-xa-mau-ba',
  },
  {
    told: 'Sở Mẫu, đang ở tỉnh Mẫu Đông',
    share: 5,
    unit: crewOf('so-mau-dong'),
    subject: 'person',
    standsAt: 'province.intake',
    goesTo: 'ubnd-tinh-mau-moi',
  },
  {
    told: 'Sở Mẫu, chưa được tiếp nhận',
    share: 23,
    unit: crewOf('so-mau-dong'),
    subject: 'person',
    standsAt: 'unit.intake',
    goesTo: 'so-mau-moi',
  },
  {
    told: 'tập thể chính là Sở Mẫu không còn',
    share: 2,
    unit: crewOf('so-mau-dong'),
    subject: 'gone-body',
    standsAt: 'unit.intake',
    goesTo: null,
  },
];

/** A collective that bears the name of a body that ends. */
export const GONE_COLLECTIVE = 'Sở Mẫu tỉnh Mẫu Đông (hư cấu)';

export const RECEIVED = '2025-06-09';
export const SIGNED = '2025-06-12';

/** The first day without the bodies. */
export const FIRST_DAY_WITHOUT = '2025-07-01';
export const LAST_DAY = '2025-06-30';

const DISTRICTS_END = {
  kind: 'dissolve',
  article: 'Cấp huyện kết thúc ngày 30/6/2025; chính quyền hai cấp từ 01/7/2025',
  evidence: 'S',
} as const;
const FICTITIOUS = { article: 'Diễn tập: sắp xếp hư cấu, không phải văn bản', evidence: 'N' } as const;

/** The order: the end of the district level, and a merger and a division of provinces whose names are fictitious. */
export const ORDER: ProposedOrder = {
  order: { number: 'DT-01/2025', day: '2025-06-16' },
  reason: 'Diễn tập: kết thúc cấp huyện ngày 30/6/2025 và sắp xếp các tỉnh hư cấu.',
  reorganization: {
    paperIsEntered: true,
    day: FIRST_DAY_WITHOUT,
    successions: [
      { from: 'ubnd-huyen-chi-lang', ...DISTRICTS_END },
      { from: 'ubnd-huyen-mau-dong', ...DISTRICTS_END },
      { from: 'ubnd-huyen-mau-tay', ...DISTRICTS_END },
      { from: 'ubnd-tinh-mau-dong', to: 'ubnd-tinh-mau-moi', kind: 'merge', ...FICTITIOUS },
      { from: 'ubnd-tinh-mau-tay', to: 'ubnd-tinh-mau-moi', kind: 'split', ...FICTITIOUS },
      { from: 'ubnd-tinh-mau-tay', to: 'ubnd-tinh-mau-bac', kind: 'split', ...FICTITIOUS },
      { from: 'so-mau-dong', to: 'so-mau-moi', kind: 'merge', ...FICTITIOUS },
    ],
  },
};

/** Who proposes and who confirms: two administrators of the whole country. */
export const PROPOSER = 'quan-tri.trung-uong';
export const SECOND = 'quan-tri-hai.trung-uong';
export const AUDITOR = 'kiem-toan.trung-uong';

/** Officers of the bodies that are gone, with their roles. */
export const GONE_OFFICERS: ReadonlyArray<{ readonly account: string; readonly role: string }> = [
  { account: 'chi-lang.thuong-truc', role: 'secretary' },
  { account: 'chi-lang.chu-tich', role: 'head' },
  { account: 'chi-lang.van-thu', role: 'clerk' },
  ...['huyen-mau-dong', 'huyen-mau-tay', 'mau-dong', 'mau-tay', 'so-mau-dong'].flatMap((body) => [
    { account: `${body}.thuong-truc`, role: 'secretary' },
    { account: `${body}.dung-dau`, role: 'head' },
    { account: `${body}.van-thu`, role: 'clerk' },
  ]),
];

/** Councils of gone bodies, with who would convene them. */
export const GONE_COUNCILS: ReadonlyArray<{ readonly council: string; readonly secretary: string }> = [
  { council: 'hd-tdkt-mau-dong', secretary: 'mau-dong.thuong-truc' },
  { council: 'hd-tdkt-mau-tay', secretary: 'mau-tay.thuong-truc' },
];
