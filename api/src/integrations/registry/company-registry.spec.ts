import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isTin } from '@aim/domain/organisations/tin-number';
import { CircuitBreaker } from './circuit-breaker.ts';
import { RegistryUnavailable } from './company-registry.ts';
import { FakeRegistryServer } from './fake-registry-server.ts';
import { FICTIONAL_COMPANIES } from './fictional-companies.ts';
import { LiveCompanyRegistry } from './live-company-registry.ts';

const fake = new FakeRegistryServer();
const context = {
  caseId: 'case-1',
  personId: '0190d7a0-0000-7000-8000-000000000001',
  forOrganisationTin: '1400000011',
};
const [known] = FICTIONAL_COMPANIES as [(typeof FICTIONAL_COMPANIES)[number]];
const NOBODYS = '9999999991';

/** `REGISTRY_SPEC_URL` runs the same contract against another exchange that knows the fictional companies. */
const address = () =>
  process.env['REGISTRY_SPEC_URL'] ? Promise.resolve(process.env['REGISTRY_SPEC_URL']) : fake.address();
const registry = () =>
  new LiveCompanyRegistry(address, 'AZ/GOV/AIM/ecosystem', {
    timeoutMilliseconds: 400,
    failures: 2,
    restMilliseconds: 200,
  });

beforeEach(() => fake.behave());
afterAll(() => fake.close());

describe('the contract', () => {
  it('finds a company and says where the answer comes from', async () => {
    expect(await registry().lookUp(known.tin, context)).toEqual({ ...known, source: 'AZ/GOV/TAX/companies/company' });
  });

  it('answers null for a number nobody has', async () => {
    expect(await registry().lookUp(NOBODYS, context)).toBeNull();
  });

  it('says who asks, for whom and because of which case', async () => {
    await registry().lookUp(known.tin, context);
    expect(fake.questions.at(-1)).toMatchObject({
      'x-road-client': 'AZ/GOV/AIM/ecosystem',
      'x-road-userid': `AZ${context.personId}`,
      'x-road-issue': 'case-1',
      'x-road-represented-party': 'COM/1400000011',
      'x-road-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    await registry().lookUp(known.tin, { ...context, forOrganisationTin: null });
    expect(fake.questions.at(-1)).not.toHaveProperty('x-road-represented-party');
  });

  it('knows closed companies as inactive', async () => {
    const closed = FICTIONAL_COMPANIES.find(({ isActive }) => !isActive);
    expect(await registry().lookUp(closed?.tin ?? '', context)).toMatchObject({ isActive: false });
  });
});

describe('the fictional companies', () => {
  it('have forty different numbers of the right form', () => {
    expect(FICTIONAL_COMPANIES.length).toBe(40);
    expect(new Set(FICTIONAL_COMPANIES.map(({ tin }) => tin)).size).toBe(40);
    for (const { tin } of FICTIONAL_COMPANIES) expect({ tin, fine: isTin(tin) }).toEqual({ tin, fine: true });
  });
});

describe('an exchange that misbehaves', () => {
  it.each([
    ['fails', { fail: 1 }],
    ['is too slow', { delayMilliseconds: 1000 }],
    ['redirects', { redirect: 1 }],
    ['floods', { flood: 1 }],
  ])('that %s is unavailable, not wrong', async (_, misbehaviour) => {
    fake.behave(misbehaviour);
    await expect(registry().lookUp(known.tin, context)).rejects.toThrow(RegistryUnavailable);
  });

  it('that repeats an earlier answer is not believed', async () => {
    const asking = registry();
    await asking.lookUp(known.tin, context);
    fake.behave({ repeat: 1 });
    await expect(asking.lookUp(NOBODYS, context)).rejects.toThrow('another question');
  });

  it('that sends something else is not believed', async () => {
    for (const body of ['', '[]', '{"tin":"1"}', 'null', `{"tin":"${known.tin}","fullName":3}`]) {
      const server = createServer((request, response) => {
        response.setHeader('X-Road-Id', String(request.headers['x-road-id']));
        response.end(body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await expect(
        new LiveCompanyRegistry(async () => there, 'AZ/GOV/AIM/ecosystem').lookUp(known.tin, context),
      ).rejects.toThrow(RegistryUnavailable);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('is left alone after failures and asked again after the rest', async () => {
    const asking = registry();
    fake.behave({ fail: 2 });
    await expect(asking.lookUp(known.tin, context)).rejects.toThrow('refused');
    await expect(asking.lookUp(known.tin, context)).rejects.toThrow('refused');
    const asked = fake.questions.length;
    await expect(asking.lookUp(known.tin, context)).rejects.toThrow('left alone');
    expect(fake.questions.length).toBe(asked);
  });
});

describe('the circuit breaker', () => {
  it('lets one probe through after the rest and closes when it succeeds', async () => {
    let now = 0;
    const breaker = new CircuitBreaker({ failures: 2, restMilliseconds: 100 }, () => now);
    const refuse = () => new Error('open');
    const fail = () => breaker.run(() => Promise.reject(new Error('down')), refuse);
    await expect(fail()).rejects.toThrow('down');
    await expect(fail()).rejects.toThrow('down');
    await expect(fail()).rejects.toThrow('open');
    now = 101;
    const probe = breaker.run(async () => 'up', refuse);
    await expect(fail()).rejects.toThrow('open');
    expect(await probe).toBe('up');
    await expect(fail()).rejects.toThrow('down');
  });

  it('rests again when the probe fails', async () => {
    let now = 0;
    const breaker = new CircuitBreaker({ failures: 1, restMilliseconds: 100 }, () => now);
    const fail = () =>
      breaker.run(
        () => Promise.reject(new Error('down')),
        () => new Error('open'),
      );
    await expect(fail()).rejects.toThrow('down');
    now = 101;
    await expect(fail()).rejects.toThrow('down');
    await expect(fail()).rejects.toThrow('open');
  });
});
