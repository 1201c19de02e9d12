import type { Choice } from '@vinhdanh/domain';
import type { OpenedDossier } from './open-at-vote';

/** Who votes in writing: absent from the meeting, inside the same window. */
export const IN_WRITING = ['ls.16', 'ls.17'];

/** 70 % of all 22 members: what the line exactly at the threshold gets. */
export const NEEDED = 16;

/** What is special about a few lines of the agenda. */
export interface Plot {
  readonly atThreshold: OpenedDossier;
  readonly oneShort: OpenedDossier;
  readonly recusals: ReadonlyArray<{ readonly member: string; readonly dossier: OpenedDossier }>;
}

/** The last lines of the agenda, one for each. @throws Error when there are fewer than four */
export function plotOf(opened: readonly OpenedDossier[]): Plot {
  const [atThreshold, oneShort, kin, ownUnit] = opened.slice(-4);
  if (!atThreshold || !oneShort || !kin || !ownUnit) throw new Error('four dossiers at least');
  const recusals = [
    { member: 'ls.07', dossier: kin },
    { member: 'ls.03', dossier: ownUnit },
  ];
  return { atThreshold, oneShort, recusals };
}

export const isRecused = ({ recusals }: Plot, member: string, dossier: string): boolean =>
  recusals.some((recusal) => recusal.member === member && recusal.dossier.id === dossier);

/**
 * What the member, by the number of the seat from 0, says of a line: most agree with most.
 * @param line its number on the agenda, from 1
 */
export function choiceOf(plot: Plot, seat: number, dossier: string, line: number): Choice {
  if (dossier === plot.atThreshold.id) return seat < NEEDED ? 'agree' : 'disagree';
  if (dossier === plot.oneShort.id) return seat < NEEDED - 1 ? 'agree' : 'disagree';
  if ((seat + line) % 23 === 0) return 'other';
  return (seat * 31 + line) % 29 === 0 ? 'disagree' : 'agree';
}

/** How many of the members agree with the line. */
export const agreeing = (plot: Plot, members: readonly string[], dossier: string, line: number): number =>
  members.filter(
    (member, seat) => !isRecused(plot, member, dossier) && choiceOf(plot, seat, dossier, line) === 'agree',
  ).length;
