import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  ValidateNested,
  validateSync,
} from 'class-validator';
import { isMessageCode } from '../messages/sentence';
import { renderProblem } from './problem';
import { statusOf } from './status';
import { refuseInvalid } from './validation-errors';

describe('renderProblem', () => {
  it('renders a refusal of the domain as a conflict with its sentence', () => {
    const problem = renderProblem(
      { code: 'quorum-lacking', params: { reached: 14, needed: 15 } },
      'en',
      'req-1',
    );
    expect(problem).toEqual({
      type: 'urn:vinhdanh:problem:quorum-lacking',
      title: 'Not possible now',
      status: 409,
      code: 'quorum-lacking',
      detail: 'Too few members attend: 14, needed 15.',
      instance: 'urn:vinhdanh:request:req-1',
      params: { reached: 14, needed: 15 },
    });
  });

  it('speaks Vietnamese first', () => {
    const problem = renderProblem({ code: 'dossier-ended', params: { status: 'withdrawn' } }, 'vi', 'req-1');
    expect(problem).toMatchObject({
      title: 'Không thực hiện được',
      detail: 'Hồ sơ đã kết thúc (đã rút). Không thể xử lý thêm.',
    });
  });

  it('answers forbidden exactly as absent', () => {
    const absent = renderProblem({ code: 'not-found' }, 'vi', 'req-1');
    const secret = { code: 'forbidden', params: { province: 'x' }, errors: [{ pointer: '#/a', code: 'x' }] };
    expect(renderProblem(secret, 'vi', 'req-1')).toEqual(absent);
    expect(absent).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('gives the request id to a person who reports a failure', () => {
    expect(renderProblem({ code: 'internal' }, 'en', 'req-1')).toMatchObject({
      status: 500,
      detail: expect.stringContaining('req-1') as string,
    });
  });

  it.each([
    ['stale-version', 409],
    ['idempotency-key-reused', 409],
    ['sign-in-required', 401],
    ['too-many-attempts', 429],
    ['payload-too-large', 413],
    ['file-type-unknown', 415],
    ['unavailable', 503],
    ['outcome-unknown', 202],
    ['malformed-json', 400],
    ['validation-failed', 422],
    ['constructor', 409],
  ])('answers %s with %d', (code, status) => {
    expect(statusOf(code)).toBe(status);
  });
});

class Part {
  @IsUUID() file!: string;
}

class Body {
  @IsString() @MaxLength(5, { context: { max: 5 } }) note!: string;
  @IsInt() @Max(3, { context: { max: 3 } }) count!: number;
  @IsArray()
  @ArrayMaxSize(9, { context: { max: 9 } })
  @ValidateNested({ each: true })
  @Type(() => Part)
  parts!: Part[];
}

const check = (body: object) =>
  refuseInvalid(
    validateSync(plainToInstance(Body, body), {
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
    }),
  );

describe('refuseInvalid', () => {
  it('points at each field with a code that has a sentence', () => {
    const refusal = check({ note: 'too long', count: 4, parts: [{ file: 'x', 'a/b~': 1 }], extra: true });
    expect(refusal.code).toBe('validation-failed');
    expect([...(refusal.errors ?? [])].sort((a, b) => a.pointer.localeCompare(b.pointer))).toEqual([
      { pointer: '#/count', code: 'field-out-of-range', params: { max: 3 } },
      { pointer: '#/extra', code: 'unknown-field', params: { field: 'extra' } },
      { pointer: '#/note', code: 'field-too-long', params: { max: 5 } },
      { pointer: '#/parts/0/a~1b~0', code: 'unknown-field', params: { field: 'a/b~' } },
      { pointer: '#/parts/0/file', code: 'field-not-an-id' },
    ]);
    for (const { code } of refusal.errors ?? []) expect(isMessageCode(code)).toBe(true);
  });

  it('calls an absent field required, whatever its type', () => {
    const codes = (check({}).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
    expect(codes.sort()).toEqual([
      '#/count field-required',
      '#/note field-required',
      '#/parts field-required',
    ]);
  });

  it('renders one sentence for each field', () => {
    const problem = renderProblem(check({ note: 1, count: 1, parts: [] }), 'vi', 'req-1');
    expect(problem.errors).toEqual([
      {
        pointer: '#/note',
        code: expect.any(String) as string,
        detail: expect.stringMatching(/\.$/) as string,
      },
    ]);
  });
});
