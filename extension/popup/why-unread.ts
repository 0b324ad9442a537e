/** Why nobody answers from a page, in the order of what a reader can do about it. */
export type WhyUnread =
  /** The browser's own, or another extension's: it lets nobody in. */
  | 'browser-page'
  /** Such a page or a local file: without leave to read files, the browser tells neither's address. */
  | 'browser-page-or-file'
  /** An extension store: closed to extensions, so that none can install another. */
  | 'store'
  /** Shown by the browser's viewer, which lets nobody in. */
  | 'pdf'
  /** A local file, for which the reader has not given leave. */
  | 'file'
  /** The reader has withdrawn leave to read this site, or all. */
  | 'no-access'
  /** Opened before the extension was installed or updated: it is not in there yet. */
  | 'reload';

export interface UnreadFacts {
  /** The browser tells no address of pages that the extension has no access to. */
  url: string | undefined;
  /** Of the document, where a frame has told. */
  contentType?: string | undefined;
  /** Whether the extension has leave to read web pages. */
  access: boolean;
  /** Whether it has leave to read local files. */
  fileAccess: boolean;
}

const STORES = new Set(['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org']);

export function whyUnread({ url, contentType, access, fileAccess }: UnreadFacts): WhyUnread {
  if (!url || !URL.canParse(url)) return !access ? 'no-access' : fileAccess ? 'browser-page' : 'browser-page-or-file';
  const { protocol, hostname, pathname } = new URL(url);
  if (!['http:', 'https:', 'file:'].includes(protocol)) return 'browser-page';
  if (STORES.has(hostname)) return 'store';
  if (protocol === 'file:' && !fileAccess) return 'file';
  if (contentType === 'application/pdf' || /\.pdf$/i.test(pathname)) return 'pdf';
  return access ? 'reload' : 'no-access';
}
