import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AgendaLine, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { Section } from '../../ui/section';
import { useThresholdWords } from '../catalogue/use-threshold-words';
import { DeferLine } from '../session-course/defer-line';
import { RecusalDialog } from './recusal-dialog';
import { mayAct } from './session-acts';

/** The dossiers of the session, what each needs, and who is recused. */
export function AgendaSection({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const [line, setLine] = useState<AgendaLine | null>(null);
  return (
    <Section title={t('agenda.title')}>
      <ol className="vd-list">
        {session.agenda.map((item) => (
          <AgendaItem
            key={item.dossier}
            session={session}
            line={item}
            onRecuse={mayAct(session, 'recuse') ? () => setLine(item) : undefined}
          />
        ))}
      </ol>
      {line && (
        <RecusalDialog key={line.dossier} session={session} line={line} onClose={() => setLine(null)} />
      )}
    </Section>
  );
}

interface AgendaItemProps {
  readonly session: Session;
  readonly line: AgendaLine;
  readonly onRecuse: (() => void) | undefined;
}

function AgendaItem({ session, line, onRecuse }: AgendaItemProps) {
  const { t } = useI18n();
  const thresholdWords = useThresholdWords();
  const rule = session.rules.find(({ id }) => id === line.rule);
  const deferral = session.deferred.find((one) => one.line === line.line);
  const recused = session.seats.filter(({ id }) => line.recused.includes(id)).map(({ name }) => name);
  return (
    <li className="vd-item">
      <div>
        <Link to={`/dossiers/${line.dossier}`}>
          <strong>
            {line.line}. {line.subject}
          </strong>
        </Link>{' '}
        <span className="vd-mono vd-soft">{line.code}</span>
        <div className="vd-award">{line.award}</div>
        {rule && <div className="vd-small vd-soft">{thresholdWords(rule)}</div>}
        {rule && <Citation article={rule.article} evidence={rule.evidence} />}
        {deferral && <div>{t('course.deferredBecause', { reason: deferral.reason })}</div>}
        {recused.length > 0 && <div>{t('agenda.recused', { names: recused.join(', ') })}</div>}
      </div>
      <div className="vd-row">
        {onRecuse && (
          <Button size="small" aria-label={t('agenda.recuseFor', { name: line.subject })} onClick={onRecuse}>
            {t('agenda.recuse')}
          </Button>
        )}
        <DeferLine session={session} line={line} />
      </div>
    </li>
  );
}
