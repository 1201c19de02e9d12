import type { LocalDate } from '../kernel/time';
import { isSurer, type Evidence } from './citation';
import type { Instrument } from './law';

/** The same value with the marks that it has on the day; what has none to weaken is the very same. */
export type AsKnown = <T>(value: T) => T;

interface Doubt {
  readonly names: readonly string[];
  readonly atMost: Evidence;
}

type Members = Readonly<Record<string, unknown>>;

const doubtsOn = (instruments: readonly Instrument[], day: LocalDate): readonly Doubt[] =>
  instruments.flatMap(({ number, unchecked }) =>
    unchecked && unchecked.from <= day
      ? [{ names: [number, ...unchecked.citedAs], atMost: unchecked.atMost }]
      : [],
  );

/** The mark of a value that has an article, no surer than the texts that the article names are. */
function markOf({ article, evidence }: Members, doubts: readonly Doubt[]): unknown {
  if (typeof article !== 'string' || typeof evidence !== 'string') return evidence;
  return doubts
    .filter(({ names }) => names.some((name) => article.includes(name)))
    .reduce((mark, { atMost }) => (isSurer(mark, atMost) ? atMost : mark), evidence as Evidence);
}

function membersAsKnown(value: Members, doubts: readonly Doubt[], asKnown: AsKnown): Members {
  const entries = Object.entries(value).map(([name, member]) => [name, asKnown(member)] as const);
  const evidence = markOf(value, doubts);
  const isSame = evidence === value.evidence && entries.every(([name, member]) => member === value[name]);
  return isSame ? value : { ...Object.fromEntries(entries), ...('evidence' in value ? { evidence } : {}) };
}

/** How sure values are on a day by what the instruments say of themselves. Each object is looked at once. */
export function asKnownOn(instruments: readonly Instrument[], day: LocalDate): AsKnown {
  const doubts = doubtsOn(instruments, day);
  if (doubts.length === 0) return (value) => value;
  const known = new WeakMap<object, unknown>();
  const listAsKnown = (list: readonly unknown[]): readonly unknown[] => {
    const items = list.map(asKnown);
    return items.every((item, at) => item === list[at]) ? list : items;
  };
  function asKnown(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const found =
      known.get(value) ??
      (Array.isArray(value)
        ? listAsKnown(value)
        : membersAsKnown(value as Members, doubts, asKnown as AsKnown));
    known.set(value, found);
    return found;
  }
  return asKnown as AsKnown;
}
