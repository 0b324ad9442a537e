import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { all, figures, overflowing, smallerThan, text, within } from '../indicator/testing.ts';
import { cleanUp, heard, until, violations } from '../shared/testing.ts';
import { fileOf } from './files.ts';
import { imageOf } from './image.ts';
import type { MingciIndicators } from './index.ts';
import './index.ts';

type Shown = NonNullable<MingciIndicators['shown']>;

const LOOK = { lang: 'zh-Hans', font: 'sans-serif', theme: 'light' } as const;

function button(element: MingciIndicators, name: string): HTMLElement {
  const found = all(element, 'button').find((candidate) => text(candidate) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** The files that the browser is told to save while `work` runs, by name. */
async function saved(work: () => void): Promise<Map<string, Blob>> {
  const files = new Map<string, Blob>();
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.set(this.download, blobs.get(this.href) as Blob);
  };
  try {
    work();
    await until(() => files.size > 0);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return files;
}

/** Replaces the clipboard until the returned function is called. */
function clipboard(write: (items: ClipboardItem[]) => Promise<void>): () => void {
  const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
  return () => {
    if (real) Object.defineProperty(navigator, 'clipboard', real);
    else delete (navigator as { clipboard?: unknown }).clipboard;
  };
}

describe('<mingci-indicators>', () => {
  afterEach(cleanUp);

  it('shows the targets of a year at a glance, by theme, each with its sentence', async () => {
    const element = await figures('mingci-indicators', 'period="2021" status="target"');
    assert.equal(text(within(element, '[part=title]')), '2021年目标');
    const tiles = all(element, '[part=item]');
    assert.equal(text(within(element, '[part=meta]')), `共${tiles.length}项`);
    assert.include(tiles.map(text).join('\n'), '地区生产总值增速 7%左右 原文');
    const themes = all(element, 'h3').map(text);
    assert.isAbove(themes.length, 2);
    assert.equal(themes[0], '经济');
    for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
    assert.lengthOf(all(element, 'mark'), tiles.length);
    assert.equal(text(within(element, 'footer [part=source]')), '来源：2021年青岛市市北区政府工作报告，2021年1月6日');
    assert.deepEqual(await violations(element), []);
  });

  it('shows one theme, and says why there is nothing for another', async () => {
    const element = await figures('mingci-indicators', 'theme="education"');
    assert.equal(text(within(element, '[part=title]')), '教育');
    assert.lengthOf(all(element, 'h3'), 0);
    const errors = heard('mingci-error');
    element.theme = 'opera';
    await until(() => errors.length > 0);
    assert.include(errors[0]?.message, 'no loaded pack has figures theme="opera"');
  });

  it('sorts a table from the keyboard, and says how it is sorted', async () => {
    const element = await figures('mingci-indicators', 'display="table"');
    const headings = () => all(element, 'thead th').map((th) => th.getAttribute('aria-sort'));
    const periods = () => all(element, '[data-column=period]').map(text);
    assert.deepEqual(headings().filter(Boolean), []);
    const before = periods();
    button(element, '时期').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    assert.equal(headings()[2], 'ascending');
    assert.equal(periods()[0], '2016—2019年');
    assert.sameMembers(periods(), before);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    assert.equal(headings()[2], 'descending');
    assert.equal(periods()[0], '2021—2025年');
    assert.equal(element.shadowRoot?.activeElement, button(element, '时期'));
    assert.isFalse(
      all(element, 'th').some((th) => text(th) === '数值' && th.querySelector('button')),
      'figures of all units have no order',
    );
    assert.deepEqual(await violations(element), []);
  });

  it('shows pledges with their parts, none of which has been reported on', async () => {
    const element = await figures('mingci-indicators', 'show="pledges"');
    const names = all(element, '[part=name]').map(text);
    assert.deepEqual(names, ['3 增强教育保障能力', '4 推进住房安居建设']);
    assert.include(all(element, '[part=promise]').map(text), '建成2所学校 尚未公布结果');
    assert.equal(text(within(element, '[part=tally]')), `尚未公布结果 ${all(element, '[part=promise]').length}`);
    assert.deepEqual(await violations(element), []);
    element.display = 'table';
    await element.updateComplete;
    const row = all(element, 'tbody tr').find((tr) => text(tr).startsWith('主体封顶3700套'));
    assert.match(text(row as HTMLElement), /4 推进住房安居建设\s*3700套\s*尚未公布结果$/);
    assert.deepEqual(await violations(element), []);
  });

  it('is saved as CSV and as JSON, unless the page handles that itself', async () => {
    const exported = heard('mingci-export');
    const element = await figures('mingci-indicators', 'period="2021" status="target"');
    const files = await saved(() => {
      button(element, '下载 CSV').click();
    });
    const csv = await files.get('mingci-indicators-2021-target.csv')?.text();
    assert.match(csv ?? '', /indicator,name_zh.*\r\n/);
    assert.include(csv, 'grp-growth,地区生产总值增速');
    element.addEventListener('mingci-export', (event) => event.preventDefault(), { once: true });
    button(element, '下载 CSV').click();
    const json = await saved(() => button(element, '下载 JSON').click());
    assert.deepEqual([...json.keys()], ['mingci-indicators-2021-target.json']);
    const { records, source } = JSON.parse((await json.get('mingci-indicators-2021-target.json')?.text()) ?? '');
    assert.lengthOf(records, all(element, '[part=item]').length);
    assert.deepEqual(source, ['2021年青岛市市北区政府工作报告，2021年1月6日']);
    assert.deepEqual(
      exported.map(({ format }) => format),
      ['csv', 'csv', 'json'],
    );
  });

  it('exports pledges too', async () => {
    const element = await figures('mingci-indicators', 'show="pledges"');
    const csv = await fileOf(element.shown as Shown, 'csv').text();
    assert.include(csv, '建成2所学校');
    assert.include(csv, 'not-reported');
  });

  it('draws itself as a PNG with its source', async () => {
    for (const attributes of ['period="2021"', 'show="pledges"']) {
      const element = await figures('mingci-indicators', attributes);
      const blob = await imageOf(element.shown as Shown, '标题', LOOK);
      assert.equal(blob.type, 'image/png');
      const bitmap = await createImageBitmap(blob);
      assert.equal(bitmap.width, 2160);
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      // There is something at the foot, where the source has to be.
      const { data } = context.getImageData(0, bitmap.height - 200, bitmap.width, 200);
      assert.isTrue(data.some((channel, i) => i % 4 < 3 && channel < 128));
    }
  });

  it('is copied as an image, or saved if that is not allowed, and says if it could not be drawn', async () => {
    const element = await figures('mingci-indicators', 'period="2021"');
    const notice = () => text(within(element, '.notice'));
    let copied: ClipboardItem[] = [];
    let restore = clipboard(async (items) => {
      copied = items;
    });
    button(element, '复制图片').click();
    await until(() => notice() === '已复制图片');
    assert.deepEqual(
      copied.flatMap(({ types }) => types),
      ['image/png'],
    );
    restore();

    restore = clipboard(() => Promise.reject(new Error('not allowed')));
    const files = await saved(() => button(element, '复制图片').click());
    await until(() => notice().includes('已改为下载'));
    assert.equal(files.get('mingci-indicators-2021.png')?.type, 'image/png');

    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    button(element, '复制图片').click();
    await until(() => notice().includes('图片生成失败'));
    HTMLCanvasElement.prototype.toBlob = toBlob;
    restore();
  });

  it('fits 320 px, in elder mode too, where nothing is below 18 pt', async () => {
    for (const attributes of ['period="2021"', 'display="table"', 'show="pledges"', 'show="pledges" display="table"']) {
      for (const mode of ['', 'elder']) {
        const element = await figures(
          'mingci-indicators',
          attributes,
          (markup) => `<div mode="${mode}" style="width: 280px">${markup}</div>`,
        );
        assert.deepEqual(overflowing(element), []);
        if (mode !== 'elder') continue;
        assert.deepEqual(smallerThan(element, 24), []);
        for (const control of all(element, 'button')) assert.isAtLeast(control.offsetHeight, 60);
      }
    }
  });
});
