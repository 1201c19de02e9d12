import { TextField } from '../openapi/fields';
import { Shown } from '../openapi/shown';

export class TokenRequestDto {
  @TextField({ description: 'What the token is for, in words.', example: 'Báo cáo tháng', max: 100 })
  label!: string;
  @TextField({ description: 'Instead of a cookie.', example: 'thu.ky.tinh', max: 100, optional: true })
  username?: string | null;
  @TextField({
    description: 'With the sign-in name.',
    example: 'mot-mat-khau-dai',
    max: 1024,
    optional: true,
  })
  password?: string | null;
}

export class TokenDto {
  @Shown(String, '3yX0q6b1nS1o3ZpVqv0aT0m8r7Lw2Qk9uHc5dFfGgJk', {
    description: 'Shown once; keep it secret.',
  })
  token!: string;
  @Shown(String, '2027-11-22T03:00:00.000Z', { format: 'date-time' }) expiresAt!: string;
}
