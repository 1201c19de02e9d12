import { Form } from 'antd';
import type { Command } from '../api/use-command';
import { CommandDialog } from './command-dialog';
import { ReasonField } from './reason-field';

interface ReasonDialogProps {
  readonly title: string;
  readonly about: string;
  readonly command: Command<{ reason: string }>;
  readonly onClose: () => void;
}

/** Asks for the reason of an act that ends something. */
export function ReasonDialog({ title, about, command, onClose }: ReasonDialogProps) {
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <CommandDialog {...{ title, form, command, onClose }} okText={title} danger onFinish={command.run}>
      <p className="vd-prose">{about}</p>
      <ReasonField />
    </CommandDialog>
  );
}
