import { Button, Form, InputNumber, Select } from 'antd';
import { officesOf } from '@vinhdanh/domain';
import type { CouncilView } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { matches } from '../../ui/fold';
import { useAwards } from '../catalogue/use-awards';
import { useBodyName } from '../catalogue/use-organizations';
import { chosenBefore, type ConferenceForm } from './nominations';
import '../councils/councils.css';

/** As many as the API takes. */
const MOST = 10;

interface NominationFieldsProps {
  readonly cluster: CouncilView;
  readonly heldOn: string;
}

/** What is voted on, one row each: which award or office, how many, after which others, between which units. */
export function NominationFields({ cluster, heldOn }: NominationFieldsProps) {
  const { t } = useI18n();
  const form = Form.useFormInstance<ConferenceForm>();
  const bodyName = useBodyName();
  const filled = Form.useWatch('nominations', form) ?? [];
  const choices = useChoices(cluster, heldOn);
  const nameOf = (code: string): string => choices.find(({ value }) => value === code)?.label ?? code;
  const required = [{ required: true, message: t('field.required') }];
  const units = cluster.seats.flatMap(({ unit }) =>
    unit === undefined ? [] : [{ value: unit, label: bodyName(unit) }],
  );
  return (
    <Form.List name="nominations">
      {(rows, { add, remove }) => (
        <div className="vd-stack">
          {rows.map(({ key, name }, index) => {
            const before = chosenBefore(filled, index);
            const taken = filled.flatMap((row, place) => (place === index ? [] : (row?.award ?? [])));
            return (
              <fieldset key={key} className="vd-nomination">
                <legend>{t('cluster.nomination', { number: index + 1 })}</legend>
                <Form.Item name={[name, 'award']} label={t('cluster.award')} rules={required}>
                  <Select
                    showSearch={{ filterOption: matches }}
                    options={choices.filter(({ value }) => !taken.includes(value))}
                    placeholder={t('field.choose')}
                  />
                </Form.Item>
                <Form.Item name={[name, 'places']} label={t('cluster.places')} rules={required}>
                  <InputNumber min={1} max={units.length} precision={0} />
                </Form.Item>
                <Form.Item
                  name={[name, 'units']}
                  label={t('cluster.competing')}
                  extra={t('cluster.competingAbout', { count: units.length })}
                >
                  <Select
                    mode="multiple"
                    showSearch={{ filterOption: matches }}
                    options={units}
                    placeholder={t('cluster.everyUnit')}
                  />
                </Form.Item>
                {before.length > 0 && (
                  <Form.Item
                    name={[name, 'after']}
                    label={t('cluster.after')}
                    extra={t('cluster.afterAbout')}
                  >
                    <Select
                      mode="multiple"
                      showSearch={{ filterOption: matches }}
                      options={before.map((value) => ({ value, label: nameOf(value) }))}
                      placeholder={t('cluster.afterNone')}
                    />
                  </Form.Item>
                )}
                <Button
                  aria-label={t('cluster.removeNumber', { number: index + 1 })}
                  onClick={() => remove(name)}
                >
                  {t('councils.remove')}
                </Button>
              </fieldset>
            );
          })}
          <div>
            <Button disabled={rows.length >= MOST} onClick={() => add({})}>
              {t('cluster.add')}
            </Button>
          </div>
        </div>
      )}
    </Form.List>
  );
}

/** Awards in force on the day that units may have, and the offices of the cluster. */
function useChoices({ nameVi }: CouncilView, heldOn: string) {
  const { pick } = useI18n();
  const { data = [] } = useAwards(heldOn);
  const offices = Object.entries(officesOf(nameVi)).map(([value, { vi, en }]) => ({
    value,
    label: pick(vi, en),
  }));
  const awards = data
    .filter(({ subjects }) => subjects.includes('collective'))
    .map((award) => ({ value: award.code, label: pick(award.nameVi, award.nameEn) }));
  return [...awards, ...offices];
}
