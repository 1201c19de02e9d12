import type { LedgerLine } from './import-line';
import { nameKey } from './name-key';
import type { KnownSubject } from './subject';

/** The subjects that a file's lines may speak of: those of the ledger and, line by line, those that the file brings. */
export class SubjectIndex {
  private readonly byId = new Map<string, KnownSubject>();
  private readonly byName = new Map<string, Set<string>>();
  private readonly byCard = new Map<string, string>();
  private readonly seen: Set<string>;

  /** @param reached ids of those whose files the one who imports may see */
  constructor(known: readonly KnownSubject[], reached: ReadonlySet<string>) {
    this.seen = new Set(reached);
    for (const subject of known) this.put(subject);
  }

  /** Those within reach: from the beginning, or since a line of the file was theirs. */
  get reached(): ReadonlySet<string> {
    return this.seen;
  }

  /** Those that the line's name, former name, card or id points at. */
  candidates(line: LedgerLine): readonly KnownSubject[] {
    const ids = new Set([
      ...(this.byName.get(nameKey(line.name)) ?? []),
      ...(line.formerName === '' ? [] : (this.byName.get(nameKey(line.formerName)) ?? [])),
      this.byCard.get(line.identifierHash ?? '') ?? '',
      line.subject ?? '',
    ]);
    return [...new Set([...ids].flatMap((id) => this.byId.get(id) ?? []))];
  }

  /** Somebody new, as the line says. */
  add(id: string, line: LedgerLine): void {
    const { kind, name, unit, bornOn, birthYear, gender, identifierHash } = line;
    const names = { nameKeys: [nameKey(name)], unitKeys: [nameKey(unit)] };
    this.put({ id, kind, ...names, bornOn, birthYear, gender, identifierHash });
    this.seen.add(id);
  }

  /** The subject is known by the line's name and unit too from now on. @returns whether the name is new */
  learn(subject: KnownSubject, line: LedgerLine): boolean {
    const [name, unit] = [nameKey(line.name), nameKey(line.unit)];
    const isNewName = !subject.nameKeys.includes(name);
    const nameKeys = isNewName ? [...subject.nameKeys, name] : subject.nameKeys;
    const unitKeys = subject.unitKeys.includes(unit) ? subject.unitKeys : [...subject.unitKeys, unit];
    this.put({ ...subject, nameKeys, unitKeys });
    this.seen.add(subject.id);
    return isNewName;
  }

  private put(subject: KnownSubject): void {
    for (const id of [subject.id, ...(subject.formerIds ?? [])]) this.byId.set(id, subject);
    for (const key of subject.nameKeys) {
      const bearers = this.byName.get(key) ?? new Set();
      this.byName.set(key, bearers.add(subject.id));
    }
    if (subject.identifierHash !== null) this.byCard.set(subject.identifierHash, subject.id);
  }
}
