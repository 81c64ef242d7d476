import { Global, Module } from '@nestjs/common';
import { OidcModule } from '../integrations/oidc/index.ts';
import { ACTOR_SOURCE } from '../platform/actor-source.ts';
import { explainConstraint } from '../platform/errors.ts';
import type { Feature } from '../platform/features.ts';
import { DataAccessResolver } from './data-access.resolver.ts';
import { mountDemo } from './demo.http.ts';
import { DemoResolver } from './demo.resolver.ts';
import { mountDigitalLogin } from './digital-login.http.ts';
import { mountPeopleExport } from './export-people.ts';
import { identityJobs } from './identity.jobs.ts';
import { Passkey } from './passkey.entity.ts';
import { PasskeyResolver } from './passkey.resolver.ts';
import { PasswordResolver } from './password.resolver.ts';
import { PasswordHasher } from './password-hasher.ts';
import { PeopleResolver } from './people.resolver.ts';
import { Person } from './person.entity.ts';
import { PersonResolver, RoleGrantResolver } from './person.resolver.ts';
import { PersonContact } from './person-contact.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { searchPeople } from './search-people.ts';
import { Session } from './session.entity.ts';
import { SessionResolver } from './session.resolver.ts';
import { SessionStore } from './session-store.ts';
import { mountTestClock, TestClock } from './test-clock.ts';
import { ViewerResolver } from './viewer.resolver.ts';

explainConstraint('uq_role_grant_live', 'ROLE_ALREADY_HELD', ['role']);
explainConstraint('uq_person_contact_email', 'ACCOUNT_EXISTS', ['email']);
explainConstraint('uq_passkey_credential', 'PASSKEY_NOT_MATCHED', []);
explainConstraint('uq_person_identity_fin', 'IDENTITY_TAKEN', []);
explainConstraint('ck_role_grant_four_eyes', 'CANNOT_GRANT_TO_SELF', []);

@Global()
@Module({
  imports: [OidcModule],
  providers: [
    SessionStore,
    { provide: ACTOR_SOURCE, useExisting: SessionStore },
    TestClock,
    PasswordHasher,
    ViewerResolver,
    SessionResolver,
    PersonResolver,
    RoleGrantResolver,
    PeopleResolver,
    DataAccessResolver,
    PasswordResolver,
    PasskeyResolver,
    DemoResolver,
  ],
  exports: [ACTOR_SOURCE],
})
class IdentityModule {}

export const identity: Feature = {
  module: IdentityModule,
  entities: [Person, PersonContact, RoleGrant, Session, Passkey],
  jobs: identityJobs,
  search: [searchPeople],
  http: (app, find) => {
    mountDemo(app, find);
    mountDigitalLogin(app, find);
    mountPeopleExport(app, find);
    mountTestClock(app, find);
  },
};
