import { LONGEST_NOTE } from '@vinhdanh/domain';
import { Form, Input } from 'antd';
import { useI18n } from '../../i18n/i18n';

/** What somebody says of a finding. */
export function WordsField({ label }: { readonly label: string }) {
  const { t } = useI18n();
  return (
    <Form.Item
      name="words"
      label={label}
      rules={[{ required: true, whitespace: true, message: t('field.required') }]}
    >
      <Input.TextArea showCount maxLength={LONGEST_NOTE} autoSize={{ minRows: 3, maxRows: 8 }} />
    </Form.Item>
  );
}
