import { Button } from 'antd';
import { useState } from 'react';
import type { FactRow, SubjectFile } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Section } from '../../ui/section';
import { FactDialog } from './fact-dialog';
import { FactItem } from './fact-item';

/** What is on file, year by year, each fact with its document; what was corrected stays to be read. */
export function FileSection({ file }: { readonly file: SubjectFile }) {
  const { t } = useI18n();
  const [editing, setEditing] = useState<FactRow | 'new' | null>(null);
  const corrected = new Set(file.facts.map(({ corrects }) => corrects));
  const years = [...new Set(file.facts.map(({ year }) => year))].sort((a, b) => b - a);
  return (
    <Section
      title={t('file.title')}
      extra={
        file.mayKeep && (
          <Button type="primary" onClick={() => setEditing('new')}>
            {t('file.add')}
          </Button>
        )
      }
    >
      {years.length === 0 && <Nothing text={t('file.none')} />}
      {years.map((year) => (
        <section key={year} className="vd-file-year" aria-label={String(year)}>
          <h3 className="vd-h3">{year}</h3>
          <ul className="vd-list">
            {file.facts
              .filter((row) => row.year === year)
              .map((row) => (
                <FactItem
                  key={row.id}
                  row={row}
                  corrected={corrected.has(row.id)}
                  onCorrect={file.mayKeep ? () => setEditing(row) : undefined}
                />
              ))}
          </ul>
        </section>
      ))}
      {editing && (
        <FactDialog
          subject={file}
          row={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}
