import type { Threshold } from '../rules/threshold';

/** The name of a rule inside a session: "r1", "r2", ... in the order of the agenda. */
export type RuleId = string;

/** One dossier on the agenda. */
export interface AgendaLine {
  readonly dossier: string;
  readonly code: string;
  readonly step: string;
  /** The version of the dossier's content that the council votes on. */
  readonly contentVersion: number;
  readonly subject: string;
  readonly award: string;
  /** How it is voted: the rules of the dossier itself, of which many lines have the same. */
  readonly rule: RuleId;
  /** Code of the award, name of the unit that proposed, kind of subject; not in sessions of the first release. */
  readonly awardCode?: string;
  readonly unit?: string;
  readonly kind?: 'person' | 'collective' | 'household';
}

/** A line as it is handed in: with the rule itself. */
export type ConvenedLine = Omit<AgendaLine, 'rule'> & { readonly threshold: Threshold };

/** The agenda of a session and the rules that its lines name. */
export interface Agenda {
  readonly agenda: readonly AgendaLine[];
  readonly rules: Readonly<Record<RuleId, Threshold>>;
}

/** The agenda of a convocation, whose lines name its rules or bring each its own. */
export const agendaOf = ({
  agenda,
  rules,
}: {
  readonly agenda: readonly AgendaLine[] | readonly ConvenedLine[];
  readonly rules?: Agenda['rules'];
}): Agenda =>
  rules === undefined
    ? nameRules(agenda as readonly ConvenedLine[])
    : { agenda: agenda as readonly AgendaLine[], rules };

/** The agenda with each rule once: a thousand dossiers are voted by a handful of rules. */
export function nameRules(lines: readonly ConvenedLine[]): Agenda {
  const names = new Map<string, RuleId>();
  const rules: Record<RuleId, Threshold> = {};
  const agenda = lines.map(({ threshold, ...line }): AgendaLine => {
    const text = JSON.stringify(threshold);
    const rule = names.get(text) ?? `r${names.size + 1}`;
    names.set(text, rule);
    rules[rule] = threshold;
    return { ...line, rule };
  });
  return { agenda, rules };
}
