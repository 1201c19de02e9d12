import type { Proposal } from '../dossiers';

/** Dossiers of one award on the agenda of a great session. */
export interface Group {
  readonly told: string;
  readonly award: string;
  readonly kind: Proposal['subject']['kind'];
  readonly count: number;
  /** Whether agencies are asked before the council votes. */
  readonly isConsulted: boolean;
}

/**
 * The session of Bắc Ninh for 2022: 12 flags of the Government, 54 of the province, and 280, 60 and 643 dossiers whose
 * awards the source does not name. None of them is a title here: titles are voted secretly by the decree of that time.
 */
export const BAC_NINH_2022: readonly Group[] = [
  { told: 'Cờ thi đua của Chính phủ', award: 'DH-CO-CP', kind: 'collective', count: 12, isConsulted: true },
  { told: 'Cờ thi đua của tỉnh', award: 'DH-CO-BT', kind: 'collective', count: 54, isConsulted: false },
  { told: 'Bằng khen của tỉnh, tập thể', award: 'BK-BT', kind: 'collective', count: 280, isConsulted: false },
  { told: 'Bằng khen của Thủ tướng', award: 'BK-TTG', kind: 'person', count: 60, isConsulted: true },
  { told: 'Bằng khen của tỉnh, cá nhân', award: 'BK-BT', kind: 'person', count: 643, isConsulted: false },
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
