import { at, textAt } from '../canonical-json';
import type { Parts } from '../container/read-container';
import type { CheckedSignature } from '../pdf/cms';
import { isIssuedBy, readRevocationList, revokedFrom, type RevocationList } from '../pdf/revocation-list';
import type { Thing } from '../record/thing';
import type { Report } from '../report';
import type { Manifest } from './manifest';

const PART = /^lists\/([0-9a-f]{64})\.crl$/;

/** What the event of a signature says of how its certificate was looked up before it signed. */
export interface LookedUp {
  readonly status: string | undefined;
  /** When the list was issued. */
  readonly listOf: string | undefined;
  /** SHA-256 of the list; nothing in events of the first releases. */
  readonly list: string | undefined;
}

export const lookedUpIn = (signature: unknown): LookedUp => ({
  status: textAt(signature, 'check', 'status'),
  listOf: textAt(signature, 'check', 'listIssuedAt'),
  list: textAt(signature, 'check', 'list'),
});

/** A signature of a document with what is needed to judge its certificate. */
export interface Judged {
  readonly part: string;
  readonly number: number;
  readonly checked: CheckedSignature;
  /** As the document says. */
  readonly signedAt: Date;
}

const wordsOf = (time: Date): string => time.toISOString();

/** Lists of revoked certificates that are in the bundle. */
export class RevocationLists {
  private readonly lists = new Map<string, RevocationList>();
  private readonly strangers: Set<string>;

  constructor(parts: Parts, { hashes }: Manifest, report: Report) {
    for (const [part, bytes] of parts) {
      if (!part.startsWith('lists/')) continue;
      const hash = PART.exec(part)?.[1];
      const list = readRevocationList(bytes);
      if (hash === undefined) report.wrong('part-unknown', { part });
      else if (hashes.get(part) !== hash) report.wrong('list-differs', { part });
      else if (list === null) report.wrong('list-unread', { part });
      else this.lists.set(hash, list);
    }
    this.strangers = new Set(this.lists.keys());
  }

  /** Whether the certificate was good when it signed: by the list that it was looked up in then, and by every other list of its authority. */
  async check(judged: Judged, told: LookedUp, report: Report): Promise<void> {
    const { part, number, checked } = judged;
    const { signer } = checked;
    const wrongBefore = report.wrongSoFar;
    const { status = '–', listOf = '–' } = told;
    if (told.status !== undefined && told.status !== 'good')
      report.wrong('signature-not-good', { part, number, signer, status });
    const issued = await this.issuedBy(checked.issuers);
    this.judge(judged, issued, report);
    if (told.list === undefined) return report.open('revocation', { signer, status, listOf });
    const named = this.lists.get(told.list);
    if (!named) return report.open('list-missing', { signer, hash: told.list, status });
    if (!issued.includes(named))
      return report.wrong('list-untrusted', { part, number, signer, hash: told.list });
    if (Date.parse(listOf) !== named.issuedAt.getTime())
      return report.wrong('list-other', {
        signer,
        hash: told.list,
        listOf: wordsOf(named.issuedAt),
        toldOf: listOf,
      });
    const signedAt = wordsOf(judged.signedAt);
    if (named.until && named.until < judged.signedAt)
      report.open('list-expired', { signer, until: wordsOf(named.until), signedAt });
    else if (report.wrongSoFar === wrongBefore)
      report.holds('not-revoked', { signer, listOf: wordsOf(named.issuedAt), signedAt });
  }

  private async issuedBy(issuers: CheckedSignature['issuers']): Promise<readonly RevocationList[]> {
    const issued: RevocationList[] = [];
    for (const [hash, list] of this.lists)
      if (await isIssuedBy(list, issuers)) {
        this.strangers.delete(hash);
        issued.push(list);
      }
    return issued;
  }

  /** Whatever list has the certificate: before it signed, or since. */
  private judge(
    { part, number, checked: { signer, own }, signedAt }: Judged,
    lists: readonly RevocationList[],
    report: Report,
  ): void {
    const [first] = lists
      .flatMap((list) => {
        const since = revokedFrom(list, own);
        return since ? [{ since, issuedAt: list.issuedAt }] : [];
      })
      .sort((one, other) => one.since.getTime() - other.since.getTime());
    if (!first) return;
    const { since, issuedAt } = first;
    const times = { since: wordsOf(since), signedAt: wordsOf(signedAt), listOf: wordsOf(issuedAt) };
    if (since <= signedAt) report.wrong('signature-revoked', { part, number, signer, ...times });
    else report.open('revoked-since', { signer, ...times });
  }

  /** A list that an event of the round names belongs, whether or not the signature is still there. */
  expect({ events }: Thing): void {
    for (const { body } of events) {
      const { list } = lookedUpIn(at(body, 'signature'));
      if (list !== undefined) this.strangers.delete(list);
    }
  }

  /** Others belong where they are of an authority whose certificates signed; without a signature nobody can tell. */
  sayStrangers(report: Report): void {
    if (!report.has('signature')) return;
    for (const hash of this.strangers) report.wrong('list-stranger', { part: `lists/${hash}.crl` });
  }
}
