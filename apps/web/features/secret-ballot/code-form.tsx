import { Button, Form, Input } from 'antd';
import { useMutation } from '@tanstack/react-query';
import type { KeepsakeFault } from '@vinhdanh/ballots';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';

interface CodeFormProps {
  /** @returns what is wrong with the code, or null when it opened what was kept */
  readonly open: (code: string) => Promise<KeepsakeFault | null>;
}

/** Longest that is taken: the code with spaces between all its signs. */
const LONGEST = 100;

/** Asks for a recovery code, as people write it. */
export function CodeForm({ open }: CodeFormProps) {
  const { t, term } = useI18n();
  const recall = useMutation({ mutationFn: open });
  const fault = recall.data ?? null;
  return (
    <Form<{ code: string }> layout="vertical" onFinish={({ code }) => recall.mutate(code)}>
      <Form.Item
        name="code"
        label={t('secret.codeAsk')}
        extra={t('secret.codeAskExtra')}
        validateStatus={fault ? 'error' : ''}
        help={fault ? term('codeFault', fault) : undefined}
        rules={[{ required: true, whitespace: true, message: t('field.required') }]}
      >
        <Input maxLength={LONGEST} autoComplete="off" spellCheck={false} className="vd-code-input" />
      </Form.Item>
      <div className="vd-stack">
        <div>
          <Button type="primary" htmlType="submit" loading={recall.isPending}>
            {t('secret.codeOpen')}
          </Button>
        </div>
        {recall.error && <ProblemAlert problem={asProblem(recall.error)} />}
      </div>
    </Form>
  );
}
