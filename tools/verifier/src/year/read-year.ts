import { at, hasOnly, isMembers, readCanonicalJson, textAt } from '../canonical-json';
import { mustBeListed } from '../checks/manifest';
import { isPartName, type Parts } from '../container/read-container';
import { BundleFault } from '../fault';
import { readSize } from '../log/checkpoint';

export const YEAR_PART = 'year.json';

const FORM = 'vinhdanh/year/1';

/** What the bundle of a year says of itself. */
export interface YearManifest {
  readonly year: number;
  /** Entries that are no event, by their leaf. */
  readonly openings: ReadonlyMap<number, string>;
  /** How many parts have the hash that it names. */
  readonly parts: number;
}

/** @throws BundleFault where a part is missing, added or another one */
export async function readYear(parts: Parts): Promise<YearManifest> {
  const manifest = readCanonicalJson(parts.get(YEAR_PART) ?? new Uint8Array());
  const form = textAt(manifest, 'form') ?? '';
  if (form !== FORM && form.startsWith('vinhdanh/year/')) throw new BundleFault('form-unknown', { form });
  const [year, openings, listed] = [at(manifest, 'year'), at(manifest, 'openings'), at(manifest, 'parts')];
  if (
    !isMembers(manifest) ||
    !hasOnly(manifest, 'form', 'openings', 'parts', 'year') ||
    form !== FORM ||
    typeof year !== 'number' ||
    !Number.isInteger(year) ||
    !isMembers(openings) ||
    !Object.entries(openings).every(([leaf, text]) => readSize(leaf) !== null && typeof text === 'string') ||
    !isMembers(listed) ||
    !Object.keys(listed).every(isPartName)
  )
    throw new BundleFault('part-form', { part: YEAR_PART });
  const hashes = await mustBeListed(parts, listed, YEAR_PART);
  return {
    year,
    openings: new Map(Object.entries(openings).map(([leaf, text]) => [Number(leaf), String(text)])),
    parts: hashes.size,
  };
}
