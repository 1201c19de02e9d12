import type { Law, NameOfBody } from '@vinhdanh/domain';
import { createDataSource, OrganizationQuery } from '@vinhdanh/persistence';

type Names = ReadonlyMap<string, { readonly nameVi: string; readonly nameEn: string }>;

/** The register of the instance that runs here; empty where none does. */
async function register(): Promise<Names> {
  const { DATABASE_URL: url } = process.env;
  if (!url) return new Map();
  const dataSource = createDataSource({ url, applicationName: 'vinhdanh-pack-diff', poolSize: 1 });
  try {
    await dataSource.initialize();
    return new Map((await new OrganizationQuery(dataSource).all()).map((body) => [body.id, body]));
  } catch {
    return new Map();
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

/** How bodies are called: by the register, else by the office that the law gives them; else by their ids. */
export async function bodyNames(laws: readonly Law[]): Promise<NameOfBody> {
  const offices = laws.flatMap((law) => law.offices).filter(({ body }) => body !== null);
  const byOffice: Names = new Map(offices.map((office) => [office.body ?? '', office]));
  const bodies = await register();
  return (id) => {
    const known = bodies.get(id) ?? byOffice.get(id);
    return { vi: known?.nameVi ?? id, en: known?.nameEn ?? id };
  };
}
