import {
  AskEligibility,
  awardsInForce,
  bookInForce,
  Clock,
  CorrectEntry,
  EnterDecided,
  ImportLedger,
  ImportRatings,
  KeepLedger,
  ledgerRoots,
  ReadFiles,
  Refused,
  ResolveLines,
  ShowQuarantine,
  type Keeper,
} from '@vinhdanh/application';
import { SheetReader } from '@vinhdanh/files';
import {
  createDataSource,
  LedgerOfficeQuery,
  SubjectFileQuery,
  SubjectQuery,
  UnitOfWork,
} from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig, sentence } from '@vinhdanh/platform';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { openShelf } from '../packs/open-shelf';
import { languageOf, told } from './import-lines';

/** What a command that writes to the ledger works with. */
export interface Keeping {
  readonly keeper: Keeper;
  readonly ledger: KeepLedger;
  readonly imports: ImportLedger;
  readonly quarantine: ShowQuarantine;
  readonly lines: ResolveLines;
  readonly corrections: CorrectEntry;
  readonly decided: EnterDecided;
  readonly eligibility: AskEligibility;
  readonly ratings: ImportRatings;
}

const DEMO_ADMINISTRATOR = 'quan-tri.lang-son';

/**
 * Does the work in the account's office of administrator or award officer, by the rules in force; a refusal ends the command
 * with its sentence.
 */
export async function withKeeper<T>(
  account: string | undefined,
  work: (keeping: Keeping) => Promise<T>,
): Promise<T> {
  const { url } = loadConfig(DatabaseConfig, process.env);
  const dataSource = createDataSource({ url, applicationName: 'vinhdanh-ledger', poolSize: 1 });
  await dataSource.initialize();
  try {
    const clock = new Clock();
    const name = account ?? DEMO_ADMINISTRATOR;
    const office = await new LedgerOfficeQuery(dataSource).keeping(name, clock.today());
    if (!office) throw nobody(name);
    const shelf = await openShelf(dataSource, clock);
    const roots = ledgerRoots(office, bookInForce(shelf), clock.today());
    const keeper = { person: office.person, office: office.id, roots };
    const files = new ReadFiles(new SubjectFileQuery(dataSource), shelf);
    const subjects = new SubjectQuery(dataSource);
    const unitOfWork = new UnitOfWork(dataSource);
    const awards = awardsInForce(shelf);
    const sheets = new SheetReader();
    return await work({
      keeper,
      ledger: new KeepLedger(unitOfWork, clock),
      imports: new ImportLedger(unitOfWork, awards, sheets, clock),
      quarantine: new ShowQuarantine(unitOfWork, awards),
      lines: new ResolveLines(unitOfWork, awards, clock),
      corrections: new CorrectEntry(unitOfWork, awards, clock),
      decided: new EnterDecided(unitOfWork),
      eligibility: new AskEligibility(subjects, files, shelf, clock),
      ratings: new ImportRatings(unitOfWork, subjects, sheets, clock),
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, params = {}, errors = [] } = error.refusal;
    const fields = errors.map((field) => `\n  ${told({ code: field.code, params: field.params ?? {} })}`);
    throw new CliError([sentence(code, params, languageOf()), ...fields].join(''));
  } finally {
    await dataSource.destroy();
  }
}

const nobody = (account: string): CliError =>
  new CliError(
    say({
      vi: `Hôm nay ${account} không giữ chức vụ nào được ghi sổ khen thưởng.`,
      en: `${account} holds no office today that keeps the ledger.`,
    }),
  );
