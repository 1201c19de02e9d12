import { TextField } from '../openapi/fields';
import { Shown } from '../openapi/shown';

/** Longer than the envelope of the longest agenda with the most tellers, characters. */
const LONGEST_ENVELOPE = 8_192;

export class EnvelopeDto {
  @TextField({
    description: 'Token, sealed paper and sealed shares, base64url; of one length for the ballot.',
    example: 'hBfmmbIZ1YP7YhauDFPKDpcjRC0C8dGjQpVSfn2Sno',
    max: LONGEST_ENVELOPE,
  })
  envelope!: string;
}

export class TakenDto {
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', {
    description:
      'Hash of the token. After the close it stands in the record when the envelope is in the box.',
  })
  taken!: string;
}
