import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fetchArchive } from '../archive/fetch-archive';
import type { SignedIn } from '../http/signed-in';

interface ArchivedYear {
  readonly body: { readonly id: string };
  readonly year: number;
}

/** The body through which every dossier of the story goes. */
const BODY = 'so-noi-vu-lang-son';

/** What the body hands over to its archive for each year, checked as it comes. @returns how many things there are in each */
export async function keepArchives(auditor: SignedIn, folder: string): Promise<readonly string[]> {
  const { years } = await auditor.get<{ years: readonly ArchivedYear[] }>('/api/archives');
  const kept = [];
  for (const { year } of years.filter(({ body }) => body.id === BODY)) {
    const to = join(folder, `luu-tru-${year}`);
    rmSync(to, { recursive: true, force: true });
    const { things } = await fetchArchive(auditor, { body: BODY, year: String(year) }, to);
    kept.push(`${year}: ${things}`);
  }
  return kept;
}
