import { EVIDENCE_FILE, type ArchivedDocument } from '@vinhdanh/archive';
import type { MadeBundle } from '../bundles/make-bundle';

/** The evidence bundle of a thing, made when its turn comes. */
export const evidence = (make: () => Promise<MadeBundle>): ArchivedDocument => ({
  name: EVIDENCE_FILE,
  title: 'Gói bằng chứng, kiểm được bằng vinhdanh-verify',
  number: null,
  day: null,
  mediaType: 'application/zip',
  isSigned: false,
  sha256: null,
  bytes: () => bytesOf(make),
});

async function* bytesOf(make: () => Promise<MadeBundle>): AsyncGenerator<Uint8Array> {
  const { bytes } = await make();
  yield* bytes;
}
