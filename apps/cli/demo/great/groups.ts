import type { Proposal } from '../dossiers';

/** Dossiers of one award on the agenda of a great session. */
export interface Group {
  readonly told: string;
  readonly award: string;
  readonly kind: Proposal['subject']['kind'];
  readonly count: number;
  /** Whether agencies are asked before the council votes. */
  readonly isConsulted: boolean;
  /** Papers that every dossier of it has. */
  readonly parts: readonly string[];
  /** How many of 22 members must agree. */
  readonly needed: number;
}

/** What most groups have: no agency is asked, two papers, an open vote by 70 % of 22 members. */
export const VOTED_OPENLY = { isConsulted: false, parts: ['report', 'minutes'], needed: 16 } as const;

/**
 * The session of Bắc Ninh for 2022: 12 flags of the Government, 54 of the province, and 280, 60 and 643 dossiers whose
 * awards the source does not name. The 60 are titles here: the decree of that time has them voted secretly, with 90 %
 * agreeing (Decree 91/2017, Article 45(8)); all others are voted openly.
 */
export const BAC_NINH_2022: readonly Group[] = [
  {
    ...VOTED_OPENLY,
    told: 'Cờ thi đua của Chính phủ',
    award: 'DH-CO-CP',
    kind: 'collective',
    count: 12,
    isConsulted: true,
  },
  { ...VOTED_OPENLY, told: 'Cờ thi đua của tỉnh', award: 'DH-CO-BT', kind: 'collective', count: 54 },
  { ...VOTED_OPENLY, told: 'Bằng khen của tỉnh, tập thể', award: 'BK-BT', kind: 'collective', count: 280 },
  {
    told: 'Chiến sĩ thi đua cấp tỉnh, bỏ phiếu kín',
    award: 'DH-CSTD-BT',
    kind: 'person',
    count: 60,
    isConsulted: false,
    parts: ['report', 'minutes', 'initiative'],
    needed: 20,
  },
  { ...VOTED_OPENLY, told: 'Bằng khen của tỉnh, cá nhân', award: 'BK-BT', kind: 'person', count: 643 },
];

export const countOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** The same groups with so many dossiers together, at least one in each, in about the same proportion. */
export function scaledTo(groups: readonly Group[], total: number): readonly Group[] {
  const whole = countOf(groups);
  const scaled = groups.map((group) => ({
    ...group,
    count: Math.max(1, Math.floor((group.count * total) / whole)),
  }));
  const rest = total - countOf(scaled);
  return scaled.map((group, index) =>
    index === scaled.length - 1 ? { ...group, count: group.count + rest } : group,
  );
}
