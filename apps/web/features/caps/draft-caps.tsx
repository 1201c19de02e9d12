import { Alert } from 'antd';
import type { SubjectKind } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';
import { QueryView } from '../../ui/query-view';
import { CapFigures } from './cap-figures';
import { useDraftCaps } from './use-caps';

interface DraftCapsProps {
  readonly award: string;
  readonly subject: SubjectKind;
  readonly on: string | undefined;
}

/** What caps say of a proposal before it is handed in: it warns, and stops nothing yet. */
export function DraftCaps({ award, subject, on }: DraftCapsProps) {
  const { t } = useI18n();
  return (
    <QueryView query={useDraftCaps(award, subject, on)}>
      {(lines) =>
        lines.length === 0 ? null : (
          <Alert
            type={lines.every(({ verdict }) => verdict === 'met') ? 'info' : 'warning'}
            showIcon
            title={t('caps.beforehand')}
            description={lines.map((finding) => (
              <CapFigures key={finding.cap} finding={finding} />
            ))}
          />
        )
      }
    </QueryView>
  );
}
