import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers that are kept for a repeated request no longer hold what a paper says: whoever may read it reads it where it is kept. */
export class ForgetAnswersAboutPapers1765600010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update idempotency_key set result = result #- '{paper,content}' #- '{paper,documentEncrypted}'
      where operation in ('requestEvidenceLetter', 'requestImportConfirmation') and result is not null;
    `);
  }

  async down(_runner: QueryRunner): Promise<void> {}
}
