import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ShowCalendar } from '@vinhdanh/application';
import { SlugPipe } from '../kernel/id.pipe';
import { Reads, SignedIn, UnderRules } from '../openapi/answers';
import { CalendarQueryDto, CalendarYearDto } from './calendar.dto';

@ApiTags('Calendar')
@SignedIn()
@UnderRules()
@Controller('calendar')
export class CalendarController {
  constructor(@Inject(ShowCalendar) private readonly calendar: ShowCalendar) {}

  @Get(':year')
  @Reads(
    'The days off and swapped Saturdays of a year; 404 for a year without a notice.',
    CalendarYearDto,
    404,
    422,
  )
  show(@Param('year', SlugPipe) year: string, @Query() { knownOn }: CalendarQueryDto): CalendarYearDto {
    return this.calendar.execute(year, knownOn);
  }
}
