import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeMe, Clock, showMe, type Caller } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { Reads, SignedIn } from '../openapi/answers';
import { LocaleChoiceDto, MeDto, NudgesChoiceDto, OfficeChoiceDto } from './me.dto';

@ApiTags('Sign-in and self')
@SignedIn()
@Controller('me')
export class MeController {
  constructor(
    @Inject(ChangeMe) private readonly changeMe: ChangeMe,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Reads('Who the caller is, and the offices to choose from.', MeDto)
  show(@SentBy() caller: Caller): MeDto {
    const me = showMe(caller, this.clock.today());
    return { ...me, offices: [...me.offices] };
  }

  @Put('office')
  @Reads('Chooses the office in which this sign-in acts from now on.', MeDto, 403, 404, 422)
  async chooseOffice(@SentBy() caller: Caller, @Body() { office }: OfficeChoiceDto): Promise<MeDto> {
    return this.show(await this.changeMe.chooseOffice(caller, office));
  }

  @Put('locale')
  @Reads('Chooses the language of mails and screens.', MeDto, 403, 422)
  async chooseLocale(@SentBy() caller: Caller, @Body() { locale }: LocaleChoiceDto): Promise<MeDto> {
    return this.show(await this.changeMe.chooseLocale(caller, locale));
  }

  @Put('nudges')
  @Reads('Chooses whether the secretary of a council may remind the caller of a vote.', MeDto, 403, 422)
  async allowNudges(@SentBy() caller: Caller, @Body() { allowed }: NudgesChoiceDto): Promise<MeDto> {
    return this.show(await this.changeMe.allowNudges(caller, allowed));
  }
}
