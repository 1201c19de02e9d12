import { useState } from 'react';
import type { WhatIf } from '../../api/models';
import { asProblem, type ProblemError } from '../../api/problem';
import { useWhatIf } from './use-rule-sets';

/** A look at what dossiers would be under the set that waits, shared by every part of the page that asks for one. */
export interface Look {
  readonly result: WhatIf | undefined;
  /** The year whose dossiers were looked at; null for those on their way. */
  readonly year: number | null;
  readonly busy: boolean;
  readonly problem: ProblemError | null;
  /** What dossiers on their way would be, once somebody looked at them on this page. */
  readonly seen: WhatIf | null;
  readonly ask: (year: number | null) => void;
}

/** @param id of the set that waits: what was seen of another one was not seen of this one */
export function useLook(id: string): Look {
  const { data, variables, error, isPending, mutate } = useWhatIf();
  const [seen, setSeen] = useState<{ readonly of: string; readonly result: WhatIf } | null>(null);
  const isOfIt = variables?.id === id;
  return {
    result: isOfIt ? data : undefined,
    year: variables?.year ?? null,
    busy: isPending,
    problem: isOfIt && error !== null ? asProblem(error) : null,
    seen: seen?.of === id ? seen.result : null,
    ask: (year) =>
      mutate(
        { id, year },
        { onSuccess: (result) => (year === null ? setSeen({ of: id, result }) : undefined) },
      ),
  };
}
