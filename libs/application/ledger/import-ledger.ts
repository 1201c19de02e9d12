import { randomUUID } from 'node:crypto';
import {
  assessFile,
  byNameKeys,
  decisionKey,
  nameKey,
  type Assessed,
  type DoubtfulLine,
  type FileLines,
} from '@vinhdanh/domain';
import type { SheetReader } from '@vinhdanh/files';
import type { LedgerImport, Repositories, UnitOfWork } from '@vinhdanh/persistence';
import { sha256Hex } from '@vinhdanh/platform';
import type { Clock } from '../kernel/clock';
import { readFileLines } from './file-lines';
import type { Keeper } from './keeper';
import { indexOfAwards, type KnownAwards } from './known-awards';
import { readRows } from './read-rows';

export interface LedgerFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What an import came to, or would come to. */
export interface Imported extends Omit<LedgerImport, 'id'> {
  readonly dryRun: boolean;
  /** The file was imported before; nothing happened now. */
  readonly repeated: boolean;
  readonly matchedLines: number;
  /** Lines that a person must look at. Of a file that was imported before, none are listed. */
  readonly doubtful: readonly DoubtfulLine[];
}

/** Takes past awards from a file into the ledger. */
export class ImportLedger {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly awards: KnownAwards,
    private readonly sheets: SheetReader,
    private readonly clock: Clock,
  ) {}

  /**
   * Enters the good lines and sets the doubtful ones aside, all in one transaction; a dry run writes nothing. The same
   * file again changes nothing.
   * @throws Refused when the file cannot be read at all
   */
  async execute(file: LedgerFile, importer: Keeper, dryRun: boolean): Promise<Imported> {
    const rows = await readRows(file.bytes, this.sheets);
    return this.unitOfWork.run(async (repositories) => {
      const { ledger, ledgerQuarantine } = repositories;
      await ledger.lock();
      const fileSha256 = sha256Hex(file.bytes);
      const before = await ledger.importOf(fileSha256);
      if (before) return { ...before, dryRun, repeated: true, matchedLines: 0, doubtful: [] };
      const read = readFileLines(rows, {
        today: this.clock.today(),
        awards: indexOfAwards(this.awards),
        bodies: byNameKeys(await ledger.bodies(importer.roots), ({ id, name }) => [id, name]),
        hashOf: sha256Hex,
      });
      const { accepted, doubtful } = await assess(repositories, read, importer, dryRun);
      const quarantined = [...read.doubtful, ...doubtful]
        .map((line) => ({ ...line, cells: read.cellsOf(line.number) }))
        .sort((a, b) => a.number - b.number);
      const newSubjects = accepted.filter(({ isNew }) => isNew).length;
      const done: LedgerImport = {
        id: randomUUID(),
        fileSha256,
        fileName: file.name,
        lines: accepted.length + quarantined.length,
        entered: accepted.length,
        newSubjects,
        quarantined: quarantined.length,
      };
      if (!dryRun) {
        const at = this.clock.now();
        await ledger.addImport(done, { person: importer.person, office: importer.office, at });
        await ledger.addLines(done.id, accepted, at);
        await ledgerQuarantine.add(done.id, quarantined);
      }
      const matchedLines = accepted.length - newSubjects;
      return { ...done, dryRun, repeated: false, matchedLines, doubtful: quarantined };
    });
  }
}

/**
 * Whose the lines are, held against what the ledger knows. Somebody outside of the keeper's reach is as absent, unless the
 * line proves who it is: otherwise a line would open any file to who imports it.
 * @param dryRun nobody outside of reach is looked at: proof is for what is entered under the keeper's name
 */
export async function assess(
  { ledger, ledgerSubjects }: Repositories,
  read: FileLines,
  { roots }: Pick<Keeper, 'roots'>,
  dryRun = false,
): Promise<Assessed> {
  const { lines } = read;
  const names = lines.flatMap(({ name, formerName }) => [nameKey(name), nameKey(formerName)]);
  const cards = lines.flatMap(({ identifierHash }) => identifierHash ?? []);
  const ids = lines.flatMap(({ subject }) => subject ?? []);
  const known = await ledgerSubjects.matching([...new Set(names)], [...new Set(cards)], ids);
  const reached = await ledgerSubjects.within(
    { roots, bodies: [], applicant: null },
    known.map(({ id }) => id),
  );
  const subjects = dryRun ? known.filter(({ id }) => reached.has(id)) : known;
  const keys = lines.map(({ decision }) => decisionKey(decision.number));
  const entries = await ledger.entries([...new Set(keys)]);
  return assessFile(read, { subjects, reached, entries }, randomUUID);
}
