import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { Section } from '../../ui/section';
import { formsOf, type FormOfRule } from './ballot-forms';
import { FormDialog } from './form-dialog';

/** How each rule of the agenda wants its lines voted, and how they are going to be. */
export function FormsSection({ session }: { readonly session: Session }) {
  const { t, term } = useI18n();
  const [chosen, setChosen] = useState<FormOfRule | null>(null);
  const forms = formsOf(session);
  return (
    <Section title={t('forms.title')}>
      {forms.some(({ form }) => form === 'secret') && (
        <Alert type="info" showIcon title={t('forms.secretNeeds')} />
      )}
      <ul className="vd-list">
        {forms.map((one) => (
          <li key={one.rule.id} className="vd-item">
            <div className="vd-ballot">
              <strong>{t('forms.lines', { count: one.lines.length, awards: awardsIn(one) })}</strong>
              <div>
                <Citation {...(one.rule.secrecy ?? one.rule)} />
              </div>
              <div>
                {t('forms.asked', {
                  asked: term('ballotForm', one.asked),
                  form: term('ballotForm', one.form),
                })}
              </div>
            </div>
            <Button
              aria-label={t('forms.chooseFor', { awards: awardsIn(one) })}
              onClick={() => setChosen(one)}
            >
              {t('forms.choose')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <FormDialog
          key={chosen.rule.id}
          session={session}
          chosen={chosen}
          about={awardsIn(chosen)}
          onClose={() => setChosen(null)}
        />
      )}
    </Section>
  );
}

const awardsIn = ({ lines }: FormOfRule): string => [...new Set(lines.map(({ award }) => award))].join('; ');
