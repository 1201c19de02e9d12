import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useI18n } from '../i18n/i18n';
import type { PageGroup as Group } from './pages';

/** Pages behind one button of the menu: pressed, it shows them; Escape, a page, or going elsewhere hides them again. */
export function PageGroup({ label, pages }: Group) {
  const { t } = useI18n();
  const { pathname, key } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === key;
  const list = useId();
  const button = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent): void => {
      if (!whole.current?.contains(target as Node)) setOpenAt(null);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  const onKeyDown = ({ key: pressed }: KeyboardEvent): void => {
    if (pressed !== 'Escape' || !isOpen) return;
    setOpenAt(null);
    button.current?.focus();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpenAt(null);
  };
  return (
    <div ref={whole} className="vd-nav-group" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={list}
        data-here={pages.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`))}
        onClick={() => setOpenAt(isOpen ? null : key)}
      >
        {t(label)}
      </button>
      <div id={list} className="vd-nav-pages" hidden={!isOpen}>
        {pages.map((page) => (
          <NavLink key={page.to} to={page.to} onClick={() => setOpenAt(null)}>
            {t(page.label)}
          </NavLink>
        ))}
      </div>
    </div>
  );
}
