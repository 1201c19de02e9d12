import type { GivenAwards } from './ledger-years';

const STATE = { series: 'QĐ-CTN', date: '2021-11-15' };
const GOVERNMENT = { series: 'QĐ-TTg', date: '2021-12-01' };
const PROVINCE = { series: 'QĐ-UBND', date: '2021-12-20' };

/**
 * The year 2021 of Lào Cai as its review counts it: 116 at State level; by the province 115 flags, 35 provincial emulation
 * fighters, certificates to 312 collectives and 1,978 persons, 691 badges. The review names 23 of the 116; the others stand
 * here as certificates of the Prime Minister. Some persons hold two certificates: instances and subjects differ.
 */
export const laoCai2021 = (province: string): readonly GivenAwards[] => {
  const by = (decidedBy: string, head: { series: string; date: string }, from: number) => ({
    decidedBy,
    decision: { ...head, from },
    submittedBy: province,
  });
  const president = (from: number) => by('chu-tich-nuoc', STATE, from);
  const premier = (from: number) => by('thu-tuong-chinh-phu', GOVERNMENT, from);
  const chair = (from: number) => by(province, PROVINCE, from);
  return [
    { award: 'HC-DL3', kind: 'collective', instances: 1, ...president(2001) },
    { award: 'HC-LD3', kind: 'collective', instances: 2, ...president(2002) },
    { award: 'HC-LD3', kind: 'person', instances: 5, category: 'other-leader', ...president(2003) },
    { award: 'HC-DDK', kind: 'person', instances: 1, category: 'department-leader', ...president(2004) },
    { award: 'DH-CO-CP', kind: 'collective', instances: 4, ...premier(1901) },
    { award: 'BK-TTG', kind: 'person', instances: 103, category: 'direct-worker', ...premier(1902) },
    { award: 'DH-CO-BT', kind: 'collective', instances: 115, ...chair(4001) },
    { award: 'DH-CSTD-BT', kind: 'person', instances: 35, category: 'other-leader', ...chair(4010) },
    { award: 'BK-BT', kind: 'collective', instances: 312, ...chair(4020) },
    {
      award: 'BK-BT',
      kind: 'person',
      instances: 1_978,
      subjects: 1_900,
      category: 'direct-worker',
      ...chair(4030),
    },
    { award: 'HH-TINH', kind: 'person', instances: 691, category: 'department-leader', ...chair(4040) },
  ];
};

/** How many of a year's provincial awards went to direct workers. */
export interface DirectShare {
  readonly direct: number;
  readonly all: number;
}

/** Provincial awards of one year with a share of direct workers: flags and 30 certificates to collectives, the rest to persons. */
export const provincialYear = (
  province: string,
  year: number,
  flags: number,
  { direct, all }: DirectShare,
): readonly GivenAwards[] => {
  const head = (from: number) => ({
    decidedBy: province,
    decision: { from, series: 'QĐ-UBND', date: `${year}-12-20` },
    submittedBy: province,
  });
  const collectives = flags + 30;
  return [
    { award: 'DH-CO-BT', kind: 'collective', instances: flags, ...head(5001) },
    { award: 'BK-BT', kind: 'collective', instances: 30, ...head(5010) },
    { award: 'BK-BT', kind: 'person', instances: direct, category: 'direct-worker', ...head(5020) },
    {
      award: 'BK-BT',
      kind: 'person',
      instances: all - collectives - direct,
      category: 'other-leader',
      ...head(5030),
    },
  ];
};

/** The year 2022 of Lạng Sơn: 55 at State level, 2,091 by the province, 38 flags, 79 % to direct workers. */
export const langSon2022 = (province: string): readonly GivenAwards[] => [
  {
    award: 'HC-LD3',
    kind: 'person',
    instances: 1,
    category: 'other-leader',
    decidedBy: 'chu-tich-nuoc',
    decision: { from: 1201, series: 'QĐ-CTN', date: '2022-11-04' },
    submittedBy: province,
  },
  {
    award: 'BK-TTG',
    kind: 'person',
    instances: 54,
    category: 'other-leader',
    decidedBy: 'thu-tuong-chinh-phu',
    decision: { from: 1301, series: 'QĐ-TTg', date: '2022-11-05' },
    submittedBy: province,
  },
  ...provincialYear(province, 2022, 38, { direct: 1_652, all: 2_091 }),
];
