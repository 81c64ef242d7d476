import { Module } from '@nestjs/common';
import { SignatureModule } from '../integrations/signature/index.ts';
import type { Feature } from '../platform/features.ts';
import { AuditorOpinionRow, ResidencyReport } from './report.entity.ts';
import { ReportActsResolver } from './report-acts.resolver.ts';
import './report-files.ts';
import { ResidencyReportResolver } from './report.resolver.ts';
import { reportsJobs } from './reports.jobs.ts';

@Module({ imports: [SignatureModule], providers: [ResidencyReportResolver, ReportActsResolver] })
class ReportsModule {}

/** What residents owe after the certificate: reports with an auditor’s opinion. */
export const residencyReports: Feature = {
  module: ReportsModule,
  entities: [ResidencyReport, AuditorOpinionRow],
  jobs: reportsJobs,
};
