import { Shown } from '../openapi/shown';

const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';

/** The export of a session, as `recountSession` reads it; `form` names its version. */
export class SessionExportDto {
  @Shown(String, 'vinhdanh/session/1') form!: string;
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'hd-tdkt-lang-son') council!: string;
  @Shown(String, 'so-noi-vu-lang-son') organization!: string;
  @Shown(String, '2026-11-22', { format: 'date' }) heldOn!: string;
  @Shown(String, 'awards', { optional: true }) kind?: string;
  @Shown(Boolean, false) inWriting!: boolean;
  @Shown(String, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', { nullable: true })
  agendaHash!: string | null;
  @Shown('object', [], { list: true, description: 'Lines in order, each naming its rule.' })
  agenda!: readonly object[];
  @Shown('object', {}, { description: 'Rules with their articles, by the names that lines use.' })
  rules!: object;
  @Shown('object', [], { list: true }) seats!: readonly object[];
  @Shown('object', {}, { description: 'Who voted in the seat of an absent member.' }) substitutes!: object;
  @Shown('object', {}, { description: 'By seat, as marked last.' }) attendance!: object;
  @Shown('object', [], { list: true }) recusals!: readonly object[];
  @Shown('object', null, { nullable: true, description: 'All staff, where a share is taken of them.' })
  staff!: object | null;
  @Shown('object', [], { list: true, description: 'How many of an award there are to give.' })
  places!: readonly object[];
  @Shown(String, null, { nullable: true, format: 'date-time' }) writtenUntil!: string | null;
  @Shown('object', [], { list: true }) tellers!: readonly object[];
  @Shown('object', [], {
    list: true,
    description:
      'With the numbers of their lines and who took part at the close: p present, w in writing, - absent, seat by seat.',
  })
  ballots!: readonly object[];
  @Shown('object', [], {
    list: true,
    description: 'Papers with names, a letter for each line of their ballot.',
  })
  papers!: readonly object[];
  @Shown('object', [], { list: true, description: 'Papers that gave way to a later one.' })
  replaced!: readonly object[];
  @Shown('object', [], { list: true, description: 'Votes in writing that came late; not counted.' })
  late!: readonly object[];
  @Shown('object', [], { list: true, description: 'Everything that tellers entered.' })
  entries!: readonly object[];
  @Shown('object', {}, { description: 'Lines put off, with the reason.' }) deferred!: object;
  @Shown('object', [], { list: true, description: 'What told tied lines apart, in order.' })
  tieLevels!: readonly object[];
  @Shown(Boolean, false) tiesLeft!: boolean;
  @Shown('object', [], { list: true, description: 'The results as announced.' }) results!: readonly object[];
  @Shown(
    'object',
    {},
    {
      optional: true,
      description: 'Keys, tokens issued, sealed hashes, reports and counts of secret ballots.',
    },
  )
  secret?: object;
  @Shown('object', [], {
    list: true,
    description:
      'Opened boxes of secret ballots: papers by tracker, and the tokens that their envelopes carried.',
  })
  boxes!: readonly object[];
}
