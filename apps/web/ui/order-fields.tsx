import { Form, Input } from 'antd';
import { LONGEST_NOTE, LONGEST_NUMBER } from '@vinhdanh/domain';
import { useI18n } from '../i18n/i18n';
import { DayPicker } from './day-picker';

interface OrderFieldsProps {
  /** Where the choice stands in the form's values. */
  readonly at: readonly string[];
}

/** The document that decides a choice which no rule makes, and why. */
export function OrderFields({ at }: OrderFieldsProps) {
  const { t } = useI18n();
  const message = t('field.required');
  const written = [{ required: true, whitespace: true, message }];
  return (
    <>
      <div className="vd-order">
        <Form.Item name={[...at, 'order', 'number']} label={t('questions.number')} rules={written}>
          <Input maxLength={LONGEST_NUMBER} />
        </Form.Item>
        <Form.Item
          name={[...at, 'order', 'date']}
          label={t('questions.date')}
          rules={[{ required: true, message }]}
        >
          <DayPicker />
        </Form.Item>
      </div>
      <Form.Item name={[...at, 'reason']} label={t('questions.reason')} rules={written}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={LONGEST_NOTE} />
      </Form.Item>
    </>
  );
}
