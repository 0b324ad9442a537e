import { assert } from 'chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

// What all other browser tests take for granted; a failure here explains failures elsewhere.
describe('a test engine', () => {
  it('paints custom highlights', () => {
    const text = document.body.appendChild(document.createElement('p')).appendChild(new Text('港治谷'));
    const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 3 });
    CSS.highlights.set('engine-test', new Highlight(range));
    assert.equal(CSS.highlights.get('engine-test')?.size, 1);
    CSS.highlights.delete('engine-test');
    text.parentElement?.remove();
  });

  it('accepts constructed style sheets in a shadow root', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { color: rgb(1, 2, 3) }');
    root.adoptedStyleSheets = [sheet];
    assert.equal(getComputedStyle(host).color, 'rgb(1, 2, 3)');
    host.remove();
  });

  it('sends real keys and a real pointer', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    const seen: string[] = [];
    for (const type of ['pointerover', 'keydown']) button.addEventListener(type, (event) => seen.push(event.type));
    const { left, top, width, height } = button.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    button.focus();
    await sendKeys({ press: 'Escape' });
    assert.includeMembers(seen, ['pointerover', 'keydown']);
    button.remove();
  });
});
