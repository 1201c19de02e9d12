import type { ApartBox, Box } from '@vinhdanh/ballots';
import type { PublishedPapers } from '../../api/models';

/** An opened box in one of the two ways in which it is published. */
export type OpenedBox = Box | ApartBox;

export const openedBox = ({ papers, lines, invalid, hash }: PublishedPapers): OpenedBox =>
  lines ? { lines, invalid, hash } : { papers: papers ?? [], invalid, hash };
