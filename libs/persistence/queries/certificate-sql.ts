/** SQL of the certificates of offices. */

/** Which certificate the office has now, from 1. @param office SQL of its id */
export const CERTIFICATE_NUMBER = (office: string): string =>
  `coalesce((SELECT max(renewal.number) FROM work.certificate_renewal renewal WHERE renewal.office_id = ${office}), 1)`;

/** Whether the revocation `r` is of the certificate that its office has now. */
export const OF_NOW = `r.number = ${CERTIFICATE_NUMBER('r.office_id')}`;
