import { Module } from '@nestjs/common';
import type { Feature } from '../../platform/features.ts';
import { every, featureJobs } from '../../platform/reactions.ts';
import { eraseLetters } from './erase-letters.ts';
import { ResidencyPaper } from './paper.entity.ts';
import { LetterReadResolver, ResidencyPaperResolver, ResidencyPapersResolver } from './paper.resolver.ts';
import { mountResidencyPapers } from './residency-papers.http.ts';
import { signPapers } from './sealed-papers.ts';

@Module({ providers: [ResidencyPaperResolver, ResidencyPapersResolver, LetterReadResolver] })
class ResidencyPapersModule {}

/** Papers that customs and migration ask a resident for. */
export const residencyPapers: Feature = {
  module: ResidencyPapersModule,
  entities: [ResidencyPaper],
  jobs: featureJobs(every('* * * * *', 'sign-papers', signPapers), every('50 3 * * *', 'erase-letters', eraseLetters)),
  http: mountResidencyPapers,
};
