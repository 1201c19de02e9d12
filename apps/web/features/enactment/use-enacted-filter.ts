import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { outcomeFrom } from './counts';
import type { EnactedFilter } from './use-enacted';

/** Changes the parts that are named, undefined ones included; the others stay. */
export type ChangeFilter = (parts: EnactedFilter, how?: { readonly replace: boolean }) => void;

/** The choice lives in the address: it can be kept and sent, and the way back leads to what was chosen before. */
export function useEnactedFilter(): readonly [EnactedFilter, ChangeFilter] {
  const [search, setSearch] = useSearchParams();
  const filter: EnactedFilter = {
    outcome: outcomeFrom(search.get('outcome')),
    way: search.get('way') ?? undefined,
    q: search.get('q') ?? undefined,
  };
  const change = useCallback<ChangeFilter>(
    (parts, how) =>
      setSearch((before) => {
        for (const [name, value] of Object.entries<string | undefined>({ ...parts }))
          if (value) before.set(name, value);
          else before.delete(name);
        return before;
      }, how),
    [setSearch],
  );
  return [filter, change];
}
