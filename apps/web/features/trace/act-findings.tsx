import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Finding, TracedAct } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { PhaseTag } from '../findings/phase-tag';
import { RaiseDialog } from '../findings/raise-dialog';
import { useOffice } from '../me/use-me';

interface ActFindingsProps {
  readonly act: TracedAct;
  readonly dossier: string;
  readonly findings: readonly Finding[];
}

/** What auditors found at the act, and where an auditor raises more. */
export function ActFindings({ act, dossier, findings }: ActFindingsProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const isAuditor = useOffice()?.role === 'auditor';
  const here = findings.filter(({ about }) => about.seq === act.seq);
  if (!isAuditor && here.length === 0) return null;
  return (
    <div className="vd-act-findings">
      {here.map(({ id, phase, raised }) => (
        <div key={id}>
          <PhaseTag phase={phase} />
          <Link to={`/findings/${id}`}>{raised.words}</Link>
        </div>
      ))}
      {isAuditor && (
        <Button size="small" type="link" onClick={() => setOpen(true)}>
          {t('findings.raise')}
        </Button>
      )}
      {isOpen && (
        <RaiseDialog
          about={{ kind: 'dossier', id: dossier, seq: act.seq }}
          organization={act.by?.office.organization.id ?? act.step?.organization.id}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
