import { Form, Input, Select } from 'antd';
import { LONGEST_NUMBER } from '@vinhdanh/domain';
import { api } from '../../api/client';
import type { SigningPower } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { CommandDialog } from '../../ui/command-dialog';
import { DayPicker } from '../../ui/day-picker';
import { DecisionDocument } from '../councils/decision-document';
import { HolderSelect } from '../councils/holder-select';
import { useRegisterCommand, useSigningForms } from './use-powers';
import '../councils/councils.css';

interface GivePowerDialogProps {
  /** The day that the page shows: the power begins on it unless another day is chosen. */
  readonly on: string;
  /** Who signs in a place of their own on that day. */
  readonly heads: readonly SigningPower[];
  readonly onClose: () => void;
}

interface PowerForm {
  office: string;
  inPlaceOf: string;
  form: string;
  from: string;
  to?: string | null;
  number?: string;
  date?: string | null;
  file?: string | null;
}

/** Enters that somebody signs in the place of a head: by which form, by which document, from when to when. */
export function GivePowerDialog({ on, heads, onClose }: GivePowerDialogProps) {
  const { t, pick } = useI18n();
  const [form] = Form.useForm<PowerForm>();
  const from = Form.useWatch('from', form) ?? on;
  const chosen = Form.useWatch('form', form);
  const forms = useSigningForms(from);
  const rule = forms.data?.find(({ id }) => id === chosen);
  const command = useRegisterCommand<PowerForm>(
    ({ number, date, file, to, ...power }, header) =>
      api.POST('/api/signing-powers', {
        params: { header },
        body: {
          ...power,
          ...(to ? { to } : {}),
          ...(number?.trim() && date ? { document: { number, date, ...(file ? { file } : {}) } } : {}),
        },
      }),
    onClose,
  );
  const required = { required: true, message: t('field.required') };
  const number = Form.useWatch('number', form);
  const needsDocument = rule?.needsDocument === true;
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={t('powers.give')}
      okText={t('powers.enter')}
      initialValues={{ from: on }}
      disabled={command.busy}
      onFinish={command.run}
    >
      <p className="vd-prose vd-soft">{t('powers.giveAbout')}</p>
      <Form.Item name="inPlaceOf" label={t('powers.inPlaceOf')} rules={[required]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('field.choose')}
          options={heads.map(({ office, name, titleVi, titleEn, signsFor }) => ({
            value: office,
            label: `${pick(titleVi, titleEn)}, ${pick(signsFor.nameVi, signsFor.nameEn)} (${name})`,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="form"
        label={t('powers.form')}
        rules={[required]}
        extra={rule && <About rule={rule} />}
      >
        <Select
          placeholder={t('field.choose')}
          loading={forms.isPending}
          options={(forms.data ?? []).map(({ id, prefix, nameVi, nameEn }) => ({
            value: id,
            label: `${prefix} ${pick(nameVi, nameEn)}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="office" label={t('powers.signer')} rules={[required]}>
        <HolderSelect on={from} known={[]} />
      </Form.Item>
      <div className="vd-council-fields">
        <Form.Item name="from" label={t('powers.from')} rules={[required]}>
          <DayPicker future />
        </Form.Item>
        <Form.Item name="to" label={t('powers.to')}>
          <DayPicker future />
        </Form.Item>
        <Form.Item
          name="number"
          label={t('powers.number')}
          rules={needsDocument ? [{ ...required, whitespace: true }] : []}
        >
          <Input maxLength={LONGEST_NUMBER} placeholder="45/QĐ-UBND" />
        </Form.Item>
        <Form.Item
          name="date"
          label={t('powers.date')}
          rules={needsDocument || number?.trim() ? [required] : []}
        >
          <DayPicker />
        </Form.Item>
      </div>
      <Form.Item name="file" label={t('powers.file')} extra={t('powers.fileAbout')}>
        <DecisionDocument />
      </Form.Item>
    </CommandDialog>
  );
}

type Rule = NonNullable<ReturnType<typeof useSigningForms>['data']>[number];

/** Who signs like that, and where it stands. */
function About({ rule }: { readonly rule: Rule }) {
  const { pick } = useI18n();
  return (
    <>
      {pick(rule.signerVi, rule.signerEn)}. <Citation article={rule.article} evidence={rule.evidence} />
    </>
  );
}
