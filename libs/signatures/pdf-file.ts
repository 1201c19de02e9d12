import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfString } from '@libpdf/core';

/** The only file that knows `@libpdf/core`, which is published as an ES module alone. */

/** Room for the CMS with its two certificates, in bytes; what is left over stays zero. */
const CONTENTS_BYTES = 8192;
const RANGE_DIGITS = 9_999_999_999;
/** Print, and locked: a viewer may not move or delete the signature. */
const WIDGET_FLAGS = 132;
/** SignaturesExist and AppendOnly. */
const SIGNATURE_FLAGS = 3;

/** What a signature field says about itself; nothing of it has been checked. */
export interface RawSignature {
  readonly field: string;
  readonly byteRange: readonly number[];
  /** The CMS with the zeros behind it. */
  readonly contents: Uint8Array;
  readonly subFilter: string;
  /** The PDF date of /M. */
  readonly signingTime: string | undefined;
  readonly reason: string | undefined;
  readonly location: string | undefined;
}

interface SignaturePlaceholder {
  readonly field: string;
  /** A PDF date. */
  readonly signingTime: string;
  readonly reason: string;
  readonly location: string;
  /** A one-page PDF to show at the place that the document names after the field; without one, invisible. */
  readonly appearance?: { readonly pdf: Uint8Array; readonly width: number; readonly height: number };
}

type Resolve = (ref: PdfRef) => ReturnType<PDF['getObject']>;

function acroForm(pdf: PDF, resolve: Resolve): { form: PdfDict; fields: PdfArray } {
  const form = pdf.getCatalog().getDict('AcroForm', resolve) ?? new PdfDict();
  return { form, fields: form.getArray('Fields', resolve) ?? new PdfArray() };
}

function dictionaries(array: PdfArray, resolve: Resolve): PdfDict[] {
  return Array.from({ length: array.length }, (_, index) => {
    const item = array.at(index);
    return item instanceof PdfRef ? resolve(item) : item;
  }).filter((item) => item instanceof PdfDict);
}

/** The destination array of a name in the document's name tree. */
function namedPlace(node: PdfDict | undefined, name: string, resolve: Resolve): PdfArray | undefined {
  const names = node?.getArray('Names', resolve);
  for (let index = 0; names && index + 1 < names.length; index += 2) {
    const key = names.at(index);
    if (!(key instanceof PdfString) || key.asString() !== name) continue;
    const value = names.at(index + 1);
    const place = value instanceof PdfRef ? resolve(value) : value;
    return place instanceof PdfArray ? place : undefined;
  }
  const kids = node?.getArray('Kids', resolve);
  for (const kid of kids ? dictionaries(kids, resolve) : []) {
    const found = namedPlace(kid, name, resolve);
    if (found) return found;
  }
  return undefined;
}

/** The page and rectangle that the document keeps for a field, around the named point's middle and below it. */
function placeOf(pdf: PDF, placeholder: SignaturePlaceholder, resolve: Resolve) {
  const { field, appearance } = placeholder;
  const tree = pdf.getCatalog().getDict('Names', resolve)?.getDict('Dests', resolve);
  const place = appearance && namedPlace(tree, field, resolve);
  const [page, x, y] = [place?.at(0), place?.at(2), place?.at(3)];
  if (!appearance || !(page instanceof PdfRef && x instanceof PdfNumber && y instanceof PdfNumber)) {
    return { page: pdf.getPages()[0]!.ref, rectangle: [0, 0, 0, 0], visible: undefined };
  }
  const left = x.value - appearance.width / 2;
  const rectangle = [left, y.value - appearance.height, left + appearance.width, y.value];
  return { page, rectangle, visible: appearance.pdf };
}

function numbers(values: readonly number[]): PdfArray {
  return new PdfArray(values.map((value) => PdfNumber.of(value)));
}

function append(array: PdfArray | undefined, ref: PdfRef): PdfArray {
  const items = array ? Array.from({ length: array.length }, (_, index) => array.at(index)!) : [];
  return new PdfArray([...items, ref]);
}

async function addField(pdf: PDF, placeholder: SignaturePlaceholder, resolve: Resolve): Promise<void> {
  const value = PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    M: PdfString.fromString(placeholder.signingTime),
    Reason: PdfString.fromString(placeholder.reason),
    Location: PdfString.fromString(placeholder.location),
    ByteRange: numbers([0, RANGE_DIGITS, RANGE_DIGITS, RANGE_DIGITS]),
    Contents: PdfString.fromHex('00'.repeat(CONTENTS_BYTES)),
  });
  const { page, rectangle, visible } = placeOf(pdf, placeholder, resolve);
  const widget = PdfDict.of({
    FT: PdfName.of('Sig'),
    T: PdfString.fromString(placeholder.field),
    V: pdf.register(value),
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    F: PdfNumber.of(WIDGET_FLAGS),
    P: page,
    Rect: numbers(rectangle),
  });
  if (visible) {
    const picture = await pdf.embedPage(await PDF.load(visible), 0);
    widget.set('AP', PdfDict.of({ N: picture.ref }));
  }
  const widgetRef = pdf.register(widget);
  const pageDict = resolve(page);
  if (!(pageDict instanceof PdfDict)) throw new Error('The page of the signature is missing');
  pageDict.set('Annots', append(pageDict.getArray('Annots', resolve), widgetRef));
  const { form, fields } = acroForm(pdf, resolve);
  form.set('Fields', append(fields, widgetRef));
  form.set('SigFlags', PdfNumber.of(SIGNATURE_FLAGS));
  if (!pdf.getCatalog().has('AcroForm')) pdf.getCatalog().set('AcroForm', pdf.register(form));
}

/** The ranges of the newest signature: everything but its own hexadecimal string. */
function byteRangeOf(bytes: Buffer): { range: number[]; start: number; end: number } {
  const start = bytes.lastIndexOf(`<${'0'.repeat(CONTENTS_BYTES * 2)}>`);
  if (start < 0) throw new Error('The place for the signature was not written');
  const end = start + CONTENTS_BYTES * 2 + 2;
  return { range: [0, start, end, bytes.length - end], start, end };
}

/**
 * Appends one revision with a signature field that holds the CMS which `sign` makes over the rest of the file.
 * Earlier bytes are left as they are.
 * @throws Error when the file cannot take another revision, or has a field of that name
 */
export async function appendSignature(
  file: Uint8Array,
  placeholder: SignaturePlaceholder,
  sign: (signed: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const pdf = await PDF.load(file);
  const blocker = pdf.canSaveIncrementally();
  if (blocker) throw new Error(`The file takes no further revision: ${blocker}`);
  const resolve: Resolve = (ref) => pdf.getObject(ref);
  const taken = dictionaries(acroForm(pdf, resolve).fields, resolve);
  if (taken.some((field) => field.getString('T', resolve)?.asString() === placeholder.field)) {
    throw new Error(`The document has a field "${placeholder.field}" already`);
  }
  await addField(pdf, placeholder, resolve);
  // eslint-disable-next-line no-restricted-syntax -- appends a revision to a PDF; no row is involved
  const bytes = Buffer.from(await pdf.save({ incremental: true }));

  const { range, start, end } = byteRangeOf(bytes);
  const written = `0 ${RANGE_DIGITS} ${RANGE_DIGITS} ${RANGE_DIGITS}`;
  bytes.write(range.join(' ').padEnd(written.length), bytes.lastIndexOf(written), 'latin1');
  const cms = Buffer.from(
    await sign(Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])),
  ).toString('hex');
  if (cms.length > CONTENTS_BYTES * 2) throw new Error('The signature is larger than its place');
  bytes.write(cms, start + 1, 'latin1');
  return new Uint8Array(bytes);
}

/** The signature fields of a file that hold a signature, in the order in which they were added. */
export async function readSignatures(file: Uint8Array): Promise<RawSignature[]> {
  const pdf = await PDF.load(file);
  const resolve: Resolve = (ref) => pdf.getObject(ref);
  return dictionaries(acroForm(pdf, resolve).fields, resolve).flatMap((field) => {
    const value = field.getDict('V', resolve);
    const range = value?.getArray('ByteRange', resolve);
    const contents = value?.getString('Contents', resolve);
    if (!value || !range || !contents) return [];
    const text = (key: string): string | undefined => value.getString(key, resolve)?.asString();
    return {
      field: field.getString('T', resolve)?.asString() ?? '',
      byteRange: Array.from({ length: range.length }, (_, index) => {
        const item = range.at(index);
        return item instanceof PdfNumber ? item.value : Number.NaN;
      }),
      contents: contents.bytes,
      subFilter: value.getName('SubFilter', resolve)?.value ?? '',
      signingTime: text('M'),
      reason: text('Reason'),
      location: text('Location'),
    };
  });
}
