import { Form, Select } from 'antd';
import { api } from '../../api/client';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { matches } from '../../ui/fold';
import { useOrganizationOptions } from '../catalogue/use-organizations';
import { useFindingCommand } from './use-findings';
import { WordsField } from './words-field';

interface RaiseDialogProps {
  readonly dossier: string;
  /** The act that it points to. */
  readonly seq: number;
  /** The body where it happened, which answers unless another is chosen. */
  readonly organization: string | undefined;
  readonly onClose: () => void;
}

interface Raised {
  readonly organization: string;
  readonly words: string;
}

/** What an auditor found, at an act of a dossier, and which body must answer. */
export function RaiseDialog({ dossier, seq, organization, onClose }: RaiseDialogProps) {
  const { t } = useI18n();
  const [form] = Form.useForm<Raised>();
  const bodies = useOrganizationOptions();
  const command = useFindingCommand<Raised>(
    (body, header) =>
      api.POST('/api/findings', {
        params: { header },
        body: { ...body, about: { kind: 'dossier', id: dossier, seq } },
      }),
    onClose,
  );
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={t('findings.raiseAt', { seq })}
      okText={t('findings.raise')}
      {...(organization === undefined ? {} : { initialValues: { organization } })}
      onFinish={(raised) => command.run(raised)}
    >
      <Form.Item
        name="organization"
        label={t('findings.answers')}
        rules={[{ required: true, message: t('field.required') }]}
      >
        <Select showSearch={{ filterOption: matches }} options={bodies} />
      </Form.Item>
      <WordsField label={t('findings.found')} />
    </CommandDialog>
  );
}
