import type { CardDefinition, CardModel } from './model.ts';

/** Cards with the report's own words, for tests and for viewing. card.fixture.test.ts compares them with the report. */

const report = {
  title: { zh: '2021年青岛市市北区政府工作报告', en: '2021 Work Report of the Government of Shibei District, Qingdao' },
  date: '2021-01-06',
};
const annex = { ...report, section: { zh: '附件1', en: 'Annex 1' } };
const pack = { id: 'shibei-2021', title: { zh: '青岛市市北区2021年政府工作报告', en: 'Shibei work report 2021' } };

function official(text: string, start: number): CardDefinition {
  const evidence = { pack: pack.id, document: 'report', start, end: start + text.length };
  return { provenance: 'official', text, from: annex, evidence };
}

export const gangZhiGu: CardModel = {
  key: 'shibei-2021/gang-zhi-gu',
  headword: '港治谷',
  pinyin: 'gǎng zhì gǔ',
  gloss: {
    zh: '依托国际邮轮母港区，集社会治理、政法服务和“港产城”融合发展于一体的平台。',
    en: 'A platform based on the cruise home port that joins social governance, legal services and port–industry–city development.',
  },
  english: { text: 'Port Governance Valley (Gangzhigu)', basis: 'editorial' },
  pack,
  definitions: [
    official(
      '以国际邮轮母港区为依托,以市北区全域为主战场,聚焦打造社会治理、法治驱动、产业发展三大新高地,统筹政法及相关职能部门资源,充分运用现代科技手段,建立集市域社会治理、政法服务保障、“港产城”融合发展于一体的“港治平台”,为建设国际航运贸易金融创新中心核心区创造最优的法治营商环境。',
      15791,
    ),
  ],
  related: [
    {
      key: 'shibei-2021/one-plus-six-plus-n',
      headword: '“1+6+N”产业载体支撑体系',
      gloss: { zh: '一个国际邮轮母港区、六个千亩级产业集聚区，再统筹拓展更多产业发展空间。' },
    },
    {
      key: 'shibei-2021/san-qu-liang-tongdao',
      headword: '“三区两通道”',
      hant: '“三區兩通道”',
      gloss: {
        zh: '为把病人与容易感染的人隔开而划出的三个区域和两条通道。',
        hant: '為把病人與容易感染的人隔開而劃出的三個區域和兩條通道。',
        en: 'The three zones and two passages laid out to keep patients apart from people who could be infected.',
      },
    },
  ],
};

export const onePlusSixPlusN: CardModel = {
  key: 'shibei-2021/one-plus-six-plus-n',
  headword: '“1+6+N”产业载体支撑体系',
  hant: '“1+6+N”產業載體支撐體系',
  pinyin: 'yī jiā liù jiā N chǎn yè zài tǐ zhī chēng tǐ xì',
  gloss: {
    zh: '一个国际邮轮母港区、六个千亩级产业集聚区，再统筹拓展更多产业发展空间。',
    en: 'One cruise home port, six industrial clusters of about a thousand mu each, and further space for industry found across the district.',
  },
  english: { text: '“1+6+N” system of industrial carriers', basis: 'editorial' },
  pack,
  definitions: [
    official(
      '“1”,即国际邮轮母港区,率先建成山东港口大厦和配套商务项目,盘活历史城区40万平方米存量载体资源,发挥龙头引领、辐射带动作用;“6”,即国际大健康、人工智能、跨国企业区域总部、高端新材料、数字科技、产业互联网等六个千亩级产业集聚区,聚焦主导产业方向,培育发展千亿级产业集群;“N”,即统筹陆海、统筹地上地下、统筹存量增量、协调周边区市,立体化拓展产业发展空间。',
      16242,
    ),
  ],
  parts: [
    { label: '1', means: '国际邮轮母港区' },
    {
      label: '6',
      means: '六个千亩级产业集聚区',
      items: ['国际大健康', '人工智能', '跨国企业区域总部', '高端新材料', '数字科技', '产业互联网'],
    },
    {
      label: 'N',
      means: '立体化拓展产业发展空间',
      items: ['统筹陆海', '统筹地上地下', '统筹存量增量', '协调周边区市'],
    },
  ],
  related: [{ key: 'shibei-2021/gang-zhi-gu', headword: '港治谷', gloss: gangZhiGu.gloss }],
};

export const sanQuLiangTongdao: CardModel = {
  key: 'shibei-2021/san-qu-liang-tongdao',
  headword: '“三区两通道”',
  hant: '“三區兩通道”',
  pinyin: 'sān qū liǎng tōng dào',
  gloss: {
    zh: '为把病人与容易感染的人隔开而划出的三个区域和两条通道。',
    en: 'The three zones and two passages laid out to keep patients apart from people who could be infected.',
  },
  english: { text: '“three zones and two passages”', basis: 'editorial' },
  pack,
  definitions: [
    official(
      '为隔离病人与易感者划分出来的特殊区域和通道。“三区”,即清洁区、污染区和半污染区;“两通道”,即医务人员通道和病人通道。',
      16434,
    ),
  ],
  parts: [
    { label: '三区', items: ['清洁区', '污染区', '半污染区'] },
    { label: '两通道', items: ['医务人员通道', '病人通道'] },
  ],
  related: [],
};

/** A term that the report uses without defining it: the report's words, and an editors' note. */
export const sixStabilities: CardModel = {
  key: 'national-policy/liu-wen',
  headword: '六稳',
  hant: '六穩',
  pinyin: 'liù wěn',
  gloss: {
    zh: '稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期。',
    en: 'Stability in employment, finance, foreign trade, foreign investment, domestic investment and expectations.',
  },
  english: { text: 'stability on six fronts', basis: 'editorial' },
  pack: { id: 'national-policy', title: { zh: '国家政策常用语', en: 'National policy terms' } },
  definitions: [
    {
      provenance: 'quoted',
      text: '以政策扶持为企业“雪中送炭”,扎实做好“六稳”工作,全面落实“六保”任务',
      from: {
        ...report,
        section: { zh: '一、“十三五”时期和2020年工作回顾', en: '1. Review of 2016–2020 and of 2020' },
      },
      evidence: { pack: pack.id, document: 'report', start: 2212, end: 2248 },
    },
    {
      provenance: 'editorial',
      text: '六稳指稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期。2018年7月31日，中共中央政治局会议分析当时经济形势、部署下半年经济工作时首次提出。',
      en: 'The six are employment, finance, foreign trade, foreign investment, domestic investment and expectations. First named by the Politburo on 31 July 2018.',
      sources: [
        {
          title: '新民晚报：六稳首提时间与六项内容',
          url: 'https://www.kankanews.com/detail/m9wBA9Vl3Qn',
          date: '2020-05-24',
        },
      ],
    },
  ],
  related: [],
  valid: { from: '2018-07', note: { zh: '提法自此沿用', en: 'In use since then' } },
};

export const models: readonly CardModel[] = [gangZhiGu, onePlusSixPlusN, sanQuLiangTongdao, sixStabilities];
