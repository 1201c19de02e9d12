import { Button } from 'antd';
import { useState } from 'react';
import type { Finding } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { useOffice } from '../me/use-me';
import { FindingLine } from './finding-line';
import { RaiseDialog } from './raise-dialog';
import { useFindingsAbout } from './use-findings';
import '../limits/limits.css';

/** Who raises findings, reads or answers them. */
const CONCERNED: readonly string[] = ['auditor', 'inspector', 'administrator', 'secretary', 'head', 'deputy'];

interface FindingsSectionProps {
  readonly kind: Finding['about']['kind'];
  readonly id: string;
  /** The body that answers unless another is chosen. */
  readonly organization: string;
}

/** What auditors found in a thing as a whole, and where an auditor raises more; nothing for who has nothing to do with it. */
export function FindingsSection({ kind, id, organization }: FindingsSectionProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const role = useOffice()?.role ?? '';
  const { data: findings = [] } = useFindingsAbout(kind, id, CONCERNED.includes(role));
  if (role !== 'auditor' && findings.length === 0) return null;
  return (
    <Section
      title={t('findings.title')}
      extra={role === 'auditor' && <Button onClick={() => setOpen(true)}>{t('findings.raise')}</Button>}
    >
      {findings.length === 0 ? (
        <p className="vd-soft">{t('findings.noneHere')}</p>
      ) : (
        <ul className="vd-list vd-limits">
          {findings.map((finding) => (
            <FindingLine key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
      {isOpen && (
        <RaiseDialog
          about={{ kind, id, seq: null }}
          organization={organization}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}
