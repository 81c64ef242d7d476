import fc from 'fast-check';
import {
  CODE_DRAWN,
  CODE_SIGNS,
  certificateNumber,
  isCode,
  maskedTin,
  nearCodes,
  normaliseCode,
  readNumber,
  withCheckSign,
  writtenCode,
} from './certificate-code.ts';

const drawn = fc
  .array(fc.constantFrom(...CODE_SIGNS), { minLength: CODE_DRAWN, maxLength: CODE_DRAWN })
  .map((signs) => signs.join(''));
const at = fc.integer({ min: 0, max: CODE_DRAWN });

describe('the code of a certificate', () => {
  const code = withCheckSign('7K3QX9MN4');

  it('has ten signs, of which the last checks the others', () => {
    expect(code).toHaveLength(10);
    expect(isCode(code)).toBe(true);
    expect(CODE_SIGNS).toHaveLength(31);
  });

  it('is right however it was drawn, and wrong with any one sign changed', () => {
    fc.assert(
      fc.property(drawn, at, fc.constantFrom(...CODE_SIGNS), (signs, index, sign) => {
        const right = withCheckSign(signs);
        const changed = `${right.slice(0, index)}${sign}${right.slice(index + 1)}`;
        return isCode(right) && isCode(changed) === (changed === right);
      }),
    );
  });

  it('is wrong with any two signs changed over', () => {
    fc.assert(
      fc.property(drawn, at, at, (text, one, other) => {
        const signs = [...withCheckSign(text)];
        const right = signs.join('');
        [signs[one], signs[other]] = [signs[other] as string, signs[one] as string];
        return isCode(signs.join('')) === (signs.join('') === right);
      }),
    );
  });

  it.each([
    [' 7k3q-x9mn 4', '7K3QX9MN4'],
    ['OoIiLl Uu Zz', '001111VV22'],
    ['7K3Q–X9MN_4', '7K3QX9MN4'],
  ])('reads %s as %s', (typed, read) => {
    expect(normaliseCode(typed)).toBe(read);
  });

  it.each(['', 'ABC', `${'7K3QX9MN4'}!!`, '7K3QX9MN4@'])('is none: %s', (text) => {
    expect(isCode(text)).toBe(false);
  });

  it('is found again after one slip', () => {
    fc.assert(
      fc.property(drawn, at, fc.constantFrom(...CODE_SIGNS), (signs, index, sign) => {
        const right = withCheckSign(signs);
        const slipped = `${right.slice(0, index)}${sign}${right.slice(index + 1)}`;
        return slipped === right || nearCodes(slipped).includes(right);
      }),
    );
    expect(nearCodes(`K7${code.slice(2)}`)).toContain(code);
  });

  it('suggests nothing for what is right or far from any', () => {
    expect(nearCodes(code)).toEqual([]);
    expect(nearCodes('7K3')).toEqual([]);
  });

  it('is written in groups', () => {
    expect(writtenCode('7K3QX9MN4T')).toBe('7K3Q-X9MN-4T');
    expect(writtenCode('')).toBe('');
  });
});

describe('the number of a certificate', () => {
  it.each([
    ['AIM-R-2026-00417', 'AIM-R-2026-00417'],
    ['aim r 2026 417', 'AIM-R-2026-00417'],
    ['2026/417', 'AIM-R-2026-00417'],
    ['R-2027-1', 'AIM-R-2027-00001'],
    ['1405000821', null],
    ['salam', null],
  ])('reads %s as %s', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  it('counts by year', () => {
    expect(certificateNumber(2026, 417)).toBe('AIM-R-2026-00417');
  });
});

it.each([
  ['1405000821', '1405•••821'],
  ['12345678', '1234•678'],
  ['1234', '••••'],
])('masks %s as %s', (tin, masked) => {
  expect(maskedTin(tin)).toBe(masked);
});
