import type { ListedReading, ReadingStore, Viewer } from '@vinhdanh/persistence';
import { actorWith } from '../kernel/checks';
import type { Clock } from '../kernel/clock';

export interface ReadingPage {
  readonly items: readonly ListedReading[];
  /** Of the last one, where there are earlier ones. */
  readonly nextBefore: number | null;
}

const PAGE = 50;

/** Who read what of others, in the area of the auditor's office. */
export class ListReadings {
  constructor(
    private readonly readings: ReadingStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `office-wrong-role` */
  async execute(viewer: Viewer, before: number | null): Promise<ReadingPage> {
    actorWith(viewer, this.clock.today(), 'auditor');
    const area = {
      area: viewer.office?.jurisdiction ?? null,
      everywhere: viewer.office?.everywhere ?? false,
    };
    const rows = await this.readings.list(area, before, PAGE);
    const items = rows.slice(0, PAGE);
    return { items, nextBefore: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
  }
}
