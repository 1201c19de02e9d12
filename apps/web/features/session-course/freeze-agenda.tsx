import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { useFieldProblems } from '../../ui/field-problems';
import { MomentPicker } from '../../ui/moment-picker';
import { useSessionCommand } from '../session/use-session';
import { choicesOfAwards } from './choices-of-awards';

interface Staff {
  readonly count: number;
  readonly present: number;
  readonly source: string;
}

interface Places {
  readonly awardCode: string;
  readonly count: number;
  readonly source: string;
}

interface Freezing {
  readonly writtenUntil?: string;
  readonly staff?: Staff;
  readonly places?: readonly Places[];
}

interface Entry {
  readonly writtenUntil?: Dayjs | null;
  readonly staff?: Staff;
  readonly places?: readonly Places[];
}

/** Most that can be counted, persons. */
const MOST = 100_000;

/** Fixes the agenda, and with it what no rule says: until when votes come in writing, how many there are to give, how many work there. */
export function FreezeAgenda({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const [form] = Form.useForm<Entry>();
  const freeze = useSessionCommand<Freezing>(session.id, 'freeze');
  useFieldProblems(form, freeze.problem);
  const asksStaff = session.rules.some(({ of }) => of === 'all-staff');
  return (
    <Form
      form={form}
      layout="vertical"
      className="vd-stack"
      onFinish={({ writtenUntil, staff, places = [] }) =>
        freeze.run({
          ...(writtenUntil ? { writtenUntil: writtenUntil.toISOString() } : {}),
          ...(staff ? { staff } : {}),
          ...(places.length > 0 ? { places } : {}),
        })
      }
    >
      <p className="vd-prose">{t('session.freezeAbout')}</p>
      {asksStaff && <StaffFields />}
      <details>
        <summary>{t('freeze.more')}</summary>
        <Form.Item name="writtenUntil" label={t('freeze.writtenUntil')} extra={t('freeze.writtenUntilAbout')}>
          <MomentPicker />
        </Form.Item>
        {session.places.length === 0 && <PlacesFields session={session} />}
      </details>
      <div>
        <Button type="primary" htmlType="submit" loading={freeze.busy}>
          {t('session.freeze')}
        </Button>
      </div>
      <CommandNotice command={freeze} />
    </Form>
  );
}

/** How many work in the collective that votes as a whole; the document says it. */
function StaffFields() {
  const { t } = useI18n();
  const rules = [{ required: true, message: t('field.required') }];
  return (
    <div className="vd-row">
      <Form.Item name={['staff', 'count']} label={t('freeze.staff')} rules={rules}>
        <InputNumber min={1} max={MOST} precision={0} />
      </Form.Item>
      <Form.Item name={['staff', 'present']} label={t('freeze.staffPresent')} rules={rules}>
        <InputNumber min={0} max={MOST} precision={0} />
      </Form.Item>
      <Form.Item name={['staff', 'source']} label={t('freeze.source')} rules={rules}>
        <Input maxLength={400} />
      </Form.Item>
    </div>
  );
}

/** How many of an award there are to give; of those that pass the highest are taken. */
function PlacesFields({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const rules = [{ required: true, message: t('field.required') }];
  return (
    <Form.List name="places">
      {(fields, { add, remove }) => (
        <div className="vd-stack">
          {fields.map(({ key, name }) => (
            <div key={key} className="vd-row">
              <Form.Item name={[name, 'awardCode']} label={t('dossier.award')} rules={rules}>
                <Select style={{ minWidth: 220 }} options={[...choicesOfAwards(session.agenda)]} />
              </Form.Item>
              <Form.Item name={[name, 'count']} label={t('freeze.places')} rules={rules}>
                <InputNumber min={0} max={MOST} precision={0} />
              </Form.Item>
              <Form.Item name={[name, 'source']} label={t('freeze.source')} rules={rules}>
                <Input maxLength={400} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t('freeze.removePlaces')}</Button>
            </div>
          ))}
          <div>
            <Button onClick={() => add()}>{t('freeze.addPlaces')}</Button>
          </div>
        </div>
      )}
    </Form.List>
  );
}
