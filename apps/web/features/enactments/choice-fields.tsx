import { Form, Select } from 'antd';
import type { EnactmentPreview } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { useOrganizationOptions } from '../catalogue/use-organizations';
import { partsOf, type ProposalForm } from './proposal';

export type Asked = EnactmentPreview['undecided'][number];

/** Which part of a divided body takes the dossiers of each unit, where the register does not say. */
export function ChoiceFields({ asked }: { readonly asked: readonly Asked[] }) {
  const { t, pick } = useI18n();
  const bodies = useOrganizationOptions();
  const successions = Form.useWatch<ProposalForm['successions'] | undefined>('successions') ?? [];
  const partsFor = (of: string) => bodies?.filter(({ value }) => partsOf(successions, of).includes(value));
  if (asked.length === 0) return null;
  return (
    <Section title={t('propose.choices')}>
      <p className="vd-note">{t('propose.choicesAbout')}</p>
      {asked.map(({ unit, of, dossiers }) => (
        <Form.Item
          key={`${of.id} ${unit.id}`}
          name={['choices', of.id, unit.id]}
          label={pick(unit.nameVi, unit.nameEn)}
          extra={t('propose.choiceOf', { body: pick(of.nameVi, of.nameEn), count: dossiers })}
          rules={[{ required: true, message: t('field.required') }]}
        >
          <Select options={partsFor(of.id)} placeholder={t('propose.choose')} />
        </Form.Item>
      ))}
    </Section>
  );
}

/** What was asked before stays asked, so that a choice can be changed. */
export const alsoAsked = (before: readonly Asked[], now: readonly Asked[]): readonly Asked[] => [
  ...before,
  ...now.filter(({ unit, of }) => !before.some((one) => one.unit.id === unit.id && one.of.id === of.id)),
];
