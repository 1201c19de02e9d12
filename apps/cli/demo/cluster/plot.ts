/** The cluster of field report 001 as it met on 30 March 2023. Its rules, votes and scores are invented; its result is not. */
export const CLUSTER = 'cum-tay-nguyen-duyen-hai-mien-trung';
export const HELD_ON = '2023-03-30';

/** Who keeps its business, and who enters decisions about it. */
export const SECRETARY = 'ban-tdktw.tiep-nhan';
export const ADMINISTRATOR = 'quan-tri.trung-uong';

/** The ten provinces in the order of the report. The chair's is the first: it was host; who led in 2022 the report does not say. */
export const PROVINCES = [
  ['dak-lak', 'Đắk Lắk'],
  ['dak-nong', 'Đắk Nông'],
  ['lam-dong', 'Lâm Đồng'],
  ['gia-lai', 'Gia Lai'],
  ['kon-tum', 'Kon Tum'],
  ['phu-yen', 'Phú Yên'],
  ['khanh-hoa', 'Khánh Hòa'],
  ['binh-dinh', 'Bình Định'],
  ['quang-nam', 'Quảng Nam'],
  ['quang-ngai', 'Quảng Ngãi'],
] as const;

export type Province = (typeof PROVINCES)[number][0];
export const PROVINCE_IDS: readonly Province[] = PROVINCES.map(([id]) => id);
export const unitOf = (province: Province): string => `ubnd-tinh-${province}`;
export const voterOf = (province: Province): string => `${province}.dai-dien`;
export const officeOf = (province: Province): string => `${voterOf(province)}.member`;
export const nameOf = (unit: string): string => PROVINCES.find(([id]) => unitOf(id) === unit)?.[1] ?? unit;

export const FLAG = 'DH-CO-CP';
export const CERTIFICATE = 'BK-TTG';
export const HEAD = 'cluster-head';
export const DEPUTY = 'cluster-deputy';

/** Two flags, two certificates for units without a flag, a head, and a deputy who is another unit. */
export const NOMINATIONS = [
  { award: FLAG, places: 2 },
  { award: CERTIFICATE, places: 2, after: [FLAG] },
  { award: HEAD, places: 1, units: ['binh-dinh', 'khanh-hoa'].map((id) => unitOf(id as Province)) },
  {
    award: DEPUTY,
    places: 1,
    after: [HEAD],
    units: ['binh-dinh', 'lam-dong', 'gia-lai'].map((id) => unitOf(id as Province)),
  },
];

/** Invented: no text of the centre says how a cluster votes. */
export const VOTING = {
  document: { number: '01/QC-CTĐ (hư cấu)', date: '2022-01-20' },
  share: { num: 1, den: 2, of: 'all-members' },
  quorum: { num: 2, den: 3 },
  ballot: 'open',
  selfVote: false,
  tie: [
    { by: 'criterion', criterion: 'score', vi: 'Tổng điểm thi đua', en: 'Points scored' },
    { by: 'second-ballot' },
  ],
  mostBallots: 2,
} as const;

/** How many of the other units agree to each; the first provinces of the list that are not the unit itself. */
export const AGREED: Readonly<Record<string, Readonly<Partial<Record<Province, number>>>>> = {
  [FLAG]: { 'binh-dinh': 9, 'dak-nong': 7, 'quang-ngai': 7, 'dak-lak': 6, 'lam-dong': 3, 'khanh-hoa': 2 },
  [CERTIFICATE]: {
    'binh-dinh': 9,
    'dak-nong': 8,
    'quang-ngai': 8,
    'dak-lak': 7,
    'lam-dong': 6,
    'gia-lai': 5,
  },
  [HEAD]: { 'binh-dinh': 9, 'khanh-hoa': 1 },
  [DEPUTY]: { 'lam-dong': 9, 'binh-dinh': 6, 'gia-lai': 2 },
};

/** The tied units have scored alike; in the second ballot one of them is ahead. */
export const SCORES: Readonly<Partial<Record<Province, number>>> = { 'dak-nong': 985, 'quang-ngai': 985 };
export const SECOND_BALLOT: Readonly<Partial<Record<Province, number>>> = { 'dak-nong': 7, 'quang-ngai': 2 };

/** What the report says became of it. */
export const REPORTED: Readonly<Record<string, readonly string[]>> = {
  [FLAG]: ['Bình Định', 'Đắk Nông'],
  [CERTIFICATE]: ['Quảng Ngãi', 'Đắk Lắk'],
  [HEAD]: ['Bình Định'],
  [DEPUTY]: ['Lâm Đồng'],
};

export const FOUNDING = { number: '01/QĐ-HĐTĐKT (hư cấu)', day: '2022-01-15', issuedBy: 'ban-tdktw' };
export const PLACES_BY = 'Công văn 10/HĐTĐKT (hư cấu)';
export const DECIDED = { number: '02/QĐ-HĐTĐKT (hư cấu)', day: '2023-04-20', issuedBy: 'ban-tdktw' };
export const DECIDED_FROM = '2023-05-01';
