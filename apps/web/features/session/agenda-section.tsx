import { useMemo, useState } from 'react';
import type { AgendaLine, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { LongList } from '../../ui/long-list';
import { Section } from '../../ui/section';
import { useThresholdWords } from '../catalogue/use-threshold-words';
import { agendaGroups, type AgendaGroup } from './agenda-groups';
import { AgendaItem } from './agenda-item';
import { RecusalDialog } from './recusal-dialog';
import { mayAct } from './session-acts';

/** A longer agenda is unfolded by whoever looks for a line of it. */
const UNFOLDED_LINES = 60;

/** What a line is likely to take before it was drawn, pixels. */
const LINE_HEIGHT = 64;

/** The dossiers of the session as the minutes group them, what each needs, and who is recused. */
export function AgendaSection({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const [line, setLine] = useState<AgendaLine | null>(null);
  const groups = useMemo(() => agendaGroups(session), [session]);
  return (
    <Section title={t('agenda.title')}>
      {groups.map((group) => (
        <Group
          key={group.key}
          group={group}
          session={session}
          onRecuse={mayAct(session, 'recuse') ? setLine : undefined}
        />
      ))}
      {line && (
        <RecusalDialog key={line.dossier} session={session} line={line} onClose={() => setLine(null)} />
      )}
    </Section>
  );
}

interface GroupProps {
  readonly group: AgendaGroup;
  readonly session: Session;
  readonly onRecuse: ((line: AgendaLine) => void) | undefined;
}

function Group({ group, session, onRecuse }: GroupProps) {
  const { t } = useI18n();
  const thresholdWords = useThresholdWords();
  const [open, setOpen] = useState(session.agenda.length <= UNFOLDED_LINES);
  const { award, rule, lines } = group;
  const rows = useMemo(() => lines.map((line) => ({ key: line.dossier, line })), [lines]);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{t('ballotList.award', { award, count: lines.length })}</strong>
        {rule && <span className="vd-small"> · {thresholdWords(rule)}</span>}
      </summary>
      {rule && <Citation article={rule.article} evidence={rule.evidence} />}
      {open && (
        <LongList rows={rows} label={award} estimate={() => LINE_HEIGHT}>
          {({ line }) => <AgendaItem session={session} line={line} onRecuse={onRecuse} />}
        </LongList>
      )}
    </details>
  );
}
