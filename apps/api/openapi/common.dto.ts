import { Shown, ShownObject } from './shown';

/** A body, named. */
export class BodyDto {
  @Shown(String, 'ubnd-tinh-lang-son') id!: string;
  @Shown(String, 'Ủy ban nhân dân tỉnh Lạng Sơn') nameVi!: string;
  @Shown(String, "People's Committee of Lang Son province") nameEn!: string;
}

/** Why an act is not possible now. */
export class ActRefusalDto {
  @Shown(String, 'not-your-step') code!: string;
  @Shown(String, 'Hồ sơ không ở cơ quan của bạn, nên bạn không thể xử lý.') sentence!: string;
  @Shown('object', { step: 'province.appraise' }) params!: Record<string, string | number>;
}

/** What the caller may do, or why not. */
export class ActDto {
  @Shown(String, 'receive') act!: string;
  @Shown(Boolean, false) allowed!: boolean;
  @ShownObject(() => ActRefusalDto, { optional: true }) refusal?: ActRefusalDto;
}

/** A dossier that did not take what a session or a round brought it. */
export class PassedOverDto {
  @Shown(String, '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11', { format: 'uuid' }) dossier!: string;
  @Shown(String, 'content-changed') code!: string;
  @Shown(String, 'Nội dung hồ sơ đã thay đổi sau khi được xem xét.') sentence!: string;
}

/** The answer to an accepted command. */
export class ReceiptDto {
  @Shown(String, 'dossier', { enum: ['dossier', 'session', 'round', 'enactment'] }) thing!: string;
  @Shown(String, '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11', { format: 'uuid' }) id!: string;
  @Shown('integer', 4, { description: 'Version after the command: read with ?atLeast=4.' }) seq!: number;
  @Shown(String, 'climbing') status!: string;
}

/** The answer to a request that began something. */
export class BegunDto extends ReceiptDto {
  @Shown(String, 'HS-2026-000001', { optional: true, description: 'Of a dossier.' }) code?: string;
}

/** Whether the command was recorded is not known yet. */
export class UnknownOutcomeDto {
  @Shown(String, 'unknown', { enum: ['unknown'] }) state!: 'unknown';
  @Shown(
    String,
    '/api/commands/dossier/5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11/2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c',
  )
  statusUrl!: string;
}

class FieldProblemDto {
  @Shown(String, '#/reason', { description: 'JSON pointer into the body.' }) pointer!: string;
  @Shown(String, 'field-required') code!: string;
  @Shown(String, 'Bắt buộc nhập mục này.') detail!: string;
}

/** A refused or failed request (RFC 9457). */
export class ProblemDto {
  @Shown(String, 'urn:vinhdanh:problem:wrong-state') type!: string;
  @Shown(String, 'Không thực hiện được') title!: string;
  @Shown('integer', 409) status!: number;
  @Shown(String, 'wrong-state', { description: 'Stable; what programs compare.' }) code!: string;
  @Shown(String, 'Không thể làm việc này với hồ sơ đang ở trạng thái này: đang xử lý.', {
    description: 'A sentence in the language of Accept-Language.',
  })
  detail!: string;
  @Shown(String, 'urn:vinhdanh:request:4f9a7c1e-7c52-4b8e-8f6a-0d7f6f1f2a10') instance!: string;
  @Shown('object', { status: 'climbing' }, { optional: true }) params?: Readonly<
    Record<string, string | number>
  >;
  @ShownObject(() => [FieldProblemDto], { optional: true }) errors?: readonly FieldProblemDto[];
}
