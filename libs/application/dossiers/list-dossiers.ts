import type { StepKind } from '@vinhdanh/domain';
import type { DossierQuery, DossierSummary, Viewer } from '@vinhdanh/persistence';
import { fromCursor, toCursor } from '../kernel/cursor';

export interface DossierSearch {
  readonly q?: string;
  readonly status?: string;
  /** Kind of the current step. */
  readonly step?: StepKind;
  readonly award?: string;
  readonly mine?: boolean;
  readonly pastCap?: boolean;
  readonly cursor?: string;
  readonly limit?: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

const PAGE = 50;

/** Dossiers that the viewer may see, last changed first. */
export class ListDossiers {
  constructor(private readonly dossiers: DossierQuery) {}

  async execute(viewer: Viewer, search: DossierSearch): Promise<Page<DossierSummary>> {
    const { cursor, limit = PAGE, step, ...filter } = search;
    const place = cursor ? fromCursor(cursor) : null;
    const rows = await this.dossiers.list(viewer, {
      ...filter,
      ...(step ? { stepKind: step } : {}),
      ...(place ? { after: { changedAt: place.at, id: place.id } } : {}),
      limit,
    });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const more = rows.length > limit && last !== undefined;
    return { items, nextCursor: more ? toCursor({ at: last.changedAt, id: last.id }) : null };
  }
}
