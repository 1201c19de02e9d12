import { Alert, Button, Form, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { LONGEST_NAME, SUBJECT_KINDS, type SubjectKind } from '@vinhdanh/domain';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { DayPicker } from '../../ui/day-picker';
import { useRefreshSubjects } from './use-subjects';

interface Words {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unit: string;
  readonly bornOn?: string;
  readonly birthYear?: number;
  readonly gender?: 'female' | 'male';
  readonly identifier?: string;
  readonly formerName?: string;
  readonly formerUnit?: string;
  readonly subject?: string;
  readonly evidence: string;
}

export interface NewSubject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unit: string;
}

interface NewSubjectDialogProps {
  readonly kind?: SubjectKind;
  readonly name?: string;
  readonly onClose: () => void;
  readonly onDone: (subject: NewSubject) => void;
}

/** Asks for what tells the subject from others. Somebody whom the ledger knows by it is found, not entered twice. */
export function NewSubjectDialog({ kind = 'person', name = '', onClose, onDone }: NewSubjectDialogProps) {
  const { t, term } = useI18n();
  const [form] = Form.useForm<Words>();
  const [chosen, setChosen] = useState(kind);
  const refresh = useRefreshSubjects();
  const register = useCommand<Words>(
    (body, key) => api.POST('/api/subjects', { params: { header: { 'Idempotency-Key': key } }, body }),
    async ({ id }, words) => {
      await refresh();
      onDone({ id, kind: words.kind, name: words.name.trim(), unit: words.unit.trim() });
    },
  );
  const required = [{ required: true, whitespace: true, message: t('field.required') }];
  const doubt = register.problem?.code === 'subject-needs-evidence' && (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title={register.problem.sentence}
      action={
        <Button onClick={() => register.run({ ...form.getFieldsValue(), subject: 'new' })}>
          {t('subjects.isNew')}
        </Button>
      }
    />
  );
  return (
    <CommandDialog
      {...{ form, onClose }}
      command={register}
      title={t('subjects.new')}
      okText={t('subjects.register')}
      notice={doubt}
      initialValues={{ kind, name }}
      onValuesChange={(change: Partial<Words>) => change.kind && setChosen(change.kind)}
      onFinish={(words) => register.run(words)}
    >
      <p className="vd-prose vd-soft">{t('subjects.newExplained')}</p>
      <Form.Item name="kind" label={t('content.kind')}>
        <Radio.Group
          options={SUBJECT_KINDS.map((each) => ({ value: each, label: term('subjectKind', each) }))}
        />
      </Form.Item>
      <Form.Item name="name" label={t('content.name')} rules={required}>
        <Input maxLength={LONGEST_NAME} />
      </Form.Item>
      <Form.Item name="unit" label={t('subject.unit')} rules={required}>
        <Input maxLength={LONGEST_NAME} />
      </Form.Item>
      {chosen === 'person' && <PersonalFields />}
      <Form.Item name="formerName" label={t('subject.formerName')}>
        <Input maxLength={LONGEST_NAME} />
      </Form.Item>
      <Form.Item name="formerUnit" label={t('subject.formerUnit')}>
        <Input maxLength={LONGEST_NAME} />
      </Form.Item>
      <Form.Item
        name="evidence"
        label={t('subject.evidence')}
        extra={t('subject.evidenceHint')}
        rules={required}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
    </CommandDialog>
  );
}

function PersonalFields() {
  const { t, term } = useI18n();
  return (
    <>
      <Form.Item name="bornOn" label={t('subject.bornOn')}>
        <DayPicker />
      </Form.Item>
      <Form.Item name="birthYear" label={t('subject.birthYear')} extra={t('subject.birthYearHint')}>
        <InputNumber min={1850} max={Number(today().slice(0, 4))} />
      </Form.Item>
      <Form.Item name="gender" label={t('subject.gender')}>
        <Radio.Group
          options={(['female', 'male'] as const).map((each) => ({
            value: each,
            label: term('gender', each),
          }))}
        />
      </Form.Item>
      <Form.Item name="identifier" label={t('subject.identifier')} extra={t('subject.identifierHint')}>
        <Input maxLength={12} inputMode="numeric" />
      </Form.Item>
    </>
  );
}
