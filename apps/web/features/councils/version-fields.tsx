import { Form, Select } from 'antd';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { Section } from '../../ui/section';
import { DecisionFields } from './decision-fields';
import type { VersionForm } from './council-form';
import type { HolderOption } from './holder-select';
import { SessionWords } from '../session/session-words';
import { SeatFields } from './seat-fields';
import { VotingFields } from './voting-fields';

const TELLERS = ['anyone', 'members', 'others'] as const;

interface VersionFieldsProps {
  readonly isCluster: boolean;
  readonly known: readonly HolderOption[];
}

/** The decision and the seats that it gives. */
export function VersionFields({ isCluster, known }: VersionFieldsProps) {
  const { t, term } = useI18n();
  const on = Form.useWatch('from', Form.useFormInstance<VersionForm>());
  return (
    <>
      <Section title={t('councils.decision')}>
        <DecisionFields />
        <div className="vd-council-fields">
          <Form.Item
            name="from"
            label={t('councils.from')}
            rules={[{ required: true, message: t('field.required') }]}
          >
            <DayPicker future />
          </Form.Item>
          <Form.Item name="to" label={t('councils.to')} extra={t('councils.toAbout')}>
            <DayPicker future />
          </Form.Item>
          <Form.Item name="tellers" label={t('councils.tellers')}>
            <Select options={TELLERS.map((value) => ({ value, label: term('tellersFrom', value) }))} />
          </Form.Item>
        </div>
      </Section>
      {isCluster && (
        <Section title={t('councils.voting')}>
          <SessionWords session={{ nominating: true }}>
            <VotingFields />
          </SessionWords>
        </Section>
      )}
      <Section title={t('councils.seatsTitle')}>
        <SeatFields isCluster={isCluster} on={on ?? undefined} known={known} />
      </Section>
    </>
  );
}
