import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Session } from '../../api/models';

interface LineNameProps {
  readonly session: Session;
  readonly dossier: string;
  readonly children: ReactNode;
}

/** The name of a line: it leads to its dossier, unless a cluster nominates, whose lines have none yet. */
export const LineName = ({ session, dossier, children }: LineNameProps) =>
  session.nominating ? <span>{children}</span> : <Link to={`/dossiers/${dossier}`}>{children}</Link>;
