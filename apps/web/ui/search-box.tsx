import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import { SearchField } from './search-field';

const TYPING_PAUSE_MS = 350;

interface SearchBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** The same function as long as what it does is the same: a new one is a new search. */
  readonly onSearch: (q: string) => void;
}

/** Searches when the typing pauses; not once somebody is on the way to another page, who would be called back. */
export function SearchBox({ label, hint, value, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const isLeaving = useNavigation().state !== 'idle';
  useEffect(() => {
    if (isLeaving || typed.trim() === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isLeaving, typed, value, onSearch]);
  return <SearchField {...{ label, hint }} value={typed} onChange={setTyped} />;
}
