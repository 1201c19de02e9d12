import { Link, useParams } from 'react-router';
import type { QuarantineLine, ShownQuarantineLine } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { LineForm } from './line-form';
import { useKeeps, useQuarantineLine } from './use-ledger';
import './ledger.css';

/** One line that was set aside: as it stood, why, what it might mean, and what a person decides. */
export function Component() {
  const { t } = useI18n();
  const { id = '' } = useParams();
  const line = useQuarantineLine(id);
  const title = line.data?.cells?.name || t('ledger.line', { line: line.data?.line ?? '' });
  return (
    <Page title={title} intro={<Link to="/ledger/quarantine">{t('ledger.backToQuarantine')}</Link>}>
      <QueryView query={line}>{(found) => <Line line={found} />}</QueryView>
    </Page>
  );
}

function Line({ line }: { readonly line: ShownQuarantineLine }) {
  const { t } = useI18n();
  const keeps = useKeeps();
  return (
    <>
      <Section title={t('ledger.whyAside')}>
        <ul className="vd-reasons">
          {line.reasons.map(({ code, sentence }) => (
            <li key={`${code}${sentence}`}>{sentence}</li>
          ))}
        </ul>
        <div>
          <div className="vd-soft vd-small">
            {t('ledger.asItStood', { line: line.line, file: line.fileName })}
          </div>
          <pre className="vd-raw">{line.text}</pre>
        </div>
      </Section>
      {line.resolution && <Resolved line={line} />}
      {!line.resolution && keeps && <LineForm key={line.id} line={line} />}
    </>
  );
}

function Resolved({ line: { resolution } }: { readonly line: QuarantineLine }) {
  const { t, term } = useI18n();
  if (!resolution) return null;
  const { subject } = resolution;
  return (
    <Section title={term('resolution', resolution.resolution)}>
      <Facts
        facts={[
          [t('ledger.evidence'), resolution.reason],
          [
            t('ledger.decidedBy'),
            t('ledger.by', { person: resolution.by.person, at: formatInstant(resolution.at) }),
          ],
          [
            t('nav.ledger'),
            subject && <Link to={`/ledger/subjects/${subject}`}>{t('ledger.toSubject')}</Link>,
          ],
        ]}
      />
    </Section>
  );
}
