import { tagsOf } from './look-at-xml';

/** A sheet of a workbook with the part that holds its cells. */
export interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** The sheets in the order of their tabs; undefined where one leads to no part. */
export function sheetsOf(workbook: string, relations: string): readonly WorkbookSheet[] | undefined {
  const targets = new Map<string, string>();
  for (const { attributes } of tagsOf(relations, 'Relationship'))
    if (attributes.Type?.endsWith('/worksheet'))
      targets.set(attributes.Id ?? '', partOf(attributes.Target ?? ''));
  const sheets: WorkbookSheet[] = [];
  for (const { attributes } of tagsOf(workbook, 'sheet')) {
    const part = targets.get(attributes.id ?? '');
    if (part === undefined) return undefined;
    const hidden = attributes.state !== undefined && attributes.state !== 'visible';
    sheets.push({ name: attributes.name ?? '', part, hidden });
  }
  return sheets;
}

const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** Whether the sheet holds anything but empty cells. */
export const hasCells = (sheet: string): boolean => /<(?:[\w.-]+:)?(?:v|is|f)(?=[\s/>])/.test(sheet);
