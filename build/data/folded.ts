// Until widgets/core/text/fold.ts is there.
export const folded = (s: string): string =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”‘’"'「」『』\u200b\s]/g, '');
