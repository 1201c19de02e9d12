import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Form, Input } from 'antd';
import { Navigate, useSearchParams } from 'react-router';
import { LocaleSwitch } from '../../app/locale-switch';
import { Brand } from '../../app/brand';
import { api, read, setCsrfToken } from '../../api/client';
import { asProblem } from '../../api/problem';
import { ME } from '../../api/query-client';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { useMeQuery } from '../me/use-me';
import { localPath } from './local-path';
import './sign-in.css';

interface Credentials {
  readonly username: string;
  readonly password: string;
}

export function SignInPage() {
  const { t } = useI18n();
  const client = useQueryClient();
  const [search] = useSearchParams();
  const me = useMeQuery();
  const signIn = useMutation({
    mutationFn: (body: Credentials) => read(api.POST('/api/sign-in', { body })),
    onSuccess: ({ me: signedIn, csrfToken }) => {
      setCsrfToken(csrfToken);
      client.setQueryData(ME, signedIn);
    },
  });
  if (me.data) return <Navigate to={localPath(search.get('next'))} replace />;
  return (
    <main className="vd-sign-in">
      <title>{`${t('signIn.title')} · Vinh Danh`}</title>
      <Brand />
      <p className="vd-soft">{t('signIn.about')}</p>
      <Card>
        <h1>{t('signIn.title')}</h1>
        {search.has('next') && <p className="vd-soft">{t('signIn.next')}</p>}
        <Form
          layout="vertical"
          requiredMark={false}
          onFinish={(values: Credentials) => signIn.mutate(values)}
        >
          <Form.Item
            name="username"
            label={t('signIn.username')}
            rules={[{ required: true, message: t('signIn.usernameMissing') }]}
          >
            <Input autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('signIn.password')}
            rules={[{ required: true, message: t('signIn.passwordMissing') }]}
          >
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <div className="vd-stack">
            {signIn.error && <ProblemAlert problem={asProblem(signIn.error)} />}
            <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
              {t('signIn.submit')}
            </Button>
          </div>
        </Form>
      </Card>
      <LocaleSwitch />
    </main>
  );
}
