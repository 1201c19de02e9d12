import type { Refusal } from '../kernel/refusal';
import type { LocalDate } from '../kernel/time';
import { isInForce, type SubjectKind } from '../rules/award';
import { doubt, shown } from './cells';
import { nameKey } from './name-key';

/** An award as far as a line is checked against it: from when to when the sources know it, and for whom. */
export interface KnownAward {
  readonly code: string;
  readonly nameVi: string;
  readonly subjects: readonly SubjectKind[];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Versions of awards by the keys of their code and of their Vietnamese name. */
export type AwardIndex = ReadonlyMap<string, readonly KnownAward[]>;

/** The versions that a decision of the day may name; all of them where the day is not known. */
export const knownOnDay = <Version extends Pick<KnownAward, 'from' | 'to'>>(
  versions: readonly Version[],
  decided: LocalDate | null,
): readonly Version[] =>
  decided === null ? versions : versions.filter((version) => isInForce(version, decided));

/** The code of the award that the cell names by code or by its whole Vietnamese name; '' with a reason where it names none. */
export function checkAward(
  given: string,
  kind: SubjectKind | null,
  decided: LocalDate | null,
  awards: AwardIndex,
  note: (reason: Refusal) => null,
): string {
  const versions = awards.get(nameKey(given)) ?? [];
  const [first] = versions;
  if (first === undefined || versions.some(({ code }) => code !== first.code)) {
    note(doubt('ledger-award-unknown', { value: shown(given) }));
    return '';
  }
  const { code: award } = first;
  if (kind !== null && !versions.some(({ subjects }) => subjects.includes(kind)))
    note(doubt('ledger-award-not-for-kind', { award }));
  if (decided === null || knownOnDay(versions, decided).length > 0) return award;
  const from = versions.map((version) => version.from).sort()[0] ?? '';
  const last =
    versions
      .map(({ to }) => to ?? '')
      .sort()
      .at(-1) ?? '';
  if (decided < from) note(doubt('ledger-award-not-known-then', { award, from }));
  else note(doubt('ledger-award-ended', { award, last }));
  return award;
}
