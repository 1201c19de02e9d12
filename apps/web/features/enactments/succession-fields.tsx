import { Button, Form, Input, Select } from 'antd';
import { useI18n } from '../../i18n/i18n';
import { useOrganizationOptions } from '../catalogue/use-organizations';

const KINDS = ['dissolve', 'merge', 'split', 'rename'] as const;

/** Bodies that end, one row each: who, how, who takes over, and the text that says so. */
export function SuccessionFields() {
  const { t, term } = useI18n();
  const bodies = useOrganizationOptions();
  const search = { optionFilterProp: 'label' } as const;
  return (
    <Form.List name="successions">
      {(rows, { add, remove }) => (
        <div className="vd-stack">
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="vd-succession">
              <legend>{t('propose.body', { number: index + 1 })}</legend>
              <Form.Item
                name={[name, 'from']}
                label={t('propose.from')}
                rules={[required(t('field.required'))]}
              >
                <Select showSearch={search} options={bodies} placeholder={t('propose.choose')} />
              </Form.Item>
              <Form.Item
                name={[name, 'kind']}
                label={t('propose.kind')}
                rules={[required(t('field.required'))]}
              >
                <Select options={KINDS.map((kind) => ({ value: kind, label: term('succession', kind) }))} />
              </Form.Item>
              <Form.Item name={[name, 'to']} label={t('propose.to')} extra={t('propose.toExplained')}>
                <Select showSearch={search} allowClear options={bodies} placeholder={t('enactment.nobody')} />
              </Form.Item>
              <Form.Item
                name={[name, 'article']}
                label={t('propose.article')}
                rules={[{ required: true, whitespace: true, message: t('field.required') }]}
              >
                <Input maxLength={500} />
              </Form.Item>
              {rows.length > 1 && (
                <Button onClick={() => remove(name)}>{t('propose.removeBody', { number: index + 1 })}</Button>
              )}
            </fieldset>
          ))}
          <div>
            <Button onClick={() => add({})}>{t('propose.addBody')}</Button>
          </div>
        </div>
      )}
    </Form.List>
  );
}

const required = (message: string) => ({ required: true, message });
