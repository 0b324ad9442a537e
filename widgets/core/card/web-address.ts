/** The build lets no other address through; a pack that a reader imports or a page names may come from anywhere. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}
