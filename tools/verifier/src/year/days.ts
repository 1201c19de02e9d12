import { textAt } from '../canonical-json';
import type { PlacedEvent, Thing } from '../record/thing';
import type { Report } from '../report';
import type { Leaves } from './leaves';

interface Told {
  readonly kind: string;
  readonly id: string;
  readonly seq: number;
  readonly on: string;
}

/** Vietnam has one time all the year. */
const ZONE_MS = 7 * 3_600_000;

/** The day in Vietnam on which an event was recorded; from when on it has effect (`on`) may be another. */
function dayOf(body: PlacedEvent['body']): string | null {
  const at = Date.parse(textAt(body, 'at') ?? '');
  return Number.isNaN(at) ? null : new Date(at + ZONE_MS).toISOString().slice(0, 10);
}

/** On which day each leaf of the stretch was recorded, as far as events are shown. */
export class Days {
  private readonly told: Array<Told | undefined> = [];

  constructor(
    private readonly year: number,
    private readonly leaves: Leaves,
  ) {}

  note({ kind, id }: Thing, { seq, body }: PlacedEvent, index: number): void {
    const on = dayOf(body);
    if (on !== null) this.told[index - this.leaves.range.from] = { kind, id, seq, on };
  }

  /** Whether the event says that it is of the year. */
  isOwn({ body }: PlacedEvent): boolean {
    return Number(dayOf(body)?.slice(0, 4)) === this.year;
  }

  /**
   * The stretch is the whole year and no other: it begins with the last event of a dossier before the year, or with the log, and ends
   * with the first one after it, or with the checkpoint. Two that are recorded at midnight may stand in either order.
   */
  check(size: number, report: Report): void {
    const { from, to } = this.leaves.range;
    const places = [...this.told.keys()];
    const own = places.filter((place) => this.yearAt(place) === this.year);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return report.wrong('year-empty', { year: this.year });
    const wrongBefore = report.wrongSoFar;
    const isBorder = (place: number, side: -1 | 1): boolean =>
      this.told[place]?.kind === 'dossier' && Math.sign(this.yearAt(place) - this.year) === side;
    const end = to - from - 1;
    const hasBorderAfter = isBorder(end, 1);
    if (from > 0 && !isBorder(0, -1)) report.wrong('year-cut-before', { year: this.year, leaf: from + 1 });
    if (to < size && !hasBorderAfter) report.wrong('year-cut-after', { year: this.year, leaf: to });
    for (const place of places) this.checkPlace(place, [first, last], [from > 0 ? 0 : -1, end], report);
    if (report.wrongSoFar > wrongBefore) return;
    report.holds('year', { year: this.year, events: own.length });
    if (!hasBorderAfter) report.open('year-goes-on', { year: this.year, size });
  }

  private checkPlace(
    place: number,
    [first, last]: readonly [number, number],
    borders: readonly number[],
    report: Report,
  ): void {
    const told = this.told[place];
    if (!told || this.yearAt(place) === this.year) return;
    const isOutside = place < first || place > last;
    const isFit = isOutside
      ? this.yearAt(place) < this.year === place < first &&
        (told.kind !== 'dossier' || borders.includes(place))
      : told.on === `${this.year - 1}-12-31` || told.on === `${this.year + 1}-01-01`;
    if (!isFit) report.wrong('year-mixed', { ...told, year: this.year });
  }

  private yearAt(place: number): number {
    return Number(this.told[place]?.on.slice(0, 4));
  }
}
