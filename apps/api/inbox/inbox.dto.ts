import { CursorField } from '../openapi/paging';
import { Shown, ShownObject } from '../openapi/shown';

export class InboxQueryDto {
  @CursorField() cursor?: string;
}

class NoticeDto {
  @Shown(String, '7f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11', { format: 'uuid' }) id!: string;
  @Shown(String, 'step-arrived') kind!: string;
  @Shown(String, 'dossier', { enum: ['dossier', 'session', 'round', 'enactment', 'finding'] }) thing!: string;
  @Shown(String, '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11', { format: 'uuid' }) thingId!: string;
  @Shown('object', { dossierCode: 'HS-2026-000001' }) params!: object;
  @Shown(String, 'Hồ sơ HS-2026-000001 đang chờ ông/bà: thẩm định') sentence!: string;
  @Shown(String, '/sessions/5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11/paper?office=kon-tum.dai-dien.member', {
    nullable: true,
    description: 'The page that it opens, with the office that is meant.',
  })
  path!: string | null;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) createdAt!: string;
  @Shown(String, null, { nullable: true, format: 'date-time' }) readAt!: string | null;
  @Shown(String, 'sent', { enum: ['waiting', 'sent', 'undeliverable'] }) mail!:
    'waiting' | 'sent' | 'undeliverable';
}

export class InboxDto {
  @ShownObject(() => [NoticeDto]) items!: readonly NoticeDto[];
  @Shown('integer', 2) unread!: number;
  @Shown(String, null, { nullable: true }) nextCursor!: string | null;
}
