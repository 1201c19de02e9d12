import { useQuery } from '@tanstack/react-query';
import { fingerprintOf } from '@vinhdanh/ballots';

/** A key as people compare it: six groups of four. */
export function Fingerprint({ publicKey }: { readonly publicKey: string }) {
  const { data } = useQuery({
    queryKey: ['fingerprint', publicKey],
    queryFn: () => fingerprintOf(publicKey),
    staleTime: Infinity,
  });
  return (
    <span className="vd-fingerprint" translate="no">
      {data ?? '…'}
    </span>
  );
}
