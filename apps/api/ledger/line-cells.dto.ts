import { TextField } from '../openapi/fields';
import { Shown } from '../openapi/shown';

const Cell = (example: string): PropertyDecorator =>
  TextField({ description: 'The cell of the import form.', example, max: 400, optional: true });

const ShownCell = (example: string): PropertyDecorator => Shown(String, example, { optional: true });

/** What a line of the import form should say; what is left out is empty. */
export class LineCellsDto {
  @Cell('cá nhân') subject_kind?: string | null;
  @Cell('Nông Thị Ví Dụ (hư cấu)') name?: string | null;
  @Cell('30/04/1975') born?: string | null;
  @Cell('nữ') gender?: string | null;
  @Cell('') identifier?: string | null;
  @Cell('direct-worker') category?: string | null;
  @Cell('Trường Tiểu học Giả Định') unit?: string | null;
  @Cell('') former_name?: string | null;
  @Cell('') former_unit?: string | null;
  @Cell('new') subject?: string | null;
  @Cell('BK-BT') award?: string | null;
  @Cell('công trạng') commendation?: string | null;
  @Cell('12/QĐ-UBND') decision_number?: string | null;
  @Cell('20/12/2021') decision_date?: string | null;
  @Cell('ubnd-tinh-lang-son') decision_body?: string | null;
  @Cell('2021') year_from?: string | null;
  @Cell('') year_to?: string | null;
  @Cell('') achievement?: string | null;
  @Cell('ubnd-tinh-lang-son') submitted_by?: string | null;
}

/** What a line of a file says; numbers of identity cards are hashed. */
export class ShownCellsDto {
  @ShownCell('cá nhân') subject_kind?: string;
  @ShownCell('Nông Thị Ví Dụ (hư cấu)') name?: string;
  @ShownCell('30/04/1975') born?: string;
  @ShownCell('nữ') gender?: string;
  @ShownCell('') identifier?: string;
  @ShownCell('direct-worker') category?: string;
  @ShownCell('Trường Tiểu học Giả Định') unit?: string;
  @ShownCell('') former_name?: string;
  @ShownCell('') former_unit?: string;
  @ShownCell('new') subject?: string;
  @ShownCell('BK-BT') award?: string;
  @ShownCell('công trạng') commendation?: string;
  @ShownCell('12/QĐ-UBND') decision_number?: string;
  @ShownCell('20/12/2021') decision_date?: string;
  @ShownCell('ubnd-tinh-lang-son') decision_body?: string;
  @ShownCell('2021') year_from?: string;
  @ShownCell('') year_to?: string;
  @ShownCell('') achievement?: string;
  @ShownCell('ubnd-tinh-lang-son') submitted_by?: string;
}
