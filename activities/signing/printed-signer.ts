import type { RoundState, Signatory } from '@vinhdanh/domain';
import type { SignatoryLine } from '@vinhdanh/documents';

/** The words of a signer's block: whose place it is, then the title, with its body where that is another, and the name. */
export function printedSigner({
  acting,
  title,
  name,
}: Signatory): Pick<SignatoryLine, 'capacity' | 'title' | 'name'> {
  if (!acting) return { title, name };
  const { prefix, of, unit } = acting;
  return { capacity: [{ prefix, of }], title: unit === null ? title : `${title}\n${unit}`, name };
}

/** "KT. Chủ tịch"; undefined for who signs in an own place. */
export const capacityWords = ({ acting }: Signatory): string | undefined =>
  acting && `${acting.prefix} ${acting.of}`;

/** The title of whose decision it is: of the head, also where somebody signs in the head's place. */
export function authorityOf({ signatories }: RoundState): string | undefined {
  const first = signatories.find(({ capacity }) => capacity === 'person');
  return first?.acting?.of ?? first?.title;
}
