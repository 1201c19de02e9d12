import { Alert } from 'antd';
import type { Command } from '../api/use-command';
import { useI18n } from '../i18n/i18n';
import { ProblemAlert } from './problem-alert';

/** How a command fares when it does not simply succeed. */
export function CommandNotice<Body>({ command }: { readonly command: Command<Body> }) {
  const { t } = useI18n();
  if (command.unknown) return <Alert role="status" type="info" showIcon title={t('command.unknown')} />;
  return command.problem && <ProblemAlert problem={command.problem} onRetry={command.again} />;
}
