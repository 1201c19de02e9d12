import type { Paper } from '@vinhdanh/ballots';

type Papers = readonly Paper[];

/** Papers whose tracker begins with what was typed, spaces and capitals apart; all for nothing. */
export function findPapers(papers: Papers, q: string): Papers {
  const wanted = q.replace(/[\s-]/g, '').toLowerCase();
  return papers.filter(({ tracker }) => tracker.startsWith(wanted));
}
