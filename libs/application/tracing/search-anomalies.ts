import { ANOMALY_KINDS, type AnomalyKind } from '@vinhdanh/domain';
import type { AnomalyFilter, AnomalyQuery, AnomalyRow, ReadingStore, Viewer } from '@vinhdanh/persistence';
import { actorWith } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { fromCursor, toCursor } from '../kernel/cursor';
import { OVERSEERS, recordReading } from './record-reading';

export interface AnomalyPage {
  /** Of each kind under the same filter; null on later pages. */
  readonly counts: Readonly<Record<AnomalyKind, number>> | null;
  /** What was recorded before this moment is not looked through until the read models are rebuilt; null where all is. */
  readonly since: string | null;
  readonly items: readonly AnomalyRow[];
  readonly nextCursor: string | null;
}

const PAGE = 50;

/** What auditors look for across the dossiers of their area, page by page, with counts that lead to the rows. */
export class SearchAnomalies {
  constructor(
    private readonly anomalies: AnomalyQuery,
    private readonly readings: ReadingStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `office-wrong-role`, `cursor-invalid` */
  async execute(viewer: Viewer, filter: AnomalyFilter, cursor?: string): Promise<AnomalyPage> {
    actorWith(viewer, this.clock.today(), ...OVERSEERS);
    const after = cursor === undefined ? null : fromCursor(cursor);
    await recordReading(this.readings, viewer, { what: 'anomalies', thingKind: 'dossier', thing: null });
    const [rows, since, counted] = await Promise.all([
      this.anomalies.page(viewer, filter, after, PAGE),
      this.anomalies.since(),
      after === null ? this.anomalies.counts(viewer, filter) : null,
    ]);
    const items = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? items.at(-1) : undefined;
    const counts = counted && allKinds(counted);
    return { counts, since, items, nextCursor: last ? toCursor(last) : null };
  }
}

const allKinds = (counted: Partial<Record<AnomalyKind, number>>): Readonly<Record<AnomalyKind, number>> =>
  Object.fromEntries(ANOMALY_KINDS.map((kind) => [kind, counted[kind] ?? 0])) as Record<AnomalyKind, number>;
