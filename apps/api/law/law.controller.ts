import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LawBook } from '@vinhdanh/application';
import { Reads, SignedIn, UnderRules } from '../openapi/answers';
import { LawAwardDto, LawQueryDto, OpenQuestionDto } from './law.dto';
import { renderAward } from './render-award';

@ApiTags('Law')
@SignedIn()
@UnderRules()
@Controller('law')
export class LawController {
  constructor(@Inject(LawBook) private readonly law: LawBook) {}

  @Get('awards')
  @Reads(
    'The whole catalogue of titles and forms of commendation on a day, every value cited.',
    [LawAwardDto],
    422,
  )
  awards(@Query() { on }: LawQueryDto): readonly LawAwardDto[] {
    return this.law.awards(on).map(renderAward);
  }

  @Get('open-questions')
  @Reads('What the sources do not give, and who must decide it.', [OpenQuestionDto])
  openQuestions(): readonly OpenQuestionDto[] {
    return this.law.openQuestions();
  }
}
