import { Alert, Button } from 'antd';
import { fallbackKey, mayRetry, type ProblemError } from '../api/problem';
import { useI18n } from '../i18n/i18n';

interface ProblemAlertProps {
  readonly problem: ProblemError;
  readonly onRetry?: () => void;
}

/** What the API said, in its own sentence, and what the person can do about it. */
export function ProblemAlert({ problem, onRetry }: ProblemAlertProps) {
  const { t } = useI18n();
  const waits = problem.retryAfterSeconds;
  return (
    <Alert
      role="alert"
      type={mayRetry(problem) ? 'warning' : 'error'}
      showIcon
      title={problem.sentence ?? t(fallbackKey(problem))}
      description={waits === null ? undefined : t('problem.retryAfter', { seconds: waits })}
      action={onRetry && mayRetry(problem) && <Button onClick={onRetry}>{t('common.retry')}</Button>}
    />
  );
}
