import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LedgerImported } from '../../api/models';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { saveAs } from '../../ui/save-as';
import { importForm, neededColumns } from './import-form';
import { LedgerTabs } from './ledger-tabs';
import { useImport } from './use-ledger';

/** A file of past awards: what would happen is shown before anything is written. */
export function Component() {
  const i18n = useI18n();
  const { t } = i18n;
  const [file, setFile] = useState<File | null>(null);
  const sending = useImport();
  const look = (chosen: File): void => {
    setFile(chosen);
    sending.mutate({ file: chosen, dryRun: true });
  };
  return (
    <Page title={t('ledger.import')} intro={t('ledger.importIntro')}>
      <LedgerTabs />
      <Section title={t('ledger.file')}>
        <Upload.Dragger
          className="vd-drop"
          accept=".xlsx,.csv"
          showUploadList={false}
          disabled={sending.isPending}
          customRequest={({ file: chosen }) => look(chosen as File)}
        >
          <span>{t(sending.isPending ? 'ledger.reading' : 'ledger.drop')}</span>
        </Upload.Dragger>
        <p className="vd-soft vd-small vd-prose">
          {t('ledger.fileExplained')} {t('ledger.columnsNeeded', { columns: neededColumns(i18n) })}
        </p>
        <div>
          <Button onClick={() => saveAs(importForm(i18n), t('ledger.formName'))}>{t('ledger.form')}</Button>
        </div>
        {sending.error && <ProblemAlert problem={asProblem(sending.error)} />}
      </Section>
      {file && sending.data && (
        <Outcome
          imported={sending.data}
          busy={sending.isPending}
          onEnter={() => sending.mutate({ file, dryRun: false })}
        />
      )}
    </Page>
  );
}

interface OutcomeProps {
  readonly imported: LedgerImported;
  readonly busy: boolean;
  readonly onEnter: () => void;
}

/** What came of the file, or what would come of it. */
function Outcome({ imported, busy, onEnter }: OutcomeProps) {
  const { t, amount } = useI18n();
  const { fileName, dryRun, repeated, entered, quarantined, newSubjects, matchedLines } = imported;
  if (repeated) return <Alert type="info" showIcon title={t('ledger.repeated', { file: fileName })} />;
  return (
    <Section title={t(dryRun ? 'ledger.wouldHappen' : 'ledger.happened', { file: fileName })}>
      <dl className="vd-figures" role="status">
        <div>
          <dt>{t('ledger.toEnter')}</dt>
          <dd>{amount(entered)}</dd>
        </div>
        <div>
          <dt>{t('ledger.newSubjects')}</dt>
          <dd>{amount(newSubjects)}</dd>
        </div>
        <div>
          <dt>{t('ledger.matched')}</dt>
          <dd>{amount(matchedLines)}</dd>
        </div>
        <div>
          <dt>{t('ledger.setAside')}</dt>
          <dd>{amount(quarantined)}</dd>
        </div>
      </dl>
      {dryRun ? (
        <div className="vd-row">
          <Button type="primary" loading={busy} onClick={onEnter}>
            {t('ledger.enterNow', { count: entered })}
          </Button>
          <span className="vd-soft">{t('ledger.nothingWritten')}</span>
        </div>
      ) : (
        <div className="vd-row">
          <Link className="vd-cta" to="/ledger">
            {t('ledger.toLedger')}
          </Link>
          {quarantined > 0 && <Link to="/ledger/quarantine">{t('ledger.toQuarantine')}</Link>}
        </div>
      )}
      <Doubtful imported={imported} />
    </Section>
  );
}

function Doubtful({ imported: { doubtful, quarantined } }: { readonly imported: LedgerImported }) {
  const { t } = useI18n();
  if (doubtful.length === 0) return null;
  return (
    <>
      <h3 className="vd-h2">{t('ledger.doubtful')}</h3>
      <ul className="vd-list">
        {doubtful.map(({ line, text, reasons }) => (
          <li key={line} className="vd-entry">
            <strong>{t('ledger.line', { line })}</strong>
            <ul className="vd-reasons">
              {reasons.map(({ code, sentence }) => (
                <li key={`${code}${sentence}`}>{sentence}</li>
              ))}
            </ul>
            <p className="vd-soft vd-small">{text}</p>
          </li>
        ))}
      </ul>
      {quarantined > doubtful.length && (
        <p className="vd-soft">{t('ledger.moreDoubtful', { count: quarantined - doubtful.length })}</p>
      )}
    </>
  );
}
