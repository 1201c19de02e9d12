import { randomUUID } from 'node:crypto';
import {
  identify,
  nameKey,
  onceKey,
  RATING_COLUMNS,
  readRatingLine,
  type KnownSubject,
  type RatingLine,
  type Refusal,
  type SubjectFact,
} from '@vinhdanh/domain';
import type { SheetReader } from '@vinhdanh/files';
import type { LedgerAct, Repositories, SubjectQuery, UnitOfWork } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { refused } from '../kernel/refused';
import { readRows } from '../ledger/read-rows';

/** Who imports, for which bodies with all below them; null is every body. */
export interface RatingImporter {
  readonly person: string;
  readonly office: string;
  readonly roots: readonly string[] | null;
}

/** What a file of ratings came to, or would come to. */
export interface ImportedRatings {
  readonly dryRun: boolean;
  readonly lines: number;
  readonly entered: number;
  /** Stood in the file already, by the same words. */
  readonly known: number;
  /** Lines that a person must look at, with every reason; nothing of them is entered. */
  readonly doubtful: ReadonlyArray<{ readonly number: number; readonly reasons: readonly Refusal[] }>;
}

type Doubtful = ImportedRatings['doubtful'][number];

/** Takes the yearly ratings of many subjects from a file into their files. Whom nobody keeps a file of is not entered by it. */
export class ImportRatings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly subjects: SubjectQuery,
    private readonly sheets: SheetReader,
    private readonly clock: Clock,
  ) {}

  /**
   * Enters the good lines in one transaction and names the doubtful ones; a dry run writes nothing. The same file again
   * changes nothing.
   * @throws Refused when the file cannot be read, or its head is not understood
   */
  async execute(bytes: Buffer, { roots, ...by }: RatingImporter, dryRun: boolean): Promise<ImportedRatings> {
    const [head, ...body] = await readRows(bytes, this.sheets);
    const columns = columnsOf(head?.cells ?? []);
    const read = body.map((row) => ({ row, ...readRatingLine(row, columns, this.clock.today()) }));
    const reach = await this.subjects.search({ roots, bodies: [], applicant: null }, {});
    const within = new Set(reach.map(({ id }) => id));
    const doubtful: Doubtful[] = read.flatMap(({ row, line, reasons }) =>
      line ? [] : [{ number: row.number, reasons }],
    );
    const lines = read.flatMap(({ line }) => line ?? []);
    const act: LedgerAct = { ...by, at: this.clock.now() };
    let [entered, known] = [0, 0];
    await this.unitOfWork.run(async (repositories) => {
      await repositories.ledger.lock();
      await repositories.subjects.lockAll();
      const candidates = await knownTo(repositories, lines);
      for (const line of lines) {
        const answer = await place(repositories, line, candidates, within, dryRun ? null : act);
        if (answer === 'entered') entered += 1;
        else if (answer === 'known') known += 1;
        else doubtful.push({ number: line.number, reasons: [answer] });
      }
    });
    doubtful.sort((a, b) => a.number - b.number);
    return { dryRun, lines: body.length, entered, known, doubtful };
  }
}

async function knownTo(
  { ledgerSubjects }: Repositories,
  lines: readonly RatingLine[],
): Promise<readonly KnownSubject[]> {
  const claims = lines.map(({ claim }) => claim);
  const names = claims.flatMap(({ name, formerName }) => [nameKey(name), nameKey(formerName)]);
  return ledgerSubjects.matching(
    [...new Set(names)],
    [],
    claims.flatMap(({ subject }) => subject ?? []),
  );
}

/** Enters the line, or says why not. Subjects out of reach are as absent. */
async function place(
  { subjects }: Repositories,
  { claim, year, rating, document, documentDate }: RatingLine,
  candidates: readonly KnownSubject[],
  within: ReadonlySet<string>,
  act: LedgerAct | null,
): Promise<'entered' | 'known' | Refusal> {
  const keys = [nameKey(claim.name), nameKey(claim.formerName)];
  const alike = candidates.filter(
    ({ id, nameKeys }) =>
      within.has(id) && (id === claim.subject || keys.some((key) => nameKeys.includes(key))),
  );
  const identity = identify(claim, alike);
  if (identity.is === 'doubtful') return identity.reason;
  if (identity.is === 'new') return { code: 'ledger-subject-unknown', params: {} };
  const { id: subject } = identity.subject;
  const fact: SubjectFact = { kind: 'rating', year, rating };
  const standing = (await subjects.standing(subject)).find((one) => onceKey(one.fact) === onceKey(fact));
  if (standing?.fact.kind === 'rating' && standing.fact.rating === rating) return 'known';
  if (standing) return { code: 'fact-twice', params: {} };
  if (act)
    await subjects.addFact(
      {
        ...{ id: randomUUID(), subject, kind: fact.kind, year, fact, document, documentDate },
        ...{ corrects: null, reason: null },
      },
      act,
    );
  return 'entered';
}

/** Ids of the columns in the order of the head. */
function columnsOf(head: readonly string[]): readonly string[] {
  const ids = head.map((cell) => {
    const key = nameKey(cell);
    const column = RATING_COLUMNS.find(({ id, vi }) => nameKey(id) === key || nameKey(vi) === key);
    if (!column) throw refused('ledger-column-unknown', { column: cell.trim().slice(0, 60) });
    return column.id;
  });
  const missing = RATING_COLUMNS.filter(({ id, required }) => required && !ids.some((given) => given === id));
  if (missing.length > 0)
    throw refused('ledger-columns-missing', { columns: missing.map(({ id }) => id).join(', ') });
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw refused('ledger-column-twice', { column: twice });
  return ids;
}
