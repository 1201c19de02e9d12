import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ShowCalendar } from '@vinhdanh/application';
import { SlugPipe } from '../kernel/id.pipe';
import { Reads, SignedIn } from '../openapi/answers';
import { CalendarYearDto } from './calendar.dto';

@ApiTags('Calendar')
@SignedIn()
@Controller('calendar')
export class CalendarController {
  constructor(@Inject(ShowCalendar) private readonly calendar: ShowCalendar) {}

  @Get(':year')
  @Reads(
    'The days off and swapped Saturdays of a year; 404 for a year without a notice.',
    CalendarYearDto,
    404,
  )
  show(@Param('year', SlugPipe) year: string): CalendarYearDto {
    return this.calendar.execute(year);
  }
}
