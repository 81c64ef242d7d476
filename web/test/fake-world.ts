/** Fictional people and organisations for specs; plain objects in the shape of the schema. */
export type Fake = Record<string, unknown>;

let count = 0;
export function fakeId(): string {
  count += 1;
  return `0199f000-0000-7000-8000-${String(count).padStart(12, '0')}`;
}

const AT = '2026-11-20T08:30:00.000Z';

export function fakePerson(own: Fake = {}): Fake {
  return {
    id: fakeId(),
    fullName: 'Leyla Quliyeva',
    email: 'leyla@example.az',
    emailVerified: true,
    locale: 'az',
    createdAt: AT,
    lastSeenAt: AT,
    disabledAt: null,
    roles: [],
    memberships: [],
    allowedActions: [],
    signInMethods: ['DIGITAL_LOGIN'],
    blockers: () => [],
    ...own,
  };
}

export function fakeOrganisation(own: Fake = {}): Fake {
  return {
    id: fakeId(),
    name: '«Dəniz Analitika» MMC',
    legalForm: 'LLC',
    tin: '1405867821',
    state: 'UNVERIFIED',
    stateLabel: 'Təsdiqlənməyib',
    country: 'AZ',
    address: 'Bakı şəhəri, Nizami küçəsi 10',
    website: 'https://deniz.example',
    registeredAt: AT,
    version: 1,
    memberCount: 1,
    members: () => fakePage([]),
    invitations: [],
    files: [],
    allowedActions: [],
    blockers: () => [],
    ...own,
  };
}

export function fakeMembership(organisation: Fake, person: Fake, own: Fake = {}): Fake {
  return { id: fakeId(), organisation, person, role: 'ADMIN', since: AT, allowedActions: [], ...own };
}

export function fakeViewer(own: Fake = {}): Fake {
  const person = fakePerson();
  return {
    person,
    roles: [],
    memberships: [],
    actingFor: null,
    assurance: 'HIGH',
    stepUpUntil: null,
    isStaff: false,
    isInvestor: false,
    isDemo: true,
    preferences: { locale: 'az', theme: 'SYSTEM', density: 'STANDARD', textScale: 100, shortcuts: true },
    unreadNotifications: 0,
    nextSteps: [],
    ...own,
  };
}

export function fakeStartup(own: Fake = {}): Fake {
  return {
    id: fakeId(),
    reference: 'ST-7K3QX9',
    name: 'Yarpaq',
    oneLiner: 'Xəstəliyi şəkildən tanıyır.',
    problem: 'Fermerlər xəstə bitkini gec görür.',
    solution: 'Telefon şəklə baxır.',
    website: null,
    sector: 'AGRITECH',
    sectorLabel: 'Agritech',
    tags: [],
    country: 'AZ',
    region: 'GENCE_DASKESEN',
    regionLabel: 'Ganja-Dashkasan',
    city: null,
    foundedYear: null,
    teamSize: null,
    state: 'ACTIVE',
    stateLabel: 'Active',
    stage: 'IDEA',
    stageLabel: 'Idea',
    stageOn: '2026-06-14',
    organisation: null,
    founders: [],
    cofounderInvitations: [],
    returnReasons: [],
    returnNote: null,
    pendingRevision: null,
    readiness: [],
    completeness: 70,
    nextStep: null,
    files: [],
    allowedActions: [],
    blockers: () => [],
    version: 3,
    ...own,
  };
}

export function fakePage(items: readonly Fake[], own: Fake = {}): Fake {
  return {
    items,
    pageInfo: { endCursor: null, hasNextPage: false, count: items.length, countIsCapped: false, ...own },
  };
}

export function fakeProblem(code: string, message: string, path: readonly string[] = []): Fake {
  return { code, message, path, params: {} };
}
