import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type Site, type SiteOptions, startSite } from './serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'mingci-site-'));
const folder = mkdtempSync(join(parent, 'site-'));
writeFileSync(join(parent, 'secret.txt'), 'not yours');
writeFileSync(join(folder, 'index.html'), '<p>首页</p>');
writeFileSync(join(folder, '报告.txt'), '港治谷');

const sites: Site[] = [];
async function site(options: SiteOptions): Promise<Site> {
  const started = await startSite(options);
  sites.push(started);
  return started;
}
afterEach(async () => {
  for (const each of sites.splice(0)) await each.close();
});

it('serves the files of a folder, whatever script their names are in', async () => {
  const { url } = await site({ folder });
  expect(await (await fetch(url('/'))).text()).toBe('<p>首页</p>');
  expect(await (await fetch(url('报告.txt'))).text()).toBe('港治谷');
  expect((await fetch(url('none.html'))).status).toBe(404);
});

it('leaves the charset to the file, since saved pages use many', async () => {
  const { url } = await site({ folder });
  expect((await fetch(url('index.html'))).headers.get('content-type')).toBe('text/html');
});

it('lets pages of other sites load its files only if asked to', async () => {
  const allowed = async (options: SiteOptions) => {
    const { url } = await site(options);
    return (await fetch(url('/'))).headers.get('access-control-allow-origin');
  };
  expect(await allowed({ folder, shared: true })).toBe('*');
  expect(await allowed({ folder })).toBeNull();
});

it('serves pages given as text, with the headers given', async () => {
  const headers = { 'content-security-policy': "default-src 'none'" };
  const { url } = await site({ folder, pages: { '/strict': { body: '<p>严</p>', headers } } });
  const response = await fetch(url('/strict'));
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(await response.text()).toBe('<p>严</p>');
});

it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/x/..%2f..%2fsecret.txt'])(
  'serves nothing outside the folder: %s',
  async (path) => {
    const { url } = await site({ folder });
    // Through a socket, since fetch would resolve the dots itself.
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(new URL(url('/')).port), '127.0.0.1');
      socket.on('data', (data) => {
        text += String(data);
      });
      socket.on('close', () => resolve(text));
      socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
    });
    expect(answer).toContain('404');
    expect(answer).not.toContain('not yours');
  },
);

it('answers a malformed address instead of crashing', async () => {
  const { url } = await site({ folder });
  expect((await fetch(`${url('/')}%E6%B8`)).status).toBe(404);
  expect((await fetch(url('index.html'))).status).toBe(200);
});

it('says which port is taken, and how to choose another', async () => {
  const port = Number(new URL((await site({ folder })).url('/')).port);
  await expect(startSite({ folder, port })).rejects.toThrow(`port ${port} is taken`);
});
