import { App } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useI18n } from '../i18n/i18n';
import { useWarnBeforeLeaving } from './use-warn-before-leaving';

/** While it is active, going to another page asks first: what was marked on this one would be lost. */
export function useLeaveGuard(active: boolean): void {
  const { t } = useI18n();
  const { modal } = App.useApp();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => active && currentLocation.pathname !== nextLocation.pathname,
  );
  useWarnBeforeLeaving(active);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    const question = modal.confirm({
      title: t('leave.title'),
      content: t('leave.text'),
      okText: t('leave.leave'),
      cancelText: t('leave.stay'),
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    });
    return () => question.destroy();
  }, [blocker, modal, t]);
}
