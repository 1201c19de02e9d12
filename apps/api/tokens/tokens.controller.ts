import { Body, Controller, HttpCode, Inject, Post, Req, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { FindCaller, OpenSession, refused } from '@vinhdanh/application';
import { callerOf, Public } from '../auth/caller.guard';
import { Problems } from '../openapi/answers';
import { TokenDto, TokenRequestDto } from './token.dto';

@ApiTags('Sign-in and self')
@Controller('tokens')
export class TokensController {
  constructor(
    @Inject(OpenSession) private readonly openSession: OpenSession,
    @Inject(FindCaller) private readonly findCaller: FindCaller,
  ) {}

  @Post()
  @Public()
  @UseGuards(ThrottlerGuard)
  @HttpCode(201)
  @ApiOperation({
    summary: 'Issues a bearer token for a program, by cookie or by sign-in name and password.',
  })
  @ApiCreatedResponse({ type: TokenDto })
  @Problems(401, 403, 422, 429, 503)
  async issue(@Body() body: TokenRequestDto, @Req() request: FastifyRequest): Promise<TokenDto> {
    return this.openSession.issueToken(await this.personOf(body, request), body.label);
  }

  private async personOf({ username, password }: TokenRequestDto, request: FastifyRequest): Promise<string> {
    if (username == null || password == null) {
      const { person, cookieToken } = await callerOf(this.findCaller, request);
      // A token that could renew itself would outlive being found out.
      if (cookieToken === null) throw refused('sign-in-required');
      return person.id;
    }
    const credentials = { signInName: username, password, address: request.ip };
    const { caller } = await this.openSession.open(credentials);
    await this.openSession.close(caller);
    return caller.person.id;
  }
}
