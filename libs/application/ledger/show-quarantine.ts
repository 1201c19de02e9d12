import { nameKey, writtenDay, type KnownBody, type Refusal } from '@vinhdanh/domain';
import type {
  QuarantinedLine,
  Repositories,
  SubjectCandidate,
  UnitOfWork,
  Viewer,
} from '@vinhdanh/persistence';
import type { Page } from '../dossiers/list-dossiers';
import type { Clock } from '../kernel/clock';
import { fromCursor, toCursor } from '../kernel/cursor';
import { found } from '../kernel/refused';
import type { Keeper } from './keeper';
import type { KnownAwards } from './known-awards';
import { columnOf } from './line-fields';
import { awardsOfEntries } from './list-awards';
import { nearest } from './nearest';
import { ledgerReach, type Standing } from './reach';

export interface LineSearch {
  readonly resolved?: boolean;
  readonly import?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

export interface ShownLine extends Omit<QuarantinedLine, 'reasons'> {
  /** Each with the column that it is about; null: the whole line. */
  readonly reasons: ReadonlyArray<Refusal & { readonly column: string | null }>;
}

/** What a line might mean: offers to the person who decides. */
export interface LineCandidates {
  readonly subjects: readonly SubjectCandidate[];
  readonly awards: ReadonlyArray<{ readonly code: string; readonly nameVi: string; readonly nameEn: string }>;
  readonly bodies: readonly BodyCandidate[];
}

/** A body of a like name, for one of the columns that name bodies. */
export interface BodyCandidate {
  readonly column: (typeof BODY_COLUMNS)[number];
  readonly id: string;
  readonly name: string;
}

/** The columns that name a body. */
export const BODY_COLUMNS = ['decision_body', 'submitted_by'] as const;

const PAGE = 50;

/** Lines that were set aside, with their reasons and what they might mean. */
export class ShowQuarantine {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly awards: KnownAwards,
  ) {}

  async list(
    reader: Pick<Keeper, 'roots' | 'office'>,
    { resolved = false, import: from, cursor, limit = PAGE }: LineSearch,
  ): Promise<Page<ShownLine> & { readonly waiting: number }> {
    const after = cursor ? fromCursor(cursor) : undefined;
    const filter = { resolved, limit, ...(from ? { import: from } : {}), ...(after ? { after } : {}) };
    const { rows, waiting } = await this.unitOfWork.run(async ({ ledgerQuarantine }) => ({
      rows: await ledgerQuarantine.list(reader, filter),
      waiting: await ledgerQuarantine.waiting(reader.roots, reader.office),
    }));
    const items = rows.slice(0, limit).map(shown);
    const last = items.at(-1);
    const more = rows.length > limit && last !== undefined;
    return { items, waiting, nextCursor: more ? toCursor({ at: last.importedAt, id: last.id }) : null };
  }

  show(
    { roots, office }: Pick<Keeper, 'roots' | 'office'>,
    id: string,
  ): Promise<ShownLine & { readonly candidates: LineCandidates }> {
    return this.unitOfWork.run(async (repositories) => {
      const line = found(await repositories.ledgerQuarantine.find(roots, office, id));
      return { ...shown(line), candidates: await this.candidates(repositories, line, roots) };
    });
  }

  private async candidates(
    { ledger, ledgerSubjects }: Repositories,
    { cells, resolution }: QuarantinedLine,
    roots: Keeper['roots'],
  ): Promise<LineCandidates> {
    if (cells === null || resolution !== null) return { subjects: [], awards: [], bodies: [] };
    const keys = [cells.name ?? '', cells.former_name ?? ''].map(nameKey).filter((key) => key !== '');
    const hash = /^sha256:([0-9a-f]{64})$/.exec(cells.identifier ?? '')?.[1];
    const subjects = await ledgerSubjects.candidates(keys, hash ?? null, roots);
    const award = nameKey(cells.award ?? '');
    const known = this.awards.all.some(
      ({ code, nameVi }) => nameKey(code) === award || nameKey(nameVi) === award,
    );
    const then = awardsOfEntries(this.awards, writtenDay(cells.decision_date ?? ''));
    const bodies = await ledger.bodies(roots);
    return {
      subjects,
      awards: (known ? [] : nearest(cells.award ?? '', then, ({ nameVi }) => nameVi)).map(
        ({ code, nameVi, nameEn }) => ({ code, nameVi, nameEn }),
      ),
      bodies: BODY_COLUMNS.flatMap((column) =>
        nearBodies(cells[column] ?? '', bodies).map(({ id, name }) => ({ column, id, name })),
      ),
    };
  }
}

/** Bodies of a like name; none where the register has just this one. */
const nearBodies = (given: string, bodies: readonly KnownBody[]): readonly KnownBody[] =>
  bodies.some(({ id, name }) => [id, name].map(nameKey).includes(nameKey(given)))
    ? []
    : nearest(given, bodies, ({ name }) => name, 3);

const shown = (line: QuarantinedLine): ShownLine => ({
  ...line,
  reasons: line.reasons.map((reason) => ({ ...reason, column: columnOf(reason) })),
});

/** Whose imports an office may read; an office that keeps no ledger reads its own, and has none. */
export function quarantineReader(
  viewer: Viewer,
  rules: Standing,
  clock: Clock,
): Pick<Keeper, 'roots' | 'office'> {
  const { roots } = ledgerReach(viewer, rules, clock.today());
  return { roots, office: viewer.office?.id ?? '' };
}
