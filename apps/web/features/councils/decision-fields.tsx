import { Form, Input, Select } from 'antd';
import { LONGEST_NUMBER } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { useOrganizationOptions } from '../catalogue/use-organizations';
import { DecisionDocument } from './decision-document';
import './councils.css';

/** The decision by its number, its day and the body that issued it, and the document itself. */
export function DecisionFields() {
  const { t } = useI18n();
  const bodies = useOrganizationOptions();
  const rules = [{ required: true, message: t('field.required') }];
  return (
    <div className="vd-council-fields">
      <Form.Item
        name={['decision', 'number']}
        label={t('councils.number')}
        rules={[{ required: true, whitespace: true, message: t('field.required') }]}
      >
        <Input maxLength={LONGEST_NUMBER} placeholder="12/QĐ-UBND" />
      </Form.Item>
      <Form.Item name={['decision', 'day']} label={t('councils.day')} rules={rules}>
        <DayPicker />
      </Form.Item>
      <Form.Item name={['decision', 'issuedBy']} label={t('councils.issuedBy')} rules={rules}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={bodies} placeholder={t('field.choose')} />
      </Form.Item>
      <Form.Item name={['decision', 'file']} label={t('councils.file')} extra={t('councils.fileAbout')}>
        <DecisionDocument />
      </Form.Item>
    </div>
  );
}
