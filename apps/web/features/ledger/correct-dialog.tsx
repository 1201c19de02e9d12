import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { COMMENDATION_KINDS, LONGEST_NOTE, SUBJECT_CATEGORIES } from '@vinhdanh/domain';
import { api } from '../../api/client';
import type { LedgerHolding, LedgerSubject } from '../../api/models';
import { useCommand } from '../../api/use-command';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { DayPicker } from '../../ui/day-picker';
import { useOrganizationOptions } from '../catalogue/use-organizations';
import { matches } from '../../ui/fold';
import { correctionOf, startOf, type CorrectionValues, type CorrectionBody } from './correction-values';
import { CorrectionOutlook } from './correction-outlook';
import { EntryAwardField } from './entry-award-field';
import { useLedgerChanged } from './use-ledger';

interface CorrectDialogProps {
  readonly holding: LedgerHolding;
  readonly kind: LedgerSubject['kind'];
  readonly onClose: () => void;
}

/** Puts an entry right: a new one takes its place, and the wrong one stays to be seen. */
export function CorrectDialog({ holding, kind, onClose }: CorrectDialogProps) {
  const { t, term } = useI18n();
  const [form] = Form.useForm<CorrectionValues>();
  const start = startOf(holding);
  const values = { ...start, ...Form.useWatch<Partial<CorrectionValues> | undefined>([], form) };
  const changed = useLedgerChanged();
  const command = useCommand<CorrectionBody>(
    (body, key) =>
      api.POST('/api/ledger/entries/{id}/correct', {
        params: { path: { id: holding.id }, header: { 'Idempotency-Key': key } },
        body,
      }),
    async () => {
      await changed();
      onClose();
    },
  );
  const needed = { required: true, message: t('field.required') };
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={t('ledger.correctTitle')}
      okText={t('ledger.correctDo')}
      disabled={command.busy}
      initialValues={start}
      onFinish={(values) => command.run(correctionOf(holding, values))}
    >
      <EntryHead holding={holding} />
      <p className="vd-prose vd-soft">{t('ledger.correctExplained')}</p>
      <Form.Item name="ground" label={t('ledger.ground')}>
        <Radio.Group
          options={[
            { value: 'register', label: t('ledger.ground.register') },
            { value: 'decision', label: t('ledger.ground.decision') },
          ]}
        />
      </Form.Item>
      {values.ground === 'decision' && <DecisionFields />}
      <EntryAwardField {...{ holding, kind }} />
      <Form.Item name="name" label={t('ledger.name')} rules={[needed]}>
        <Input maxLength={400} />
      </Form.Item>
      <Form.Item name="unit" label={t('ledger.unit')} rules={[needed]}>
        <Input maxLength={400} />
      </Form.Item>
      <div className="vd-row">
        <Form.Item name={['period', 'from']} label={t('ledger.yearFrom')}>
          <InputNumber precision={0} controls={false} />
        </Form.Item>
        <Form.Item name={['period', 'to']} label={t('ledger.yearTo')}>
          <InputNumber precision={0} controls={false} />
        </Form.Item>
      </div>
      <Form.Item name="commendation" label={t('ledger.commendation')}>
        <Select
          options={COMMENDATION_KINDS.map((kind) => ({ value: kind, label: term('commendation', kind) }))}
        />
      </Form.Item>
      <Form.Item name="category" label={t('ledger.category')}>
        <Select
          allowClear
          options={SUBJECT_CATEGORIES.map((category) => ({
            value: category,
            label: term('category', category),
          }))}
        />
      </Form.Item>
      <Form.Item name="evidence" label={t('ledger.evidence')} rules={[{ ...needed, whitespace: true }]}>
        <Input.TextArea showCount maxLength={LONGEST_NOTE} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <CorrectionOutlook {...{ holding, values }} />
    </CommandDialog>
  );
}

/** Which entry it is. */
function EntryHead({ holding: { awardNameVi, awardNameEn, decision } }: { readonly holding: LedgerHolding }) {
  const { t, pick } = useI18n();
  const { number, date, body } = decision;
  return (
    <div className="vd-entry-head">
      <div className="vd-award">{pick(awardNameVi, awardNameEn)}</div>
      {t('ledger.decision', { number, day: formatDay(date), body: pick(body.nameVi, body.nameEn) })}
    </div>
  );
}

/** The decision that corrects (đính chính). */
function DecisionFields() {
  const { t } = useI18n();
  const bodies = useOrganizationOptions();
  const needed = { required: true, message: t('field.required') };
  return (
    <>
      <Form.Item name={['decision', 'number']} label={t('ledger.decisionNumber')} rules={[needed]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={['decision', 'date']} label={t('ledger.decisionDate')} rules={[needed]}>
        <DayPicker />
      </Form.Item>
      <Form.Item name={['decision', 'body']} label={t('ledger.decisionBody')} rules={[needed]}>
        <Select showSearch={{ filterOption: matches }} options={bodies} />
      </Form.Item>
    </>
  );
}
