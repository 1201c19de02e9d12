import type { AgendaLine } from '../../api/models';
import { fold } from '../../ui/fold';
import type { Group, Marks } from './paper-state';

export type Show = 'all' | 'left' | 'exceptions';

/** What the paper draws, one under the other: the head of a group or a line. */
export type Row =
  | { readonly key: string; readonly group: Group; readonly number: number }
  | { readonly key: string; readonly line: AgendaLine };

interface Wanted {
  readonly show: Show;
  readonly q: string;
  /** Awards whose lines are folded away. */
  readonly folded: ReadonlySet<string>;
}

/** The rows that are wanted. Whoever looks for something sees it in folded groups too. */
export function rowsOf(groups: readonly Group[], marks: Marks, { show, q, folded }: Wanted): readonly Row[] {
  const words = fold(q.trim());
  const wants = ({ dossier, subject, code, line }: AgendaLine): boolean => {
    const mark = marks.get(dossier);
    if (show === 'left' && mark !== undefined) return false;
    if (show === 'exceptions' && (mark === undefined || mark === 'agree')) return false;
    return words === '' || fold(`${line}. ${subject} ${code}`).includes(words);
  };
  const searching = show !== 'all' || words !== '';
  return groups.flatMap((group, place) => {
    const lines = searching ? group.lines.filter(wants) : folded.has(group.award) ? [] : group.lines;
    if (searching && lines.length === 0) return [];
    const head = { key: `group ${group.award}`, group, number: place + 1 };
    return [head, ...lines.map((line) => ({ key: line.dossier, line }))];
  });
}
