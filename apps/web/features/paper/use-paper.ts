import { useCallback, useEffect, useState } from 'react';
import type { Choice } from '@vinhdanh/domain';
import type { AgendaLine } from '../../api/models';
import type { DraftStore } from './draft-store';
import { draftOf, marksOf, withMark, withoutMarks, withRest, type Marks } from './paper-state';

interface PaperMarks {
  readonly marks: Marks;
  readonly mark: (dossier: string, choice: Choice) => void;
  readonly markRest: (lines: readonly AgendaLine[], choice: Choice) => void;
  readonly clear: (lines: readonly AgendaLine[]) => void;
}

/** What is marked on the paper. Every change is kept where drafts of its kind are. */
export function usePaper(draft: DraftStore, lines: readonly AgendaLine[]): PaperMarks {
  const [marks, setMarks] = useState<Marks>(() => marksOf(draft.read(), lines));
  useEffect(() => {
    if (marks.size > 0) draft.keep(draftOf(marks, lines));
    else draft.drop();
  }, [draft, marks, lines]);
  const mark = useCallback(
    (dossier: string, choice: Choice) => setMarks((before) => withMark(before, dossier, choice)),
    [],
  );
  const markRest = useCallback(
    (rest: readonly AgendaLine[], choice: Choice) => setMarks((before) => withRest(before, rest, choice)),
    [],
  );
  const clear = useCallback(
    (some: readonly AgendaLine[]) => setMarks((before) => withoutMarks(before, some)),
    [],
  );
  return { marks, mark, markRest, clear };
}
