import { Module } from '@nestjs/common';
import { RegistryModule } from '../integrations/registry/index.ts';
import { explainConstraint } from '../platform/errors.ts';
import type { Feature } from '../platform/features.ts';
import { CompanyResolver } from './company.resolver.ts';
import { mountOrganisationExport } from './export-organisations.ts';
import { Invitation } from './invitation.entity.ts';
import { InvitationResolver, MembershipResolver } from './member.resolver.ts';
import { Membership } from './membership.entity.ts';
import { Organisation } from './organisation.entity.ts';
import { OrganisationResolver } from './organisation.resolver.ts';
import { OrganisationFilesResolver } from './organisation-files.resolver.ts';
import { organisationsJobs } from './organisations.jobs.ts';
import { searchOrganisations } from './search-organisations.ts';
import { PersonOrganisationsResolver, ViewerOrganisationsResolver } from './viewer-organisations.resolver.ts';

explainConstraint('uq_organisation_tin', 'TIN_TAKEN', ['tin']);
explainConstraint('uq_membership_live', 'ALREADY_A_MEMBER', []);
explainConstraint('uq_invitation_open', 'ALREADY_INVITED', ['email']);
explainConstraint('ck_membership_last_admin', 'LAST_ADMIN_OF_ORGANISATION', []);

@Module({
  imports: [RegistryModule],
  providers: [
    OrganisationResolver,
    OrganisationFilesResolver,
    MembershipResolver,
    InvitationResolver,
    CompanyResolver,
    ViewerOrganisationsResolver,
    PersonOrganisationsResolver,
  ],
})
class OrganisationsModule {}

export const organisations: Feature = {
  module: OrganisationsModule,
  entities: [Organisation, Membership, Invitation],
  jobs: organisationsJobs,
  search: [searchOrganisations],
  http: mountOrganisationExport,
};
