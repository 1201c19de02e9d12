import { refuse, type Refusal } from '../kernel/refusal';
import type { SubjectKind } from '../rules/award';
import { doubt, EARLIEST_AWARD } from './cells';
import { checkAward, type AwardIndex } from './check-award';
import { hasLetters, hasUnprintable, isGarbled } from './garbled';
import type { CommendationKind } from './holding';
import type { SubjectCategory } from './subject';

/** What an entry says that can be wrong while its decision is right: all but the decision and whose it is. */
export interface EntryWords {
  readonly award: string;
  readonly commendation: CommendationKind;
  readonly category: SubjectCategory | null;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly achievement: string | null;
  /** Name and unit as the decision prints them, or as the decision that corrects it does. */
  readonly name: string;
  readonly unit: string;
}

/** An entry as far as a correction is held against it. */
export interface EntryFacts extends EntryWords {
  readonly subjectKind: SubjectKind;
  readonly decision: { readonly number: string; readonly date: string; readonly body: string };
}

/** Longest name or unit, in characters: that of the import form. */
const LONGEST = 400;

/** The words of the entry that takes the place of the wrong one, or every reason why they cannot be. */
export function correctedWords(
  entry: EntryFacts,
  changes: Partial<EntryWords>,
  awards: AwardIndex,
): { readonly words: EntryWords; readonly reasons: readonly Refusal[] } {
  const { subjectKind: _kind, decision: _decision, ...before } = entry;
  const name = changes.name === undefined ? before.name : asKept(changes.name);
  const unit = changes.unit === undefined ? before.unit : asKept(changes.unit);
  const reasons: Refusal[] = [];
  const note = (reason: Refusal): null => {
    reasons.push(reason);
    return null;
  };
  const { award: given = before.award } = changes;
  const award =
    given === before.award ? given : checkAward(given, entry.subjectKind, entry.decision.date, awards, note);
  const words: EntryWords = { ...before, ...changes, award, name, unit };
  if (words.category !== null && entry.subjectKind !== 'person')
    note(doubt('ledger-only-for-persons', { column: 'category' }));
  checkText('name', words.name, 'ledger-name-missing', note);
  checkText('unit', words.unit, 'ledger-unit-missing', note);
  checkPeriod(words.period, Number(entry.decision.date.slice(0, 4)), note);
  if (sameWords(words, before)) note(refuse('ledger-correction-empty').refusal);
  return { words, reasons };
}

/** As the import keeps words: in composed letters, without spaces around them. */
const asKept = (text: string): string => text.normalize('NFC').trim();

type Note = (reason: Refusal) => null;

function checkText(column: string, text: string, missing: string, note: Note): void {
  if (hasUnprintable(text)) note(doubt('ledger-control-characters', { column }));
  else if (!hasLetters(text)) note(doubt(missing));
  else if (text.length > LONGEST) note(doubt('ledger-text-too-long', { column, longest: LONGEST }));
  else if (isGarbled(text)) note(doubt('ledger-text-garbled', { column }));
}

function checkPeriod(period: EntryWords['period'], decided: number, note: Note): void {
  if (period === null) return;
  const years = [
    ['year_from', period.from],
    ['year_to', period.to],
  ] as const;
  for (const [column, year] of years)
    if (year < EARLIEST_AWARD || year > decided)
      note(doubt('ledger-year-not-believable', { column, value: String(year) }));
  if (period.from > period.to) note(doubt('ledger-period-reversed'));
}

const sameWords = (one: EntryWords, other: EntryWords): boolean =>
  one.award === other.award &&
  one.commendation === other.commendation &&
  one.category === other.category &&
  one.period?.from === other.period?.from &&
  one.period?.to === other.period?.to &&
  one.achievement === other.achievement &&
  one.name === other.name &&
  one.unit === other.unit;
