import { diffWords, type WordPiece } from '../kernel/diff-words';
import type { LocalDate } from '../kernel/time';
import type { DossierEvent } from './events';
import type { DossierContent } from './state';

export type ContentField = 'kind' | 'name' | 'position' | 'citation';
export type GivenPart = DossierContent['parts'][number];

/** A text of the content that was changed, word by word. */
export interface TextChange {
  readonly field: ContentField;
  readonly pieces: readonly WordPiece[];
}

/** A file that was added, taken out, or put in the place of others of its part. */
export interface PartChange {
  readonly part: string;
  readonly removed: readonly GivenPart[];
  readonly added: readonly GivenPart[];
}

/** What a resubmission changed against the version before it. */
export interface ContentChanges {
  readonly version: number;
  readonly on: LocalDate;
  readonly note: string;
  readonly texts: readonly TextChange[];
  readonly parts: readonly PartChange[];
}

const FIELDS: Readonly<Record<ContentField, (content: DossierContent) => string>> = {
  kind: ({ subject }) => subject.kind,
  name: ({ subject }) => subject.name,
  position: ({ subject }) => subject.position,
  citation: ({ citation }) => citation,
};

const textChanges = (before: DossierContent, after: DossierContent): readonly TextChange[] =>
  (Object.keys(FIELDS) as ContentField[])
    .filter((field) => FIELDS[field](before) !== FIELDS[field](after))
    .map((field) => ({ field, pieces: diffWords(FIELDS[field](before), FIELDS[field](after)) }));

const onlyIn = (part: string, one: DossierContent, other: DossierContent): readonly GivenPart[] =>
  one.parts.filter((given) => given.part === part && other.parts.every(({ file }) => file !== given.file));

const partChanges = (before: DossierContent, after: DossierContent): readonly PartChange[] =>
  [...new Set([...before.parts, ...after.parts].map(({ part }) => part))]
    .map((part) => ({ part, removed: onlyIn(part, before, after), added: onlyIn(part, after, before) }))
    .filter(({ removed, added }) => removed.length + added.length > 0);

/** What the one content says otherwise than the other. */
export const compareContents = (
  before: DossierContent,
  after: DossierContent,
): Pick<ContentChanges, 'texts' | 'parts'> => ({
  texts: textChanges(before, after),
  parts: partChanges(before, after),
});

/** What each resubmission of the history changed, the latest first: reviewers need not read everything again. */
export function contentChanges(history: readonly DossierEvent[]): readonly ContentChanges[] {
  const found: ContentChanges[] = [];
  let last: DossierContent | null = null;
  let version = 1;
  for (const event of history) {
    if (event.type === 'submitted') last = event.submission.content;
    if (event.type === 'resubmitted' || event.type === 'death-recorded') version++;
    if ('renews' in event && event.renews) version++;
    if (event.type !== 'resubmitted' || last === null) continue;
    const { on, note, content } = event;
    found.push({
      version,
      on,
      note,
      ...compareContents(last, content),
    });
    last = content;
  }
  return found.reverse();
}
