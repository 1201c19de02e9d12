import { randomUUID } from 'node:crypto';
import {
  Clock,
  CorrectEntry,
  ImportLedger,
  KeepLedger,
  knownAwards,
  ResolveLines,
  ShowQuarantine,
  type Imported,
  type Keeper,
} from '@vinhdanh/application';
import { LedgerQuery, UnitOfWork, type HoldingView } from '@vinhdanh/persistence';
import { loadLaw } from '@vinhdanh/rules';
import { createTestDatabase, type TestDatabase } from './database';
import { LEDGER_HEAD } from './ledger-years';
import { Register } from './register';
import { sheetReader } from './sheet-reader';

const GOOD: Readonly<Record<string, string>> = {
  subject_kind: 'person',
  name: 'Nông Thị Ví Dụ (hư cấu)',
  born: '30/04/1975',
  unit: 'Trường Giả Định',
  award: 'BK-BT',
  commendation: 'merit',
  decision_number: '12/QĐ-UBND',
  decision_date: '2021-12-20',
  decision_body: 'province',
  year_from: '2021',
  submitted_by: 'province',
};

export type Cells = Readonly<Record<string, string>>;

/** The ledger of a small province with those who keep it. */
export class LedgerHouse {
  private constructor(
    readonly database: TestDatabase,
    readonly register: Register,
    /** Keeps it for all bodies. */
    readonly keeper: Keeper,
    /** Keeps it for the police alone. */
    readonly stranger: Keeper,
  ) {}

  static async open(): Promise<LedgerHouse> {
    const database = await createTestDatabase();
    const register = await Register.seed(database.dataSource);
    const clerk = await register.appoint('administrator', 'province');
    const police = await register.appoint('secretary', 'police');
    return new LedgerHouse(
      database,
      register,
      { person: clerk.person, office: clerk.office, roots: null },
      { person: police.person, office: police.office, roots: ['police'] },
    );
  }

  readonly awards = knownAwards(loadLaw(['national']));
  readonly clock = new Clock();

  get unitOfWork(): UnitOfWork {
    return new UnitOfWork(this.database.dataSource);
  }

  get keep(): KeepLedger {
    return new KeepLedger(this.unitOfWork, this.clock);
  }

  get correct(): CorrectEntry {
    return new CorrectEntry(this.unitOfWork, this.awards, this.clock);
  }

  get resolve(): ResolveLines {
    return new ResolveLines(this.unitOfWork, this.awards, this.clock);
  }

  get quarantine(): ShowQuarantine {
    return new ShowQuarantine(this.unitOfWork, this.awards);
  }

  get query(): LedgerQuery {
    return new LedgerQuery(this.database.dataSource);
  }

  /** Imports the lines, each a good one with changes. */
  bring(...lines: readonly Cells[]): Promise<Imported> {
    return this.importFile(this.file(...lines));
  }

  /** The file of the lines, each a good one with changes. */
  file(...lines: readonly Cells[]): Buffer {
    const rows = lines.map((change) => {
      const cells: Cells = { ...GOOD, ...change };
      return LEDGER_HEAD.map((id) => cells[id] ?? '').join(';');
    });
    return Buffer.from([LEDGER_HEAD.join(';'), ...rows].join('\n'));
  }

  /** @param keeper who imports */
  importFile(bytes: Buffer, keeper = this.keeper, dryRun = false): Promise<Imported> {
    const imports = new ImportLedger(this.unitOfWork, this.awards, sheetReader(), this.clock);
    return imports.execute({ name: `${randomUUID().slice(0, 8)}.csv`, bytes }, keeper, dryRun);
  }

  /** The cells of a line that is set aside, as a form would send them back. */
  cells(change: Cells = {}): Cells {
    return { ...GOOD, ...change };
  }

  async subjects(search: string): Promise<ReadonlyArray<{ id: string; name: string; awards: number }>> {
    return this.query.search({ roots: null, applicant: null }, { search, limit: 50 });
  }

  async holdings(search: string): Promise<readonly HoldingView[]> {
    const [subject] = await this.subjects(search);
    return subject ? this.query.holdings(subject.id) : [];
  }
}
