import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Office } from '../../api/models';
import { useMe } from './use-me';

const PARAM = 'office';

/** The office that the link is for, where it is another one of the person's own; else the address loses it. */
export function useMeantOffice(): { readonly office: Office; readonly address: string } | null {
  const me = useMe();
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const params = new URLSearchParams(search);
  const meant = params.get(PARAM);
  params.delete(PARAM);
  const rest = params.toString();
  const address = `${pathname}${rest === '' ? '' : `?${rest}`}${hash}`;
  const office =
    meant === null || meant === me.office ? undefined : me.offices.find(({ id }) => id === meant);
  const isSpent = meant !== null && office === undefined;
  useEffect(() => {
    if (isSpent) void navigate(address, { replace: true });
  }, [isSpent, address, navigate]);
  return office ? { office, address } : null;
}
