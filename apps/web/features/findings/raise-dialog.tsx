import { Form, Select } from 'antd';
import { api } from '../../api/client';
import type { Finding } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { matches } from '../../ui/fold';
import { useOrganizationOptions } from '../catalogue/use-organizations';
import { useFindingCommand } from './use-findings';
import { WordsField } from './words-field';

interface RaiseDialogProps {
  /** The thing, and the act of it that it points to; null for the thing as a whole. */
  readonly about: Finding['about'];
  /** The body where it happened, which answers unless another is chosen. */
  readonly organization: string | undefined;
  readonly onClose: () => void;
}

interface Raised {
  readonly organization: string;
  readonly words: string;
}

/** What an auditor found, at an act of a dossier or in a thing as a whole, and which body must answer. */
export function RaiseDialog({ about, organization, onClose }: RaiseDialogProps) {
  const { t } = useI18n();
  const { kind, id, seq } = about;
  const [form] = Form.useForm<Raised>();
  const bodies = useOrganizationOptions();
  const command = useFindingCommand<Raised>(
    (body, header) =>
      api.POST('/api/findings', {
        params: { header },
        body: { ...body, about: { kind, id, ...(seq === null ? {} : { seq }) } },
      }),
    onClose,
  );
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={seq === null ? t('findings.raise') : t('findings.raiseAt', { seq })}
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
