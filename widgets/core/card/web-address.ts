/** The build rejects all other addresses, but a pack that a reader imports or a page names may come from anywhere. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}
