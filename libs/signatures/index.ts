export type { CertificateStatus, Signatory, SigningIdentity } from './certificate-types';
export { DevelopmentAuthority } from './development-authority';
export { signPdf, type SignedPdf, type SignPdfRequest } from './sign-pdf';
export { verifySignatures, type SignatureReport } from './verify-signatures';
