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
import { useImport, useTrial, type ChosenFile } from './use-ledger';

/** A file of past awards: what would happen is shown before anything is written. */
export function Component() {
  const i18n = useI18n();
  const { t } = i18n;
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const trial = useTrial(chosen);
  const entering = useImport();
  const busy = trial.isFetching || entering.isPending;
  const problem = entering.error ?? trial.error;
  const imported = entering.data ?? trial.data;
  const look = (file: File): void => {
    entering.reset();
    setChosen((before) => ({ file, choice: (before?.choice ?? 0) + 1 }));
  };
  return (
    <Page title={t('ledger.import')} intro={t('ledger.importIntro')}>
      <LedgerTabs />
      <Section title={t('ledger.file')}>
        <Upload.Dragger
          className="vd-drop"
          accept=".xlsx,.csv"
          showUploadList={false}
          disabled={busy}
          customRequest={({ file }) => look(file as File)}
        >
          <span>{t(busy ? 'ledger.reading' : 'ledger.drop')}</span>
        </Upload.Dragger>
        <p className="vd-soft vd-small vd-prose">
          {t('ledger.fileExplained')} {t('ledger.columnsNeeded', { columns: neededColumns(i18n) })}
        </p>
        <div>
          <Button onClick={() => saveAs(importForm(i18n), t('ledger.formName'))}>{t('ledger.form')}</Button>
        </div>
        {problem && <ProblemAlert problem={asProblem(problem)} />}
      </Section>
      {chosen && imported && (
        <Outcome imported={imported} busy={busy} onEnter={() => entering.mutate(chosen.file)} />
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
            {entered > 0
              ? t('ledger.enterNow', { count: amount(entered) })
              : t('ledger.setAsideNow', { count: amount(quarantined) })}
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
      {dryRun && <Doubtful imported={imported} />}
    </Section>
  );
}

function Doubtful({ imported: { doubtful, quarantined } }: { readonly imported: LedgerImported }) {
  const { t, amount } = useI18n();
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
        <p className="vd-soft">
          {t('ledger.moreDoubtful', { count: amount(quarantined - doubtful.length) })}
        </p>
      )}
    </>
  );
}
