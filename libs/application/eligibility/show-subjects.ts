import type { DossierContent, SubjectKind } from '@vinhdanh/domain';
import type {
  FactRow,
  FileHead,
  FileSummary,
  LedgerQuery,
  SubjectQuery,
  SubjectReach,
  Viewer,
} from '@vinhdanh/persistence';
import type { Page } from '../dossiers/list-dossiers';
import type { Clock } from '../kernel/clock';
import { fromCursor, toCursor } from '../kernel/cursor';
import { found, refused } from '../kernel/refused';
import { named, type KnownAwards } from '../ledger/known-awards';
import type { Standing } from '../ledger/reach';
import type { NamedHolding } from '../ledger/show-ledger';
import { isHeld } from '../people/find-caller';
import { fileReach } from './file-reach';

export interface FileSearch {
  readonly search?: string;
  readonly kind?: SubjectKind;
  readonly cursor?: string;
  readonly limit?: number;
}

/** Everything on file about a subject. */
export interface SubjectFileView extends FileHead {
  readonly facts: readonly FactRow[];
  readonly holdings: readonly NamedHolding[];
  /** Whether the acting office may add and correct. */
  readonly mayKeep: boolean;
}

const PAGE = 30;

/** The files of subjects for those who may see them. What may not be seen is as absent. */
export class ShowSubjects {
  constructor(
    private readonly subjects: SubjectQuery,
    private readonly ledger: LedgerQuery,
    private readonly awards: KnownAwards,
    private readonly rules: Standing,
    private readonly clock: Clock,
  ) {}

  async search(
    viewer: Viewer,
    { cursor, limit = PAGE, ...filter }: FileSearch,
  ): Promise<Page<Omit<FileSummary, 'createdAt'>>> {
    const place = cursor ? fromCursor(cursor) : null;
    const after = place ? { after: { createdAt: place.at, id: place.id } } : {};
    const rows = await this.subjects.search(this.reachOf(viewer), { ...filter, ...after, limit });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const more = rows.length > limit && last !== undefined;
    const items = shown.map(({ createdAt: _createdAt, ...item }) => item);
    return { items, nextCursor: more ? toCursor({ at: last.createdAt, id: last.id }) : null };
  }

  async file(viewer: Viewer, subject: string): Promise<SubjectFileView> {
    const { id } = found(await this.subjects.visible(this.reachOf(viewer), subject));
    const [head, facts, holdings] = await Promise.all([
      this.subjects.head(id),
      this.subjects.facts(id),
      this.ledger.holdings(id),
    ]);
    return {
      ...found(head),
      facts,
      holdings: holdings.map((holding) => named(this.awards, holding)),
      mayKeep: this.mayKeep(viewer),
    };
  }

  /** Whom the words of a dossier name must be somebody whom their writer may see, and of the same kind. */
  async checkTie(viewer: Viewer, { subject }: DossierContent): Promise<void> {
    if (subject.ledger === undefined) return;
    const known = await this.subjects.visible(this.reachOf(viewer), subject.ledger);
    if (!known) throw refused('subject-unknown');
    if (known.kind !== subject.kind) throw refused('subject-other-kind');
  }

  private mayKeep({ office }: Viewer): boolean {
    return (
      office !== null &&
      isHeld(office, this.clock.today()) &&
      (office.role === 'secretary' || office.role === 'administrator')
    );
  }

  private reachOf(viewer: Viewer): SubjectReach {
    return fileReach(viewer, this.rules, this.clock.today());
  }
}
