import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ServedPage } from '../../build/serve.ts';

/** What publishers get. */
export const DIST = resolve('widgets/dist');
export const TEXT = '<p>建设港治谷，落实“三区两通道”，做好“六稳”工作。</p>';
const STRICT = { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" };

/** Bare pages under the strictest policy, one for each way to name the built files, by path. `head` comes before all else. */
export function strictPages(head = ''): Record<string, ServedPage> {
  const page = (script: string, body = `<article>${TEXT}</article>`): ServedPage => ({
    body: `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>报告</title>${head}${script}${body}</html>`,
    headers: STRICT,
  });
  const bundle = `<script type="module" src="/bundle/mingci.js" integrity="${integrityOf('bundle/mingci.js')}" data-annotate="article"></script>`;
  return {
    '/snippet': page('<script type="module" src="/mingci.js" data-annotate="article"></script>'),
    '/bundle': page(bundle),
    '/tampered': page(bundle.replace(/sha384-..../, 'sha384-AAAA')),
    '/element': page(
      '<script type="module" src="/elements/article.js"></script>',
      `<mingci-article>${TEXT}</mingci-article>`,
    ),
  };
}

function integrityOf(file: string): string {
  const hash = createHash('sha384').update(readFileSync(resolve(DIST, file)));
  return `sha384-${hash.digest('base64')}`;
}
