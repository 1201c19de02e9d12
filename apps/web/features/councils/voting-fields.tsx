import { Button, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { LARGEST_WHOLE, LONGEST_NUMBER } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import type { VersionForm } from './council-form';

const BASES = ['all-members', 'members-not-recused', 'attending', 'papers-cast', 'papers-not-blank'] as const;
const WAYS = ['criterion', 'second-ballot', 'chair-vote'] as const;

/** How the cluster votes, as its own rules say. */
export function VotingFields() {
  const { t, term } = useI18n();
  const rules = [{ required: true, message: t('field.required') }];
  const part = (path: readonly string[], label: string) => (
    <Form.Item name={['voting', ...path]} label={label} rules={rules}>
      <InputNumber min={1} max={LARGEST_WHOLE} precision={0} />
    </Form.Item>
  );
  return (
    <>
      <p className="vd-prose vd-soft">{t('councils.votingAbout')}</p>
      <div className="vd-council-fields">
        <Form.Item name={['voting', 'document', 'number']} label={t('councils.rulesNumber')} rules={rules}>
          <Input maxLength={LONGEST_NUMBER} />
        </Form.Item>
        <Form.Item name={['voting', 'document', 'date']} label={t('councils.day')} rules={rules}>
          <DayPicker />
        </Form.Item>
        {part(['share', 'num'], t('councils.shareNum'))}
        {part(['share', 'den'], t('councils.shareDen'))}
        <Form.Item name={['voting', 'share', 'of']} label={t('councils.shareOf')} rules={rules}>
          <Select options={BASES.map((value) => ({ value, label: term('denominator', value) }))} />
        </Form.Item>
        {part(['quorum', 'num'], t('councils.quorumNum'))}
        {part(['quorum', 'den'], t('councils.quorumDen'))}
        <Form.Item name={['voting', 'mostBallots']} label={t('councils.mostBallots')} rules={rules}>
          <InputNumber min={1} max={10} precision={0} />
        </Form.Item>
        <Form.Item name={['voting', 'ballot']} label={t('councils.ballot')} rules={rules}>
          <Radio.Group
            options={(['open', 'secret'] as const).map((value) => ({
              value,
              label: term('ballotKind', value),
            }))}
          />
        </Form.Item>
      </div>
      <Form.Item name={['voting', 'selfVote']} valuePropName="checked">
        <Checkbox>{t('councils.selfVote.yes')}</Checkbox>
      </Form.Item>
      <TieFields />
    </>
  );
}

/** How equal units are told apart, in turn. */
function TieFields() {
  const { t, term } = useI18n();
  const form = Form.useFormInstance<VersionForm>();
  const ways = Form.useWatch(({ voting }: VersionForm) => voting?.tie, form) ?? [];
  const rules = [{ required: true, message: t('field.required') }];
  return (
    <Form.List name={['voting', 'tie']}>
      {(rows, { add, remove }) => (
        <div className="vd-stack">
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="vd-seat-row">
              <legend>{t('councils.tieNumber', { number: index + 1 })}</legend>
              <Form.Item name={[name, 'by']} label={t('councils.tieBy')} rules={rules}>
                <Select options={WAYS.map((value) => ({ value, label: term('tieWay', value) }))} />
              </Form.Item>
              {ways[name]?.by === 'criterion' && (
                <>
                  <Form.Item name={[name, 'criterion']} label={t('councils.tieCode')} rules={rules}>
                    <Input maxLength={50} placeholder="score" />
                  </Form.Item>
                  <Form.Item name={[name, 'vi']} label={t('councils.tieVi')} rules={rules}>
                    <Input maxLength={200} />
                  </Form.Item>
                  <Form.Item name={[name, 'en']} label={t('councils.tieEn')} rules={rules}>
                    <Input maxLength={200} />
                  </Form.Item>
                </>
              )}
              <Button onClick={() => remove(name)}>{t('councils.remove')}</Button>
            </fieldset>
          ))}
          <div>
            <Button onClick={() => add({ by: 'second-ballot' })}>{t('councils.addTie')}</Button>
          </div>
        </div>
      )}
    </Form.List>
  );
}
