import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEventHandler,
  type ReactNode,
} from 'react';
import { windowOf } from './window-of';

/** Drawn beyond the view on each side, so that keys and fingers find rows there, pixels. */
const BEYOND = 900;

/** So few rows are drawn all: nothing is gained by leaving some out. */
const FEW = 50;

interface LongListProps<Row extends { readonly key: string }> {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly className?: string;
  /** What a row is likely to take before it was drawn, pixels. */
  readonly estimate: (row: Row) => number;
  readonly onKeyDown?: KeyboardEventHandler<HTMLElement>;
  readonly children: (row: Row) => ReactNode;
}

/** A list of up to thousands of rows; of many only those near the view exist. */
export function LongList<Row extends { readonly key: string }>(props: LongListProps<Row>) {
  const { rows, label, className, estimate, onKeyDown, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, bottom: BEYOND });
  const [measured, setMeasured] = useState<ReadonlyMap<string, number>>(new Map());
  const heights = useMemo(
    () => rows.map((row) => measured.get(row.key) ?? estimate(row)),
    [rows, measured, estimate],
  );
  const { first, end, before, after } =
    rows.length <= FEW
      ? { first: 0, end: rows.length, before: 0, after: 0 }
      : windowOf(heights, view.top - BEYOND, view.bottom + BEYOND);

  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      setView({ top, bottom: top + window.innerHeight });
    };
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    soon();
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
    };
  }, []);

  useLayoutEffect(() => {
    const drawn = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const found = drawn
      .map((row) => [row.dataset.row ?? '', row.offsetHeight] as const)
      .filter(([key, height]) => measured.get(key) !== height);
    if (found.length > 0) setMeasured((known) => new Map([...known, ...found]));
  }, [first, end, rows, measured]);

  return (
    <div ref={list} role="list" aria-label={label} className={className} onKeyDown={onKeyDown}>
      <div style={{ height: before }} aria-hidden="true" />
      {rows.slice(first, end).map((row, place) => (
        <div
          key={row.key}
          role="listitem"
          data-row={row.key}
          aria-setsize={rows.length}
          aria-posinset={first + place + 1}
        >
          {children(row)}
        </div>
      ))}
      <div style={{ height: after }} aria-hidden="true" />
    </div>
  );
}
