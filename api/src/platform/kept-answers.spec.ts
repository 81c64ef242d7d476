import type { Ctx } from './ctx.ts';
import { KeptAnswers, keepWhile } from './kept-answers.ts';

const ctx = (locale = 'az'): Ctx => ({ locale }) as Ctx;
const bytes = Buffer.from('{}');
const yes = async () => true;

function kept(stands: (next: Ctx) => Promise<boolean>, variables: object = {}, answers = new KeptAnswers()) {
  const made = ctx();
  keepWhile(made, stands);
  answers.keep(made, variables, bytes);
  return answers;
}

describe('answers that are kept', () => {
  it('are nobody’s where their query did not say so', async () => {
    const answers = new KeptAnswers();
    answers.keep(ctx(), {}, bytes);
    expect(await answers.find(ctx(), {})).toBeNull();
  });

  it('are given while they stand for whoever asks', async () => {
    const asked: Ctx[] = [];
    let stands = true;
    const answers = kept(async (next) => asked.push(next) > 0 && stands);
    const next = ctx();
    expect(await answers.find(next, {})).toBe(bytes);
    expect(asked).toEqual([next]);
    stands = false;
    expect(await answers.find(ctx(), {})).toBeNull();
  });

  it('belong to their variables and their language', async () => {
    const answers = kept(yes, { by: 'SECTOR' });
    expect(await answers.find(ctx(), { by: 'SECTOR' })).toBe(bytes);
    expect(await answers.find(ctx(), { by: 'REGION' })).toBeNull();
    expect(await answers.find(ctx('en'), { by: 'SECTOR' })).toBeNull();
  });

  it('make room for newer ones', async () => {
    const answers = new KeptAnswers();
    for (let number = 0; number <= 20; number++) kept(yes, { number }, answers);
    expect(await answers.find(ctx(), { number: 0 })).toBeNull();
    expect(await answers.find(ctx(), { number: 20 })).toBe(bytes);
  });
});
