import { Body, Controller, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock, OpenSession, showMe, type Caller } from '@vinhdanh/application';
import { endedCookieSettings, SESSION_COOKIE, sessionCookieSettings } from '@vinhdanh/auth';
import { PublicConfig } from '@vinhdanh/platform';
import { Public } from '../auth/caller.guard';
import { checkOrigin } from '../auth/own-origin';
import { SentBy } from '../auth/request.decorators';
import { Problems, SignedIn } from '../openapi/answers';
import { SignedInDto, SignInDto } from './me.dto';

@ApiTags('Sign-in and self')
@Controller()
export class SignInController {
  constructor(
    @Inject(OpenSession) private readonly openSession: OpenSession,
    @Inject(PublicConfig) private readonly publicConfig: PublicConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Post('sign-in')
  @Public()
  @UseGuards(ThrottlerGuard)
  @HttpCode(200)
  @ApiOperation({ summary: 'Signs in; the session is kept in a cookie.' })
  @ApiOkResponse({ type: SignedInDto })
  @Problems(401, 403, 422, 429, 503)
  async signIn(
    @Body() { username, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    checkOrigin(request, this.publicConfig.url);
    const { caller, token } = await this.openSession.open({
      signInName: username,
      password,
      address: request.ip,
    });
    void reply.setCookie(SESSION_COOKIE, token, sessionCookieSettings(this.publicConfig.url));
    const me = showMe(caller, this.clock.today());
    return { me: { ...me, offices: [...me.offices] }, csrfToken: me.csrfToken };
  }

  @Post('sign-out')
  @SignedIn()
  @HttpCode(204)
  @ApiOperation({ summary: 'Ends the session.' })
  @ApiNoContentResponse()
  @Problems(403)
  async signOut(@SentBy() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.openSession.close(caller);
    void reply.setCookie(SESSION_COOKIE, '', endedCookieSettings(this.publicConfig.url));
  }
}
