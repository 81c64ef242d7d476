import type { Locale } from '@aim/domain/kernel/locale';
import { type Problem as DomainProblem, type ProblemParams, Refusal } from '@aim/domain/kernel/problem';
import { messageOf, type ProblemCode, problemMessages } from '@aim/domain/messages';
import type { Type } from '@nestjs/common';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { dayInWords, monthInWords } from './day-in-words.ts';
import { JsonScalar } from './scalars.ts';

export const ProblemCodes = Object.fromEntries(Object.keys(problemMessages).map((code) => [code, code])) as Record<
  ProblemCode,
  ProblemCode
>;
registerEnumType(ProblemCodes, {
  name: 'ProblemCode',
  description: 'Obstacles a person can remove; each is translated.',
});

@ObjectType({ description: 'What stands in the way, at which field of the input, in the language of the person.' })
export class Problem {
  @Field(() => ProblemCodes)
  code: ProblemCode;

  @Field(() => String)
  message: string;

  @Field(() => [String], { description: 'Path into the input, for example ["tin"].' })
  path: string[];

  @Field(() => JsonScalar)
  params: Record<string, string | number>;
}

/** Days and months stand in a sentence as people write them; the answer's own parameters stay what they are. */
function inWords(params: ProblemParams, locale: Locale): ProblemParams {
  const { date, month } = params;
  return {
    ...params,
    ...(typeof date === 'string' ? { date: dayInWords(date, locale) } : {}),
    ...(typeof month === 'string' ? { month: monthInWords(month, locale) } : {}),
  };
}

/** The obstacle in the words of the person's language. */
export function localiseProblem(problem: DomainProblem, locale: Locale): Problem {
  return {
    code: problem.code as ProblemCode,
    message: messageOf({ ...problem, params: inWords(problem.params, locale) }, locale),
    path: problem.path.map(String),
    params: { ...problem.params },
  };
}

type Thunk = () => Type<unknown> | [Type<unknown>] | typeof String | typeof Boolean;

/** A mutation's answer: what it changed (null when refused) and the problems. */
export function Payload(name: string, fields: Record<string, Thunk>): Type<{ problems: Problem[] }> {
  @ObjectType(name)
  class MutationPayload {
    @Field(() => [Problem])
    problems: Problem[];
  }
  for (const [field, type] of Object.entries(fields)) Field(type, { nullable: true })(MutationPayload.prototype, field);
  Object.defineProperty(MutationPayload, 'name', { value: name });
  return MutationPayload;
}

/** For a query with an input that people fill in: the answer, or what to mend, as a mutation would say it. */
export async function answerOrProblems<Answer extends object>(
  ctx: { readonly locale: Locale },
  answer: () => Promise<Answer>,
): Promise<(Answer & { problems: Problem[] }) | { problems: Problem[] }> {
  try {
    return { problems: [], ...(await answer()) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problems: error.problems.map((each) => localiseProblem(each, ctx.locale)) };
  }
}
