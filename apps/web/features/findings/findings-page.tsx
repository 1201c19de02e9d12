import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { FINDING_PHASES } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { AuditTabs } from '../audit/audit-tabs';
import { FindingLine } from './finding-line';
import { useFindings } from './use-findings';
import '../limits/limits.css';

/** Findings that wait for an answer, for the auditor, or for nothing any more. */
export function Component() {
  const { t, term } = useI18n();
  const [search] = useSearchParams();
  const phase = FINDING_PHASES.find((candidate) => candidate === search.get('phase')) ?? 'open';
  const findings = useFindings(phase);
  return (
    <Page title={t('findings.title')} intro={t('findings.intro')}>
      <AuditTabs />
      <nav className="vd-choices" aria-label={t('findings.phases')}>
        {FINDING_PHASES.map((candidate) => (
          <Link
            key={candidate}
            to={`/findings?phase=${candidate}`}
            aria-current={candidate === phase ? 'page' : undefined}
          >
            {term('findingPhase', candidate)}
          </Link>
        ))}
      </nav>
      <QueryView query={findings}>
        {({ pages }) =>
          pages[0]?.length === 0 ? (
            <Nothing text={t('findings.none')} />
          ) : (
            <ul className="vd-list vd-limits">
              {pages.flat().map((finding) => (
                <FindingLine key={finding.id} finding={finding} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {findings.hasNextPage && (
        <Button loading={findings.isFetchingNextPage} onClick={() => void findings.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </Page>
  );
}
