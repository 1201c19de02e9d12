import { Clock, EraseByOrder, Refused, refused } from '@vinhdanh/application';
import { normalizeSignInName, verifyPassword } from '@vinhdanh/auth';
import type { Actor } from '@vinhdanh/domain';
import { LocalFileStore } from '@vinhdanh/files';
import {
  AccountStore,
  actorIn,
  AdministratorQuery,
  createDataSource,
  DossierQuery,
  UnitOfWork,
} from '@vinhdanh/persistence';
import { ErasureConfig, loadConfig, sentence } from '@vinhdanh/platform';
import { createClient, NoAnswer, TemporalErasure } from '@vinhdanh/temporal';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { languageOf } from '../ledger/import-lines';
import { refuseAnotherEngine } from '../recovery/refuse-another-engine';
import { nameOf } from './erasure-lines';

/** What orders of erasure are carried out with. */
export interface Erasing {
  readonly erasures: EraseByOrder;
  /** The id of a dossier by its id or code. @throws Refused `not-found` */
  dossierNamed(name: string): Promise<string>;
  /** An administrator whose area the dossier lies in. @throws Refused `not-found` as for a dossier that is not there */
  administrator(account: string, dossier: string): Promise<Actor>;
  /** The same, who says the password. @throws Refused `sign-in-failed` */
  secondPerson(account: string, password: string, dossier: string): Promise<Actor>;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Does the work with the role of the eraser, the engine and the store of files; a refusal ends the command with its sentence. */
export async function withEraser<T>(work: (erasing: Erasing) => Promise<T>): Promise<T> {
  const { eraser, database, temporal, files } = loadConfig(ErasureConfig, process.env);
  const clock = new Clock();
  const settings = { applicationName: 'vinhdanh-erase', poolSize: 1, statementTimeoutMs: 0 };
  const [erasers, applications] = [eraser, database].map(({ url }) =>
    createDataSource({ ...settings, url }),
  ) as [ReturnType<typeof createDataSource>, ReturnType<typeof createDataSource>];
  const client = createClient(temporal);
  try {
    await Promise.all([erasers.initialize(), applications.initialize()]);
    await refuseAnotherEngine(client, temporal, new UnitOfWork(applications));
    const dossiers = new DossierQuery(applications);
    const administrator = async (account: string, dossier: string): Promise<Actor> => {
      const name = normalizeSignInName(account);
      for (const viewer of await new AdministratorQuery(applications).officesOf(name, clock.today()))
        if (viewer.office && (await dossiers.visible(viewer, dossier)) !== null)
          return actorIn(viewer.person, viewer.office);
      throw refused('not-found');
    };
    return await work({
      erasures: new EraseByOrder(
        new UnitOfWork(erasers),
        new TemporalErasure(client),
        new LocalFileStore(files.directory),
        clock,
      ),
      administrator,
      dossierNamed: async (name) => {
        if (ID.test(name.toLowerCase())) return name.toLowerCase();
        const id = await new UnitOfWork(applications).run(({ readModels }) => readModels.dossierOfCode(name));
        if (id === null) throw refused('not-found');
        return id;
      },
      secondPerson: async (account, password, dossier) => {
        const found = await new AccountStore(applications).findBySignInName(normalizeSignInName(account));
        if (!(await verifyPassword(found?.passwordHash ?? null, password))) throw refused('sign-in-failed');
        return administrator(account, dossier);
      },
    });
  } catch (error) {
    if (error instanceof Refused) {
      const { code, params = {} } = error.refusal;
      const named = typeof params.kind === 'string' ? { ...params, kind: nameOf(params.kind) } : params;
      throw new CliError(sentence(code, named, languageOf()));
    }
    if (error instanceof NoAnswer) throw outOfReach(temporal.address);
    throw error;
  } finally {
    await client.connection.close();
    for (const source of [erasers, applications]) if (source.isInitialized) await source.destroy();
  }
}

const outOfReach = (address: string): CliError =>
  new CliError(
    say({
      vi: `Temporal ở ${address} không trả lời. Nếu lệnh đã được ghi vào nhật ký, chạy "vinhdanh erase --again" khi nó trả lời để xóa nốt ở đó; nếu chưa thì chưa xóa gì. Xem: vinhdanh record verify.`,
      en: `Temporal at ${address} does not answer. Where the order is in the record already, run "vinhdanh erase --again" when it answers, to erase what is left there; else nothing was erased. See: vinhdanh record verify.`,
    }),
  );
