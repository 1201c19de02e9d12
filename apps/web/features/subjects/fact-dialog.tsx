import { Alert, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { Fact, FactRow, SubjectFile } from '../../api/models';
import { useCommand } from '../../api/use-command';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { DayPicker } from '../../ui/day-picker';
import { FactFieldInput } from './fact-field-input';
import { FIELDS, factKindsFor, mayBeEmpty } from './fact-fields';
import { useRefreshSubjects } from './use-subjects';

interface Words {
  readonly fact: Fact;
  readonly document: string;
  readonly documentDate: string;
  readonly reason?: string;
}

interface FactDialogProps {
  readonly subject: Pick<SubjectFile, 'id' | 'kind'>;
  /** The fact that is wrong; null for one that is added. */
  readonly row: FactRow | null;
  readonly onClose: () => void;
}

/** Writes a fact with its document, or puts a right one in the place of a wrong one, which stays to be read. */
export function FactDialog({ subject, row, onClose }: FactDialogProps) {
  const { t, term } = useI18n();
  const [form] = Form.useForm<Words>();
  const [kind, setKind] = useState<Fact['kind']>(row?.kind ?? 'rating');
  const [takeBack, setTakeBack] = useState(false);
  const refresh = useRefreshSubjects();
  const write = useCommand<Words>(
    (words, key) => send(subject.id, row, takeBack ? { ...words, fact: null } : words, key),
    async () => {
      await refresh();
      onClose();
    },
  );
  const required = [{ required: true, message: t('field.required') }];
  const title = t(row ? 'file.correctTitle' : 'file.add');
  return (
    <CommandDialog
      {...{ form, onClose }}
      command={write}
      title={title}
      okText={t(row ? 'file.correct' : 'file.write')}
      initialValues={{ fact: row?.fact ?? { kind } }}
      onValuesChange={(change: { fact?: Partial<Fact> }) => change.fact?.kind && setKind(change.fact.kind)}
      onFinish={(words) => write.run(words)}
    >
      {row && (
        <>
          <Alert type="info" title={t('file.correctExplained')} />
          <Form.Item>
            <Checkbox checked={takeBack} onChange={({ target }) => setTakeBack(target.checked)}>
              {t('file.takeBack')}
            </Checkbox>
          </Form.Item>
        </>
      )}
      {!takeBack && (
        <>
          <Form.Item name={['fact', 'kind']} label={t('file.kind')} rules={required}>
            <Select
              disabled={row !== null}
              options={factKindsFor(subject.kind).map((each) => ({
                value: each,
                label: term('fact', each),
              }))}
            />
          </Form.Item>
          {FIELDS[kind].map((field) => (
            <FactFieldInput key={`${kind} ${field}`} field={field} optional={mayBeEmpty(kind, field)} />
          ))}
        </>
      )}
      <Form.Item name="document" label={t('file.document')} extra={t('file.documentHint')} rules={required}>
        <Input maxLength={400} />
      </Form.Item>
      <Form.Item name="documentDate" label={t('file.documentDate')} rules={required}>
        <DayPicker />
      </Form.Item>
      {row && (
        <Form.Item name="reason" label={t('file.reason')} rules={required}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
      )}
    </CommandDialog>
  );
}

type Sent = Omit<Words, 'fact'> & { readonly fact: Fact | null };

function send(subject: string, row: FactRow | null, { fact, reason = '', ...source }: Sent, key: string) {
  const header = { 'Idempotency-Key': key };
  if (row)
    return api.POST('/api/subject-facts/{id}/correction', {
      params: { path: { id: row.id }, header },
      body: { ...source, reason, ...(fact ? { fact } : {}) },
    });
  return api.POST('/api/subjects/{id}/facts', {
    params: { path: { id: subject }, header },
    body: { ...source, fact: fact as Fact },
  });
}
