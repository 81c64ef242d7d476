const WEBSITE = /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.[\p{L}]{2,}(?::\d{2,5})?(?:[/?#]\S*)?$/iu;

/** Written without a scheme it is meant as https. */
export function normaliseWebsite(website: string): string {
  const text = website.trim();
  return text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}

export function isWebsite(text: string): boolean {
  return WEBSITE.test(normaliseWebsite(text));
}
