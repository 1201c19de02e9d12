import type { Signatory } from '@vinhdanh/domain';

/**
 * The signature field of a signatory in the round's document: `body` for the body's own signature, `signer-1`,
 * `signer-2` for the persons in their order. A delegate signs in the place of whom he or she stands for.
 */
export function fieldOf(signatories: readonly Signatory[], id: string): string {
  const index = signatories.findIndex((signatory) => signatory.id === id);
  const signatory = signatories[index];
  if (!signatory) throw new Error(`no signatory ${id}`);
  const alike = signatories.slice(0, index).filter(({ capacity }) => capacity === signatory.capacity).length;
  if (signatory.capacity === 'person') return `signer-${alike + 1}`;
  return alike === 0 ? 'body' : `body-${alike + 1}`;
}
