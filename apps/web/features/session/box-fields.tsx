import { Form, InputNumber } from 'antd';
import { useI18n } from '../../i18n/i18n';
import { BOX, type CountDraft } from './count-draft';

interface BoxFieldsProps {
  readonly box: CountDraft['box'];
  readonly onChange: (box: CountDraft['box']) => void;
}

/** What became of the slips of a ballot. */
export function BoxFields({ box, onChange }: BoxFieldsProps) {
  const { term } = useI18n();
  return (
    <Form layout="vertical" component="div" className="vd-row">
      {BOX.map((name) => (
        <Form.Item key={name} label={term('box', name)} htmlFor={`box-${name}`} style={{ marginBottom: 0 }}>
          <InputNumber
            id={`box-${name}`}
            min={0}
            precision={0}
            controls={false}
            value={box[name]}
            onChange={(figure) => onChange({ ...box, [name]: figure })}
          />
        </Form.Item>
      ))}
    </Form>
  );
}
