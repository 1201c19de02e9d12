import { Button } from 'antd';
import { useI18n, type Locale } from '../i18n/i18n';

interface LocaleSwitchProps {
  readonly onChange?: (locale: Locale) => void;
}

/** Names the other language in that language. */
export function LocaleSwitch({ onChange }: LocaleSwitchProps) {
  const { locale, setLocale } = useI18n();
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  const change = (): void => {
    setLocale(other);
    onChange?.(other);
  };
  return (
    <Button type="text" lang={other} onClick={change}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </Button>
  );
}
