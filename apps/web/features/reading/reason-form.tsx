import { Button, Form, Input } from 'antd';
import { keepReadingReason, readingReason } from '../../api/reading-reason';
import { useI18n } from '../../i18n/i18n';

interface ReasonFormProps {
  readonly okText: string;
  readonly onKept?: () => void;
}

/** As long as the API takes it. */
const LONGEST = 300;

/** Asks why something is read: it is kept with every reading of the tab that is written down. */
export function ReasonForm({ okText, onKept }: ReasonFormProps) {
  const { t } = useI18n();
  return (
    <Form<{ reason: string }>
      layout="vertical"
      initialValues={{ reason: readingReason() }}
      onFinish={({ reason }) => {
        keepReadingReason(reason);
        onKept?.();
      }}
    >
      <Form.Item
        name="reason"
        label={t('reading.why')}
        extra={t('reading.whyExample')}
        rules={[{ required: true, whitespace: true, message: t('field.required') }]}
      >
        <Input maxLength={LONGEST} autoFocus />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        {okText}
      </Button>
    </Form>
  );
}
