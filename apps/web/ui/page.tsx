import { useEffect, type ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its one heading, which also names the browser's tab. */
export function Page({ title, intro, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Vinh Danh`;
  }, [title]);
  return (
    <div className="vd-stack">
      <header className="vd-title">
        <div>
          <h1>{title}</h1>
          {intro && <p>{intro}</p>}
        </div>
        {actions && <div className="vd-row">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
