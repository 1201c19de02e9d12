import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { Dossier, PlannedStep } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { useOrganizationOptions } from '../catalogue/use-organizations';
import type { ActField } from './act-fields';

interface ActFieldInputProps {
  readonly field: ActField;
  readonly dossier: Dossier;
  /** Steps to which the act may lead. */
  readonly steps?: readonly PlannedStep[];
}

/** One field of an act with its label and what it must hold. */
export function ActFieldInput({ field, dossier, steps = [] }: ActFieldInputProps) {
  const { t } = useI18n();
  if (field.kind === 'return-code' && dossier.returnReasons.length === 0) return null;
  const message = t('field.required');
  const written = field.kind === 'text' || field.kind === 'line';
  const rule = written ? { required: true, whitespace: true, message } : { required: true, message };
  return (
    <Form.Item
      name={typeof field.name === 'string' ? field.name : [...field.name]}
      label={t(field.label)}
      rules={field.required ? [rule] : []}
      initialValue={field.kind === 'count' ? 0 : undefined}
    >
      {inputFor(field, dossier, steps, t('field.choose'))}
    </Form.Item>
  );
}

function inputFor(field: ActField, dossier: Dossier, steps: readonly PlannedStep[], choose: string) {
  switch (field.kind) {
    case 'line':
      return <Input maxLength={field.longest} />;
    case 'text':
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={field.longest} showCount />;
    case 'count':
      return <InputNumber min={0} max={9999} precision={0} />;
    case 'day':
      return <DayPicker />;
    case 'answer':
      return <Answers />;
    case 'missing':
      return <MissingParts dossier={dossier} />;
    case 'return-code':
      return <ReturnReasons dossier={dossier} choose={choose} />;
    case 'body':
      return <Bodies choose={choose} />;
    case 'step':
      return <Steps steps={steps} choose={choose} />;
  }
}

/** Form.Item hands these on to the control inside. */
interface Controlled<Value> {
  readonly id?: string;
  readonly value?: Value;
  readonly onChange?: (value: Value) => void;
}

function Answers({ value, onChange }: Controlled<string>) {
  const { term } = useI18n();
  const options = ['agree', 'disagree'].map((answer) => ({ value: answer, label: term('answer', answer) }));
  return (
    <Radio.Group
      options={options}
      value={value}
      onChange={(event) => onChange?.(String(event.target.value))}
    />
  );
}

function MissingParts({ dossier, value, onChange }: Controlled<string[]> & { readonly dossier: Dossier }) {
  const { pick } = useI18n();
  const options = dossier.requiredParts.map((part) => ({
    value: part.id,
    label: pick(part.nameVi, part.nameEn),
  }));
  return <Checkbox.Group className="vd-checks" options={options} value={value} onChange={onChange} />;
}

type Choosing = Controlled<string> & { readonly dossier: Dossier; readonly choose: string };

/** The reasons for which a dossier may be returned once more. */
function ReturnReasons({ id, dossier, choose, value, onChange }: Choosing) {
  const { pick } = useI18n();
  const options = dossier.returnReasons.map((reason) => ({
    value: reason.id,
    label: pick(reason.nameVi, reason.nameEn),
  }));
  return <Select id={id} options={options} placeholder={choose} value={value} onChange={onChange} />;
}

interface ChoosingStep extends Controlled<string> {
  readonly steps: readonly PlannedStep[];
  readonly choose: string;
}

function Steps({ id, steps, choose, value, onChange }: ChoosingStep) {
  const { term, pick } = useI18n();
  const options = steps.map((step) => ({
    value: step.id,
    label: `${term('stepKind', step.kind)} · ${pick(step.organization.nameVi, step.organization.nameEn)}`,
  }));
  return <Select id={id} options={options} placeholder={choose} value={value} onChange={onChange} />;
}

/** A body of the register, found by its name. */
function Bodies({ id, choose, value, onChange }: Controlled<string> & { readonly choose: string }) {
  const options = useOrganizationOptions();
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      placeholder={choose}
      value={value}
      onChange={onChange}
    />
  );
}
