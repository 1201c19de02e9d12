import { Shown, ShownObject } from '../openapi/shown';

export const RULE_SET_ID = '4f9d1c0b6e0f4bb0a8a6f3b5d1f0d2c4b7a9e8f7c6d5b4a3928170f6e5d4c3b2';

class LayerVersionDto {
  @Shown(String, 'national') name!: string;
  @Shown(String, RULE_SET_ID, { description: 'SHA-256 over its files.' }) version!: string;
}

/** A rule set by its name. */
export class RuleSetVersionsDto {
  @Shown(String, RULE_SET_ID, { description: 'SHA-256 over the layers in order with their versions.' })
  id!: string;
  @ShownObject(() => [LayerVersionDto]) layers!: readonly LayerVersionDto[];
}
