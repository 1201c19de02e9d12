import { Button, Form, Input } from 'antd';
import { LONGEST_NOTE } from '@vinhdanh/domain';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { DayPicker } from '../../ui/day-picker';
import { useFieldProblems } from '../../ui/field-problems';
import { Section } from '../../ui/section';
import { usePropose, type Proposal } from './use-rule-sets';

const LONGEST_NUMBER = 100;

/** The first person: by which document, from which day, why. */
export function ProposeSection({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const [form] = Form.useForm<Proposal>();
  const propose = usePropose(id);
  useFieldProblems(form, propose.problem);
  const required = [{ required: true, whitespace: true, message: t('field.required') }];
  const chosen = [{ required: true, message: t('field.required') }];
  return (
    <Section title={t('ruleSets.propose')}>
      <p className="vd-prose vd-soft">{t('ruleSets.proposeAbout')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ order: { day: today() }, effectiveOn: today() }}
        onFinish={propose.run}
        className="vd-narrow"
      >
        <Form.Item name={['order', 'number']} label={t('ruleSets.orderNumber')} rules={required}>
          <Input maxLength={LONGEST_NUMBER} placeholder="12/QĐ-UBND" />
        </Form.Item>
        <Form.Item name={['order', 'day']} label={t('ruleSets.orderDay')} rules={chosen}>
          <DayPicker />
        </Form.Item>
        <Form.Item
          name="effectiveOn"
          label={t('ruleSets.effectiveOn')}
          rules={chosen}
          extra={t('ruleSets.effectiveOnAbout')}
        >
          <DayPicker future />
        </Form.Item>
        <Form.Item name="reason" label={t('field.reason')} rules={required}>
          <Input.TextArea showCount maxLength={LONGEST_NOTE} autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
        <CommandNotice command={propose} />
        <Button type="primary" htmlType="submit" loading={propose.busy}>
          {t('ruleSets.proposeIt')}
        </Button>
      </Form>
    </Section>
  );
}
