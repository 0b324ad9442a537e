/** Why nothing in a page answers; reasons that the reader can do nothing about come first. */
export type WhyUnread =
  /** A page of the browser or of another extension, which is closed to extensions. */
  | 'browser-page'
  /** Such a page or a local file: without permission to read files, the browser reveals neither address. */
  | 'browser-page-or-file'
  /** An extension store, which is closed to extensions, so that none can install another. */
  | 'store'
  /** A PDF in the browser's viewer, which is closed to extensions. */
  | 'pdf'
  /** A local file, and the reader has not granted permission to read these. */
  | 'file'
  /** The reader has withdrawn permission to read this site, or all sites. */
  | 'no-access'
  /** Opened before the extension was installed or updated, so its script is not there yet. */
  | 'reload';

export interface UnreadFacts {
  /** Undefined if the extension has no access to the page: the browser does not reveal the address then. */
  url: string | undefined;
  /** The document's content type, if a frame has reported it. */
  contentType?: string | undefined;
  /** Whether the extension has permission to read web pages. */
  access: boolean;
  /** Whether it has permission to read local files. */
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
