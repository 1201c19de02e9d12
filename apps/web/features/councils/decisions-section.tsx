import { Button } from 'antd';
import { useState } from 'react';
import type { CouncilOverTime } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Section } from '../../ui/section';
import { AttachDialog } from './attach-dialog';
import { documentsOf, ownDecisions, type EnteredDecision } from './documents-of';

/** What was decided about the council, as it was entered; the record keeps it in a chain. */
export function DecisionsSection({ council }: { readonly council: CouncilOverTime }) {
  const { t, pick, term } = useI18n();
  const [attaching, setAttaching] = useState<EnteredDecision | null>(null);
  const mayAttach = council.acts.some(({ act, allowed }) => act === 'attach' && allowed);
  return (
    <Section title={t('councils.decisions')}>
      {council.decisions.length === 0 ? (
        <Nothing text={t('councils.noDecisions')} />
      ) : (
        <ul className="vd-list">
          {ownDecisions(council.decisions).map((entered) => {
            const { seq, type, decision, issuedBy, at, by } = entered;
            return (
              <li key={seq} className="vd-item">
                <div>
                  <strong>{term('councilEvent', type)}</strong>
                  <div>
                    {t('councils.decisionOf', {
                      number: decision.number,
                      day: formatDay(decision.day),
                      body: pick(issuedBy.nameVi, issuedBy.nameEn),
                    })}
                  </div>
                  <div className="vd-soft vd-small">
                    {t('councils.enteredBy', { name: by, at: formatInstant(at) })}
                  </div>
                  <Documents files={documentsOf(council.decisions, entered)} number={decision.number} />
                </div>
                {mayAttach && (
                  <Button
                    size="small"
                    aria-label={t('councils.attachTo', { number: decision.number })}
                    onClick={() => setAttaching(entered)}
                  >
                    {t('councils.attach')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {attaching && <AttachDialog council={council} entered={attaching} onClose={() => setAttaching(null)} />}
    </Section>
  );
}

interface DocumentsProps {
  readonly files: readonly string[];
  readonly number: string;
}

/** The document of a decision, or that nobody attached it. */
function Documents({ files, number }: DocumentsProps) {
  const { t } = useI18n();
  if (files.length === 0) return <div className="vd-soft vd-small">{t('councils.noFile')}</div>;
  return files.map((file, index) => (
    <div key={file}>
      <a href={`/api/files/${file}`}>
        {files.length === 1
          ? t('councils.fileOf', { number })
          : t('councils.fileNumberOf', { number, place: index + 1 })}
      </a>
    </div>
  ));
}
