/** Who signs: a person in a post, or a body whose key its clerk (văn thư) uses. */
export interface Signatory {
  /** Stable id of the key's owner, e.g. the id of the office. */
  readonly id: string;
  readonly name: string;
  /** The post; empty for a body. */
  readonly title: string;
  readonly organization: string;
  readonly kind: 'person' | 'body';
}

/** Whether a key may be used at an instant, by the certificate's own time and the list of its authority. */
export interface CertificateStatus {
  /** `list-untrusted`: its authority did not sign the list that lies where its list should, so nobody knows. */
  readonly is: 'good' | 'expired' | 'not-yet-valid' | 'revoked' | 'list-untrusted';
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly revokedAt: Date | null;
  /** When the list was issued that it was looked up in; null where none can be trusted. */
  readonly listIssuedAt: Date | null;
  /** That list as its authority signed it, DER. */
  readonly list: Uint8Array | null;
}

/** What can sign for one signatory. The private key stays behind `sign`, so that it may live elsewhere. */
export interface SigningIdentity {
  readonly signatory: Signatory;
  /** DER. */
  readonly certificate: Uint8Array;
  /** DER, the issuer first, the root last. */
  readonly chain: readonly Uint8Array[];
  /** SHA-256 of the certificate's DER, lower-case hex. */
  readonly fingerprint: string;
  /** True for keys of the development CA: what they sign says that it has no legal value. */
  readonly development: boolean;
  /** Looks the certificate up anew, each time. */
  status(at: Date): Promise<CertificateStatus>;
  /** ECDSA with P-256 and SHA-256 over `data`, as a DER sequence of r and s. */
  sign(data: Uint8Array): Promise<Uint8Array>;
}
