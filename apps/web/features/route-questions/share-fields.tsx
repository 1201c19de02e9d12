import { Form, InputNumber } from 'antd';
import { LARGEST_WHOLE } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';

type Name = readonly (string | number)[];

interface ShareFieldsProps {
  /** Where the share stands in the form. */
  readonly name: Name;
  readonly label: string;
}

/** A part of a whole, "70 / 100": both in whole numbers, the part no more than the whole. */
export function ShareFields({ name, label }: ShareFieldsProps) {
  const { t } = useI18n();
  const den = [...name, 'den'];
  const message = t('questions.share');
  return (
    <fieldset className="vd-share">
      <legend>{label}</legend>
      <div>
        <Form.Item
          noStyle
          name={[...name, 'num']}
          dependencies={[den]}
          rules={[
            { required: true, message },
            ({ getFieldValue }) => ({
              validator: (_rule, num: number) =>
                num <= Number(getFieldValue(den)) ? Promise.resolve() : Promise.reject(new Error(message)),
            }),
          ]}
        >
          <InputNumber
            aria-label={t('questions.part', { of: label })}
            min={1}
            max={LARGEST_WHOLE}
            precision={0}
          />
        </Form.Item>
        <span aria-hidden>/</span>
        <Form.Item noStyle name={den} initialValue={100} rules={[{ required: true, message }]}>
          <InputNumber
            aria-label={t('questions.whole', { of: label })}
            min={1}
            max={LARGEST_WHOLE}
            precision={0}
          />
        </Form.Item>
      </div>
    </fieldset>
  );
}
