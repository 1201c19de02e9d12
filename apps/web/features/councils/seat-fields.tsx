import { Button, Form, Select } from 'antd';
import { useI18n } from '../../i18n/i18n';
import { useOrganizationOptions } from '../catalogue/use-organizations';
import { HolderSelect, type HolderOption } from './holder-select';

const POSTS = ['chair', 'vice-chair', 'secretary', 'member'] as const;

interface SeatFieldsProps {
  readonly isCluster: boolean;
  readonly on: string | undefined;
  readonly known: readonly HolderOption[];
}

/** The seats, one row each: as what, in a cluster for which unit, and who. */
export function SeatFields({ isCluster, on, known }: SeatFieldsProps) {
  const { t, term } = useI18n();
  const bodies = useOrganizationOptions();
  const rules = [{ required: true, message: t('field.required') }];
  const posts = POSTS.map((value) => ({ value, label: term(isCluster ? 'clusterPost' : 'post', value) }));
  return (
    <Form.List name="seats">
      {(rows, { add, remove }) => (
        <div className="vd-stack">
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="vd-seat-row">
              <legend>{t('councils.seatNumber', { number: index + 1 })}</legend>
              <Form.Item name={[name, 'post']} label={t('councils.post')} rules={rules}>
                <Select options={posts} />
              </Form.Item>
              {isCluster && (
                <Form.Item name={[name, 'unit']} label={t('councils.unit')} rules={rules}>
                  <Select showSearch={{ optionFilterProp: 'label' }} options={bodies} />
                </Form.Item>
              )}
              <Form.Item name={[name, 'holder']} label={t('councils.holder')} rules={rules}>
                <HolderSelect on={on} known={known} />
              </Form.Item>
              <Button
                aria-label={t('councils.removeSeat', { number: index + 1 })}
                onClick={() => remove(name)}
              >
                {t('councils.remove')}
              </Button>
            </fieldset>
          ))}
          <div>
            <Button onClick={() => add({ post: 'member' })}>{t('councils.addSeat')}</Button>
          </div>
        </div>
      )}
    </Form.List>
  );
}
