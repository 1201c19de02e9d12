import type { CertificateCheck } from '@vinhdanh/domain';
import { inRegister } from './certificate-evidence';

const AT = '2026-11-26T03:00:00.000Z';
const good: CertificateCheck = {
  certificate: 'c',
  status: 'good',
  checkedAt: AT,
  validFrom: '2025-01-01T00:00:00.000Z',
  validTo: '2027-01-01T00:00:00.000Z',
  revokedAt: null,
  listIssuedAt: AT,
};

test('what the register has taken back signs nothing, also while the list of the authority lacks it', () => {
  expect(inRegister(good, AT)).toEqual({ ...good, status: 'revoked', revokedAt: AT });
  expect(inRegister(good, null)).toEqual(good);
  const expired = { ...good, status: 'expired' } as const;
  expect(inRegister(expired, AT)).toEqual(expired);
});
