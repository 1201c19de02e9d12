import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { LONGEST_FACT_NAME } from '@vinhdanh/domain';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { SHAPES, type FactField, type FieldShape } from './fact-fields';

interface FactFieldInputProps {
  readonly field: FactField;
  readonly optional: boolean;
}

/** One field of a fact, asked for by its shape. */
export function FactFieldInput({ field, optional }: FactFieldInputProps) {
  const { t, term } = useI18n();
  const shape = SHAPES[field];
  const name = ['fact', field];
  if (shape.as === 'flag')
    return (
      <Form.Item name={name} valuePropName="checked">
        <Checkbox>{term('factField', field)}</Checkbox>
      </Form.Item>
    );
  return (
    <Form.Item
      name={name}
      label={term('factField', field)}
      rules={optional ? [] : [{ required: true, message: t('field.required') }]}
    >
      <Control shape={shape} field={field} />
    </Form.Item>
  );
}

/** `value` and `onChange` come from the form around it. */
function Control({ shape, field, ...rest }: { readonly shape: FieldShape; readonly field: FactField }) {
  const { term } = useI18n();
  switch (shape.as) {
    case 'year':
      return <InputNumber {...rest} min={1945} max={Number(today().slice(0, 4))} />;
    case 'count':
      return <InputNumber {...rest} min={field === 'years' || field === 'members' ? 1 : 0} />;
    case 'day':
      return <DayPicker {...rest} future={field === 'to'} />;
    case 'choice':
      return (
        <Select {...rest} options={shape.of.map((value) => ({ value, label: term(shape.family, value) }))} />
      );
    case 'text':
      return <Input {...rest} maxLength={LONGEST_FACT_NAME} />;
    case 'flag':
      return null;
  }
}
