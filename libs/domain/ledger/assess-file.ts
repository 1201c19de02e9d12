import type { Refusal } from '../kernel/refusal';
import { doubt } from './cells';
import { identifyWithin } from './identify';
import type { CountLine, DoubtfulLine, LedgerLine } from './import-line';
import { decisionKey, nameKey } from './name-key';
import type { KnownSubject } from './subject';
import { SubjectIndex } from './subject-index';

/** An entry of the ledger under a decision that the file names too. */
export interface KnownEntry {
  readonly award: string;
  readonly decisionKey: string;
  readonly decisionDate: string;
  readonly decisionBody: string;
  readonly subject: string;
  readonly nameKey: string;
  readonly fromDossier: boolean;
}

/** A line that enters the ledger, with its subject. */
export interface AcceptedLine {
  readonly line: LedgerLine;
  readonly subject: string;
  /** The subject is entered with it. */
  readonly isNew: boolean;
  /** The name is one more of a known subject. */
  readonly isNewName: boolean;
}

export interface Assessed {
  readonly accepted: readonly AcceptedLine[];
  readonly doubtful: readonly DoubtfulLine[];
}

/** What a file brings: the lines whose words are understood, in its order, and what it says of their number. */
export interface FileLines {
  readonly lines: readonly LedgerLine[];
  readonly counts: readonly CountLine[];
  /** Award and kind of every line that is no count line, understood or not, as far as they can be read. */
  readonly tally: ReadonlyArray<{ readonly award: string; readonly kind: string }>;
}

/** What the ledger knows that the lines may speak of. */
export interface LedgerKnown {
  readonly subjects: readonly KnownSubject[];
  /** Ids of those whose files the one who imports may see; to the others a line leads by proof alone. */
  readonly reached: ReadonlySet<string>;
  readonly entries: readonly KnownEntry[];
}

/**
 * Which lines enter the ledger, whose they are, and which a person must look at. Lines are taken in the order of the
 * file, so that it comes out the same each time.
 */
export function assessFile(
  { lines, counts, tally }: FileLines,
  ledger: LedgerKnown,
  newId: () => string,
): Assessed {
  const index = new SubjectIndex(ledger.subjects, ledger.reached);
  const book = new EntryBook(ledger.entries);
  const accepted: AcceptedLine[] = [];
  const doubtful: DoubtfulLine[] = [];
  const firstOf = new Map<string, number>();
  for (const line of lines) {
    const result = assessLine(line, firstOf, index, book, newId);
    if ('reason' in result) doubtful.push({ number: line.number, text: line.text, reasons: [result.reason] });
    else accepted.push(result);
  }
  doubtful.push(...counts.flatMap((count) => checkCount(count, tally)));
  return { accepted, doubtful };
}

function assessLine(
  line: LedgerLine,
  firstOf: Map<string, number>,
  index: SubjectIndex,
  book: EntryBook,
  newId: () => string,
): AcceptedLine | { readonly reason: Refusal } {
  const printed = printedKey(line);
  const first = firstOf.get(printed);
  if (first !== undefined) return { reason: doubt('ledger-line-twice', { line: first }) };
  firstOf.set(printed, line.number);
  const identity = identifyWithin(line, index.candidates(line), index.reached, true);
  if (identity.is === 'doubtful') return { reason: identity.reason };
  const known = identity.is === 'same' ? identity.subject : null;
  if (book.has(line, known?.id ?? null)) return { reason: doubt('ledger-line-already-entered') };
  const subject = known?.id ?? newId();
  if (known === null) index.add(subject, line);
  const isNewName = known !== null && index.learn(known, line);
  book.add(line, subject);
  return { line, subject, isNew: known === null, isNewName };
}

const decisionOf = ({ decision, award }: LedgerLine): string =>
  [award, decisionKey(decision.number), decision.date, decision.body].join('|');

/** Two lines that print the same are one line twice. */
const printedKey = (line: LedgerLine): string =>
  [
    decisionOf(line),
    line.kind,
    nameKey(line.name),
    line.bornOn ?? line.birthYear ?? '',
    line.identifierHash ?? '',
    nameKey(line.unit),
  ].join('|');

/** What stands under each decision. */
class EntryBook {
  private readonly subjects = new Set<string>();
  private readonly ownNames = new Set<string>();

  constructor(entries: readonly KnownEntry[]) {
    for (const entry of entries) {
      const { award, decisionKey: number, decisionDate, decisionBody } = entry;
      const decision = [award, number, decisionDate, decisionBody].join('|');
      this.subjects.add(`${decision}|${entry.subject}`);
      if (entry.fromDossier) this.ownNames.add(`${decision}|${entry.nameKey}`);
    }
  }

  /** The subject has it by that decision, or a dossier of ours brought that name under it. */
  has(line: LedgerLine, subject: string | null): boolean {
    const decision = decisionOf(line);
    return (
      (subject !== null && this.subjects.has(`${decision}|${subject}`)) ||
      this.ownNames.has(`${decision}|${nameKey(line.name)}`)
    );
  }

  add(line: LedgerLine, subject: string): void {
    this.subjects.add(`${decisionOf(line)}|${subject}`);
  }
}

function checkCount(count: CountLine, tally: FileLines['tally']): readonly DoubtfulLine[] {
  const found = tally.filter(
    ({ award, kind }) =>
      (count.award === '' || award === nameKey(count.award)) && (count.kind === null || kind === count.kind),
  ).length;
  if (found === count.stated) return [];
  const reason = doubt('ledger-count-mismatch', { stated: count.stated, found });
  return [{ number: count.number, text: count.text, reasons: [reason] }];
}
