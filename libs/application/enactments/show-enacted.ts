import type {
  EnactedDossier,
  EnactedFilter,
  EnactedQuery,
  EnactedWay,
  EnactmentQuery,
  Viewer,
} from '@vinhdanh/persistence';
import type { Page } from '../dossiers/list-dossiers';
import { found } from '../kernel/refused';

type Narrowed = Omit<EnactedFilter, 'after' | 'limit'>;

const PAGE = 50;

/** What an order did to dossiers. */
export class ShowEnacted {
  constructor(
    private readonly enactments: EnactmentQuery,
    private readonly enacted: EnactedQuery,
  ) {}

  /** Where they went, most of them first. */
  async ways(viewer: Viewer, id: string): Promise<readonly EnactedWay[]> {
    found(await this.enactments.visible(viewer, id));
    return this.enacted.ways(viewer, id);
  }

  async dossiers(
    viewer: Viewer,
    id: string,
    { cursor, ...filter }: Narrowed & { readonly cursor?: string },
  ): Promise<Page<EnactedDossier>> {
    found(await this.enactments.visible(viewer, id));
    const after = cursor ? { after: cursor } : {};
    const rows = await this.enacted.dossiers(viewer, id, { ...filter, ...after, limit: PAGE });
    const items = rows.slice(0, PAGE);
    return { items, nextCursor: rows.length > PAGE ? (items.at(-1)?.code ?? null) : null };
  }

  /** Every one of them, for a file. */
  async all(viewer: Viewer, id: string, filter: Narrowed): Promise<readonly EnactedDossier[]> {
    found(await this.enactments.visible(viewer, id));
    return this.enacted.dossiers(viewer, id, { ...filter, limit: null });
  }
}
