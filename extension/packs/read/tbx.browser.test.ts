import { expect } from 'chai';
import { Unfit } from '../types.ts';
import { readTbx } from './tbx.ts';

const read = (text: string) => readTbx(text, new AbortController().signal);

const TBX = `<?xml version="1.0" encoding="UTF-8"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="zh-Hans">
  <tbxHeader><fileDesc><sourceDesc><p>市里的词</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="cloud-port">
      <langSec xml:lang="zh-Hans">
        <descripGrp><descrip type="definition">港口的网上平台。</descrip><admin type="source">年鉴</admin></descripGrp>
        <note>网上港口。</note>
        <termSec><term>云港</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
        <termSec><term>云上港</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
      </langSec>
      <langSec xml:lang="zh-Hant"><termSec><term>雲上港</term></termSec></langSec>
      <langSec xml:lang="en">
        <descripGrp><descrip type="definition">The port's platform.</descrip></descripGrp>
        <note>The port, online.</note>
        <termSec><term>Cloud Port</term></termSec>
      </langSec>
    </conceptEntry>
  </body></text>
</tbx>`;

const MARTIF = `<martif type="TBX" xml:lang="en"><martifHeader/><text><body>
  <termEntry id="c 1"><descrip type="definition">数据产业园。</descrip><langSet xml:lang="zh-CN"><tig><term>数据湾</term></tig></langSet></termEntry>
</body></text></martif>`;

describe('a TBX file', () => {
  it('of 2019 has a concept with its names, definitions and sources in three languages', async () => {
    const { entries, about } = await read(TBX);
    expect(about.title).to.equal('市里的词');
    expect(entries).to.deep.equal([
      {
        nth: 1,
        id: 'cloud-port',
        headword: '云上港',
        surfaces: ['云港'],
        hant: '雲上港',
        english: 'Cloud Port',
        gloss: '网上港口。',
        glossEn: 'The port, online.',
        definitions: [{ text: '港口的网上平台。', en: "The port's platform.", source: '年鉴' }],
      },
    ]);
  });

  it('of 2008 is read too; an id that is not valid here is left out', async () => {
    expect((await read(MARTIF)).entries).to.deep.equal([
      { nth: 1, headword: '数据湾', surfaces: [], definitions: [{ text: '数据产业园。' }] },
    ]);
  });

  for (const [code, text] of [
    ['syntax', '<tbx><body></tbx>'],
    ['no-terms', '<html><body/></html>'],
  ] as const) {
    it(`is refused if it is not one: ${code}`, async () => {
      const error = await read(text).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(Unfit);
      expect((error as Unfit).problem.code).to.equal(code);
    });
  }
});
