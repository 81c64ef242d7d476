import type { Visitor } from './visitors.ts';

/** A document that says nothing. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);

/** The worker looks through what was uploaded to an application. */
export async function untilChecked({ page }: Visitor, id: string): Promise<void> {
  const BLOCKERS = 'query ($id: ID!) { residencyApplication(id: $id) { blockers { code } } }';
  await page.waitForFunction(
    async ([query, applicationId]) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { id: applicationId } }),
      });
      const { data } = (await response.json()) as { data: { residencyApplication: { blockers: unknown[] } } };
      return data.residencyApplication.blockers.length === 0;
    },
    [BLOCKERS, id] as const,
    { polling: 500, timeout: 60_000 },
  );
}
