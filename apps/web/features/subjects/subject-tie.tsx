import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Content } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import type { ChangeContent } from '../content/change-content';
import { NewSubjectDialog, type NewSubject } from './new-subject-dialog';
import { useSubjectFile, useSubjects } from './use-subjects';

interface SubjectTieProps {
  readonly content: Content;
  readonly onChange: ChangeContent;
}

/** Whom of the ledger the dossier is for: found by name, or entered with the evidence of who it is. */
export function SubjectTie({ content, onChange }: SubjectTieProps) {
  const { t } = useI18n();
  const { ledger } = content.subject;
  const tie = ({ id, kind, name, unit }: NewSubject): void =>
    onChange((before) => ({
      ...before,
      subject: { kind, name, position: before.subject.position || unit, ledger: id },
    }));
  const untie = (): void =>
    onChange(({ achievement: _achievement, subject: { ledger: _ledger, ...subject }, ...before }) => ({
      ...before,
      subject,
    }));
  return (
    <Section title={t('tie.title')}>
      {ledger ? (
        <Tied subject={ledger} content={content} onChange={onChange} onUntie={untie} />
      ) : (
        <Find content={content} onFound={tie} />
      )}
    </Section>
  );
}

/** "Nguyễn Văn A, Trường B, sinh năm 1975" */
const labelOf = (parts: ReadonlyArray<string | number | null>): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');

function Find({ content, onFound }: { content: Content; onFound: (subject: NewSubject) => void }) {
  const { t } = useI18n();
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const { kind, name } = content.subject;
  const found = useSubjects({ search: search || undefined, kind });
  const items = (found.data?.pages ?? []).flatMap((page) => page.items);
  return (
    <>
      <p className="vd-prose vd-soft">{t('tie.explained')}</p>
      <div className="vd-row">
        <Form.Item label={t('tie.find')} htmlFor="tie" style={{ flex: 1, minWidth: 'min(100%, 320px)' }}>
          <Select
            id="tie"
            showSearch={{ filterOption: false, onSearch: setSearch }}
            loading={found.isFetching}
            placeholder={t('candidates.searchHint')}
            notFoundContent={t('subjects.none')}
            value={null}
            options={items.map((item) => ({
              value: item.id,
              label: labelOf([item.name, item.unit, item.birthYear]),
            }))}
            onChange={(id: string | null) => {
              const item = items.find((each) => each.id === id);
              if (item) onFound(item);
            }}
          />
        </Form.Item>
        <Button onClick={() => setAdding(true)}>{t('subjects.new')}</Button>
      </div>
      {adding && (
        <NewSubjectDialog
          kind={kind}
          name={name}
          onClose={() => setAdding(false)}
          onDone={(subject) => {
            setAdding(false);
            onFound(subject);
          }}
        />
      )}
    </>
  );
}

interface TiedProps extends SubjectTieProps {
  readonly subject: string;
  readonly onUntie: () => void;
}

/** The subject, and which of its achievements is to be rewarded. */
function Tied({ subject, content, onChange, onUntie }: TiedProps) {
  const { t } = useI18n();
  const file = useSubjectFile(subject).data;
  const corrected = new Set(file?.facts.map(({ corrects }) => corrects));
  const names = (file?.facts ?? []).flatMap(({ id, fact }) =>
    fact?.name && !corrected.has(id) ? [fact.name] : [],
  );
  return (
    <>
      <div className="vd-row" style={{ justifyContent: 'space-between' }}>
        <Link to={`/subjects/${subject}`}>
          <strong>{file ? labelOf([file.name, file.unit, file.birthYear]) : content.subject.name}</strong>
        </Link>
        <Button onClick={onUntie}>{t('tie.change')}</Button>
      </div>
      {names.length > 0 && (
        <Form.Item label={t('tie.achievement')} htmlFor="achievement" extra={t('tie.achievementExplained')}>
          <Select
            id="achievement"
            allowClear
            value={content.achievement}
            options={names.map((name) => ({ value: name, label: name }))}
            onChange={(achievement?: string) =>
              onChange(({ achievement: _before, ...rest }) => ({
                ...rest,
                ...(achievement ? { achievement } : {}),
              }))
            }
          />
        </Form.Item>
      )}
    </>
  );
}
