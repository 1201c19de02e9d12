import { at, isMembers, textAt, type Members } from '../canonical-json';
import type { Thing } from '../record/thing';
import type { Report } from '../report';
import { countLine, type Figures } from './count-line';
import { contentVersionAt } from './content-version';
import type { PackRules } from './session-rule';
import { foldSession, type Session } from './session';
import type { Things } from './things';

/** Figures of a result that are made of votes and seats alone. */
const FIGURES = [
  'agree',
  'disagree',
  'other',
  'blank',
  'spoiled',
  'recused',
  'base',
  'needed',
  'baseWithoutRecused',
  'neededWithoutRecused',
  'quorumNeeded',
  'quorumReached',
] as const;

/** Counts again every line of every session that gave the dossier a result, and compares it with what was announced. */
export function checkTallies(subject: Thing, things: Things, rules: PackRules, report: Report): void {
  if (subject.kind === 'session') return checkOwn(subject, report);
  for (const { seq, body } of subject.events) {
    const result = body?.type === 'council-result-recorded' ? at(body, 'result') : null;
    const id = textAt(result, 'session');
    const session = id === undefined ? undefined : things.get(`session/${id}`);
    if (!isMembers(result) || !session) continue;
    const folded = foldSession(session);
    if (!folded) report.open('tally-withheld', { id: session.id });
    else if (compareResult(subject, session.id, { seq, told: result }, folded, report)) {
      recountAll(session.id, folded, report);
      const rule = ruleOf(folded, subject.id);
      rules.compare(subject, { id: session.id, seq, told: result, rule }, report);
    }
  }
}

/** The rule of a dossier's line, as the session names it. */
export const ruleOf = ({ agenda }: Session, dossier: string): Members =>
  agenda.find((line) => line.dossier === dossier)?.rule ?? {};

/** What a dossier says that the session found of it, beside what the session announced. @returns whether it announced anything of it */
export function compareResult(
  subject: Thing,
  id: string,
  { seq, told }: { readonly seq: number; readonly told: Members },
  session: Session,
  report: Report,
): boolean {
  const announced = session.results.find(({ dossier }) => dossier === subject.id);
  const line = session.agenda.find(({ dossier }) => dossier === subject.id);
  if (!announced || !line) {
    report.wrong('result-missing', { id, seq });
    return false;
  }
  const own = contentVersionAt(subject, seq);
  if (own !== null && line.contentVersion !== own)
    report.wrong('content-version', { kind: 'session', id, seq, seen: wordOf(line.contentVersion), own });
  for (const figure of ['outcome', 'agree', 'needed', 'base'])
    if (figure in told && told[figure] !== announced[figure])
      report.wrong('result-differs', {
        id,
        seq,
        figure,
        told: wordOf(told[figure]),
        announced: wordOf(announced[figure]),
      });
  return true;
}

/** A session by itself. */
function checkOwn(session: Thing, report: Report): void {
  const folded = foldSession(session);
  if (!folded) return report.open('tally-withheld', { id: session.id });
  recountAll(session.id, folded, report);
  const rules = new Map(folded.agenda.map(({ rule }) => [JSON.stringify(rule), rule]));
  for (const rule of rules.values()) sayRule(session.id, rule, report);
}

/** By what it was counted: the session names its rules itself. */
function sayRule(id: string, rule: Members, report: Report): void {
  const { num, den, of, article } = rule;
  report.open('rule-of-session', {
    ...{ id, num: wordOf(num), den: wordOf(den), base: wordOf(of), article: wordOf(article) },
  });
}

/** Counts every line of the session anew, and compares. */
export function recountAll(id: string, session: Session, report: Report): void {
  if (session.ofUnits) return report.open('tally-of-units', { id });
  if (session.hidden > 0 && !session.isSecret)
    return report.open('tally-incomplete', { id, events: session.hidden });
  for (const ballot of session.missingOtherwise) report.wrong('papers-missing', { id, ballot });
  const wrongBefore = report.wrongSoFar;
  const counted = session.results.filter((result) => recount(id, session, result, report));
  if (report.wrongSoFar > wrongBefore) return;
  const lines = { id, lines: counted.length, of: session.results.length };
  if (session.hidden === 0) report.holds('tally', lines);
  else report.open('tally-of-shown', { ...lines, events: session.hidden });
}

const wordOf = (value: unknown): string | number =>
  typeof value === 'number' || typeof value === 'string' ? value : '–';

/** @returns whether the line could be counted */
function recount(id: string, session: Session, result: Members, report: Report): boolean {
  const line = session.agenda.findIndex(({ dossier }) => dossier === result.dossier) + 1;
  if (result.outcome === 'deferred') {
    if (!session.deferred.has(line)) report.wrong('deferred-unfounded', { id, line });
    return true;
  }
  const ballot = session.ballots.find((one) => one.id === (textAt(result, 'ballot') ?? 'b1'));
  const figures = ballot && countLine(session, ballot, ballot.lines.indexOf(line));
  if (!figures) {
    report.open('line-uncounted', { id, line });
    return false;
  }
  for (const figure of FIGURES)
    if ((figures[figure] ?? 0) !== (result[figure] ?? 0))
      report.wrong('tally-differs', {
        id,
        line,
        figure,
        counted: figures[figure] ?? 0,
        announced: wordOf(result[figure]),
      });
  if (isByCountAlone(session, line, result, figures)) {
    if (figures.outcome !== result.outcome)
      report.wrong('tally-differs', {
        id,
        line,
        figure: 'outcome',
        counted: figures.outcome ?? '–',
        announced: wordOf(result.outcome),
      });
  } else report.open('outcome-by-places', { id, line, outcome: wordOf(result.outcome) });
  return true;
}

/** Where there are fewer places than lines that pass, or a tie, more than the line's own count gives its outcome. */
function isByCountAlone(
  { agenda, places }: Session,
  line: number,
  result: Members,
  figures: Figures,
): boolean {
  const entry = agenda[line - 1];
  const isTied = figures.agree === Number(figures.disagree) + Number(figures.other);
  return (
    result.decidedBy === undefined &&
    !places.includes(entry?.awardCode ?? '') &&
    !(isMembers(entry?.rule.tie) && isTied)
  );
}
