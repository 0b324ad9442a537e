import type { Category } from '../../../data/schema/term.ts';
import type { Lang } from '../card/model.ts';

/** The names of the categories of terms, in the order of the schema. A missing name is a compile error. */
export const categoryNames: Record<Lang, Record<Category, string>> = {
  'zh-Hans': {
    economy: '宏观经济与财政',
    opening: '对外开放与贸易',
    industry: '产业与园区',
    innovation: '科技与人才',
    finance: '金融',
    city: '城市规划、建设与更新',
    environment: '生态环境',
    governance: '社会治理与法治',
    government: '政务服务与政府建设',
    politics: '政治理论与战略',
    health: '卫生健康与疫情防控',
    livelihood: '民生',
  },
  'zh-Hant': {
    economy: '總體經濟與財政',
    opening: '對外開放與貿易',
    industry: '產業與園區',
    innovation: '科技與人才',
    finance: '金融',
    city: '城市規劃、建設與更新',
    environment: '生態環境',
    governance: '社會治理與法治',
    government: '政務服務與政府建設',
    politics: '政治理論與戰略',
    health: '衛生健康與防疫',
    livelihood: '民生',
  },
  en: {
    economy: 'Economy and public finance',
    opening: 'Opening up and trade',
    industry: 'Industry and industrial parks',
    innovation: 'Technology and talent',
    finance: 'Finance',
    city: 'Planning, building and renewal',
    environment: 'Environment',
    governance: 'Social governance and law',
    government: 'Government and its services',
    politics: 'Political theory and strategy',
    health: 'Health and epidemic control',
    livelihood: 'People’s livelihood',
  },
};

export const categories = Object.keys(categoryNames.en) as Category[];
