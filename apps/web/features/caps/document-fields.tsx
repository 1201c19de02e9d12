import { Form, Input } from 'antd';
import { LONGEST_NUMBER } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import '../route-questions/route-questions.css';

/** A document by its number and day, under the name that the API gives it. */
export function DocumentFields({ name }: { readonly name: 'document' | 'order' }) {
  const { t } = useI18n();
  const message = t('field.required');
  return (
    <div className="vd-order">
      <Form.Item
        name={[name, 'number']}
        label={t('caps.number')}
        rules={[{ required: true, whitespace: true, message }]}
      >
        <Input maxLength={LONGEST_NUMBER} />
      </Form.Item>
      <Form.Item name={[name, 'date']} label={t('caps.date')} rules={[{ required: true, message }]}>
        <DayPicker />
      </Form.Item>
    </div>
  );
}
