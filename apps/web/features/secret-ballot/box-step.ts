import type { SecretBallotView } from '../../api/models';

/** What a teller does next with a closed box. */
export type BoxStep = 'hand-over' | 'wait' | 'open' | 'reported';

type Opened = Pick<SecretBallotView, 'sharesFrom' | 'reports'>;

export function boxStep({ sharesFrom, reports }: Opened, teller: string): BoxStep {
  if (!sharesFrom.includes(teller)) return 'hand-over';
  if (reports.some((report) => report.teller === teller)) return 'reported';
  return sharesFrom.some((from) => from !== teller) ? 'open' : 'wait';
}

/** Whether no two of the tellers who have reported found the same. */
export const differ = ({ reports }: Pick<Opened, 'reports'>): boolean =>
  reports.length > 1 && new Set(reports.map(({ hash }) => hash)).size === reports.length;
