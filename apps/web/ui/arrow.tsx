import { Fragment } from 'react';
import { useI18n } from '../i18n/i18n';
import './arrow.css';

interface ArrowProps {
  /** What it means, for those who do not see it. */
  readonly label: string;
}

/** An arrow from what was to what is; drawn, because the font of the pages has none. */
export function Arrow({ label }: ArrowProps) {
  return (
    <svg role="img" aria-label={label} viewBox="0 0 20 10" className="vd-arrow">
      <path d="M0 5h17M13 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

/** A sentence whose arrows are drawn: "16 ngày → 15 ngày". */
export function WithArrows({ text }: { readonly text: string }) {
  const { t } = useI18n();
  return text.split(' → ').map((side, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <>
          {' '}
          <Arrow label={t('common.becomes')} />{' '}
        </>
      )}
      {side}
    </Fragment>
  ));
}
