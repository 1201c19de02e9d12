import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Catalogue, type Caller } from '@vinhdanh/application';
import { SentBy } from '../auth/request.decorators';
import { Reads, SignedIn, UnderRules } from '../openapi/answers';
import { AwardDto, AwardsQueryDto, OrganizationDto, RouteDto, RoutePreviewQueryDto } from './catalogue.dto';

@ApiTags('Catalogue')
@SignedIn()
@UnderRules()
@Controller()
export class CatalogueController {
  constructor(@Inject(Catalogue) private readonly catalogue: Catalogue) {}

  @Get('awards')
  @Reads('Awards in force on a day.', [AwardDto], 422)
  awards(@Query() { on }: AwardsQueryDto): readonly AwardDto[] {
    return this.catalogue.awards(on);
  }

  @Get('route-preview')
  @Reads("The route of a dossier of the acting office's body, received on a day.", RouteDto, 409, 422)
  previewRoute(@SentBy() caller: Caller, @Query() { award, on }: RoutePreviewQueryDto): Promise<RouteDto> {
    return this.catalogue.previewRoute(caller, award, on);
  }

  @Get('organizations')
  @Reads('The register of bodies.', [OrganizationDto])
  organizations(): Promise<readonly OrganizationDto[]> {
    return this.catalogue.listOrganizations();
  }
}
