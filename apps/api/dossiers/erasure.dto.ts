import { Shown, ShownObject } from '../openapi/shown';

class ErasureOrderDto {
  @Shown(String, '12/QĐ-SNV') number!: string;
  @Shown(String, '2026-11-20', { format: 'date' }) day!: string;
  @Shown(String, 'Sở Nội vụ tỉnh Lạng Sơn') issuedBy!: string;
  @Shown(String, 'Điều 14(1) Luật 91/2025/QH15') article!: string;
}

/** An order that erased personal data. */
export class ErasureDto {
  @Shown(String, '7d9f8a52-3f0e-4f0e-9a55-0d7a0f6a7c11', {
    format: 'uuid',
    description: 'Under which the record has it, as a thing of the kind "erasure".',
  })
  id!: string;
  @Shown(String, '2026-11-27', { format: 'date', description: 'The day on which it was carried out.' })
  on!: string;
  @ShownObject(() => ErasureOrderDto) order!: ErasureOrderDto;
  @Shown('integer', [1, 3], {
    list: true,
    description: 'Events of the dossier that lost texts: these read "…".',
  })
  seqs!: readonly number[];
  @Shown(String, [], { list: true, description: 'SHA-256 of attachments that went.' })
  files!: readonly string[];
}
