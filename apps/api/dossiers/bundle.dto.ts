import { NumberField } from '../openapi/fields';

export class BundleQueryDto {
  @NumberField({
    description:
      'The size of an older tree of the log: the bundle holds the proof that its own tree goes on from there.',
    example: 1200,
    min: 0,
    max: 1_000_000_000,
    query: true,
    optional: true,
  })
  since?: number;
}
