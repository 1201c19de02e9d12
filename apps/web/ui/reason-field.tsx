import { Form, Input } from 'antd';
import { LONGEST_NOTE } from '@vinhdanh/domain';
import { useI18n } from '../i18n/i18n';

/** The reason that an act needs. */
export function ReasonField() {
  const { t } = useI18n();
  return (
    <Form.Item
      name="reason"
      label={t('field.reason')}
      rules={[{ required: true, whitespace: true, message: t('field.required') }]}
    >
      <Input.TextArea showCount maxLength={LONGEST_NOTE} autoSize={{ minRows: 3, maxRows: 8 }} />
    </Form.Item>
  );
}
