import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { enumOf } from '../platform/enum-of.ts';
import { Vault } from '../platform/secrets.ts';
import type { PaperOutcome } from './check-paper.ts';

type Told = PaperOutcome | 'EXPIRED' | 'TOO_MANY';
export const PaperOutcomes = enumOf<Told>([
  'GENUINE',
  'RECEIPT',
  'ALTERED',
  'NOT_OURS',
  'UNREADABLE',
  'EXPIRED',
  'TOO_MANY',
]);
registerEnumType(PaperOutcomes, {
  name: 'PaperOutcome',
  description:
    'GENUINE says that the file is ours and unchanged; what the certificate is worth, the register says. RECEIPT: ours and unchanged, but it shows an application and no residency. TOO_MANY: the file was not read, from this address came too many.',
});

@ObjectType({ description: 'What the check of an uploaded file came to.' })
export class CertificatePaper {
  @Field(() => PaperOutcomes)
  outcome: Told;

  @Field(() => String, { nullable: true, description: 'Of a genuine file: the code to ask the register about.' })
  code: string | null;
}

/** Long enough to read the page and to come back to it once. */
const LIFE_MS = 10 * 60_000;
const PLACE = 'certificate_paper.answer';
const EXPIRED: CertificatePaper = { outcome: 'EXPIRED', code: null };

/** The answer as part of an address: nobody but us can write one, and it is kept nowhere. */
export function sealPaper(ctx: Ctx, { outcome, code }: CertificatePaper): string {
  const text = JSON.stringify([outcome, code, ctx.now.getTime() + LIFE_MS]);
  return ctx.get(Vault).seal(text, PLACE).toString('base64url');
}

export function certificatePaper(ctx: Ctx, sealed: string): CertificatePaper {
  allow(ctx, 'certificate.verify');
  try {
    const text = ctx.get(Vault).open(Buffer.from(sealed.slice(0, 400), 'base64url'), PLACE);
    const [outcome, code, until] = JSON.parse(text) as [Told, string | null, number];
    return until < ctx.now.getTime() ? EXPIRED : { outcome, code };
  } catch {
    return EXPIRED;
  }
}
