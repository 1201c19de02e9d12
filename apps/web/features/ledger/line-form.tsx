import { Button, Form, Input } from 'antd';
import { IMPORT_COLUMNS, LONGEST_NOTE, writtenDay } from '@vinhdanh/domain';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import type { LineCells, ShownQuarantineLine } from '../../api/models';
import { useCommand } from '../../api/use-command';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { useFieldProblems } from '../../ui/field-problems';
import { ReasonDialog } from '../../ui/reason-dialog';
import { Section } from '../../ui/section';
import { AwardCell } from './award-cell';
import { LineCandidates } from './line-candidates';
import { useColumnName } from './use-column-name';
import { useLedgerChanged } from './use-ledger';

interface Values {
  readonly cells: LineCells;
  readonly evidence: string;
}

type Column = keyof LineCells;

/** The cells as they stood, for a person to put right with the paper in hand; or the line is left out. */
export function LineForm({ line }: { readonly line: ShownQuarantineLine }) {
  const { t } = useI18n();
  const [form] = Form.useForm<Values>();
  const cells = Form.useWatch<LineCells | undefined>('cells', form) ?? line.cells ?? {};
  const [leaving, setLeaving] = useState(false);
  const navigate = useNavigate();
  const changed = useLedgerChanged();
  const done = async (): Promise<void> => {
    await changed();
    await navigate('/ledger/quarantine');
  };
  const path = { id: line.id };
  const enter = useCommand<Values>(
    (body, key) =>
      api.POST('/api/ledger/quarantine/{id}/enter', {
        params: { path, header: { 'Idempotency-Key': key } },
        body,
      }),
    done,
  );
  const leaveOut = useCommand<{ reason: string }>(
    (body, key) =>
      api.POST('/api/ledger/quarantine/{id}/leave-out', {
        params: { path, header: { 'Idempotency-Key': key } },
        body,
      }),
    done,
  );
  useFieldProblems(form, enter.problem);
  const choose = (column: Column, value: string): void => form.setFieldValue(['cells', column], value);
  return (
    <>
      <LineCandidates candidates={line.candidates} cells={cells} onChoose={choose} />
      <Section title={t('ledger.putRight')}>
        <p className="vd-prose vd-soft">{t('ledger.putRightExplained')}</p>
        <Form
          form={form}
          layout="vertical"
          disabled={enter.busy}
          initialValues={{ cells: line.cells ?? {} }}
          onFinish={enter.run}
        >
          <Cells line={line} decided={writtenDay(cells.decision_date ?? '') ?? undefined} />
          <Form.Item
            name="evidence"
            label={t('ledger.evidence')}
            rules={[{ required: true, whitespace: true, message: t('field.required') }]}
          >
            <Input.TextArea showCount maxLength={LONGEST_NOTE} autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
          <CommandNotice command={enter} />
          <div className="vd-row">
            <Button type="primary" htmlType="submit" loading={enter.busy}>
              {t('ledger.enterLine')}
            </Button>
            <Button danger onClick={() => setLeaving(true)}>
              {t('ledger.leaveOut')}
            </Button>
          </div>
        </Form>
      </Section>
      {leaving && (
        <ReasonDialog
          title={t('ledger.leaveOut')}
          about={t('ledger.leaveOutExplained')}
          command={leaveOut}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  );
}

/** A field for each column, marked where a reason speaks of it. */
function Cells({
  line,
  decided,
}: {
  readonly line: ShownQuarantineLine;
  readonly decided: string | undefined;
}) {
  const nameOf = useColumnName();
  return (
    <div className="vd-cells">
      {IMPORT_COLUMNS.map(({ id, required }) => {
        const said = line.reasons.filter(({ column }) => column === id).map(({ sentence }) => sentence);
        return (
          <Form.Item
            key={id}
            name={['cells', id]}
            label={nameOf(id)}
            required={required}
            {...(said.length > 0 ? { validateStatus: 'warning' as const, extra: said.join(' ') } : {})}
          >
            {id === 'award' ? <AwardCell decided={decided} /> : <Input maxLength={400} />}
          </Form.Item>
        );
      })}
    </div>
  );
}
