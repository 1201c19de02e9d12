import type { AgendaLine, Session } from '../../api/models';

/** Lines of one award that are counted by one rule. */
export interface AgendaGroup {
  readonly key: string;
  readonly award: string;
  readonly rule: Session['rules'][number] | undefined;
  readonly lines: readonly AgendaLine[];
}

/** The agenda by award and rule; groups and lines keep its order. */
export function agendaGroups({ agenda, rules }: Pick<Session, 'agenda' | 'rules'>): readonly AgendaGroup[] {
  const groups = new Map<string, AgendaLine[]>();
  for (const line of agenda) {
    const key = `${line.rule} ${line.award}`;
    const group = groups.get(key) ?? [];
    group.push(line);
    groups.set(key, group);
  }
  return [...groups].flatMap(([key, lines]) => {
    const [first] = lines;
    if (!first) return [];
    return [{ key, award: first.award, rule: rules.find(({ id }) => id === first.rule), lines }];
  });
}
