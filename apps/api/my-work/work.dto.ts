import { Shown, ShownObject } from '../openapi/shown';

const ID = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';

export class WorkItemDto {
  @Shown(String, 'dossier', { enum: ['dossier', 'session', 'round'] }) thing!:
    'dossier' | 'session' | 'round';
  @Shown(String, ID, { format: 'uuid' }) id!: string;
  @Shown(String, 'HS-2026-000001', { optional: true }) code?: string;
  @Shown(String, 'Hoàng Văn Giả (hư cấu)') title!: string;
  @Shown(String, 'receive', {
    description: 'What waits to be done: an act of the thing, or `convene`, `compose`.',
  })
  why!: string;
  @Shown(String, '2026-11-22T03:00:00.000Z', { format: 'date-time' }) since!: string;
  @Shown(String, null, { nullable: true, format: 'date-time' }) dueAt!: string | null;
}

class WorkCountsDto {
  @Shown('integer', 4) toDo!: number;
  @Shown('integer', 1) sessions!: number;
  @Shown('integer', 1) rounds!: number;
  @Shown('integer', 2) unread!: number;
}

export class WorkDto {
  @ShownObject(() => [WorkItemDto]) toDo!: readonly WorkItemDto[];
  @ShownObject(() => [WorkItemDto]) sessions!: readonly WorkItemDto[];
  @ShownObject(() => [WorkItemDto]) rounds!: readonly WorkItemDto[];
  @ShownObject(() => WorkCountsDto) counts!: WorkCountsDto;
}
