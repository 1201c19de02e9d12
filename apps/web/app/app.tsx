import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { useEffect, useMemo, useState } from 'react';
import { RouterProvider } from 'react-router';
import { setLanguage } from '../api/client';
import { makeQueryClient } from '../api/query-client';
import { I18nContext, makeI18n, storedLocale, storeLocale, type Locale } from '../i18n/i18n';
import { router } from './router';
import { THEME } from './theme';

const client = makeQueryClient();
setLanguage(storedLocale());

function speak(locale: Locale): void {
  storeLocale(locale);
  setLanguage(locale);
  dayjs.locale(locale);
  document.documentElement.lang = locale;
}

export function App() {
  const [locale, setLocale] = useState<Locale>(storedLocale);
  useEffect(() => speak(locale), [locale]);
  const i18n = useMemo(
    () =>
      makeI18n(locale, (next) => {
        speak(next);
        setLocale(next);
        void client.invalidateQueries();
      }),
    [locale],
  );
  return (
    <I18nContext value={i18n}>
      <ConfigProvider theme={THEME} locale={locale === 'vi' ? viVN : enUS}>
        <AntApp>
          <QueryClientProvider client={client}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </AntApp>
      </ConfigProvider>
    </I18nContext>
  );
}
