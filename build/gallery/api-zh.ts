/** What the elements' comments say, in Chinese. A test fails when one has no translation. */
const CHINESE: Record<string, string> = {
  'A figure or a pledge of the grid.': '网格里的一个数值或一项承诺。',
  'A figure.': '一个数值。',
  'A heading of a column that sorts.': '可排序的列标题。',
  'A pack has come. `detail`: `url`, `pack`, `terms`.': '词包已到。`detail`：`url`、`pack`、`terms`。',
  'A part of a pledge.': '承诺的一个部分。',
  'A term with all that is said of it.': '一个词条及其全部内容。',
  'Above a card.': '卡片上方的线。',
  'Above the title.': '标题上方的线。',
  'Address of a compiled pack, whole (`packs/<id>.json`) or split (`packs/<id>/marks.json`).':
    '编译好的词包的地址：整包（`packs/<id>.json`）或分开的（`packs/<id>/marks.json`）。',
  'All of it, as a card.': '整张卡片。',
  'All of it, in a sentence: pressed, it opens its card.': '句中的全部内容；按下它会打开卡片。',
  'All of it, as a row.': '整行。',
  'Area, period and kind of the figure.': '数值的地区、时期和性质。',
  'At a glance, or to be sorted.': '网格一览，或可排序的表格。',
  'Bars and points. Default by theme: #0b6b63, #6fcabf.': '条与点。默认随底色：#0b6b63、#6fcabf。',
  'Behind parts and pressed buttons.': '组成部分和按下的按钮的底色。',
  'Behind the index, which stays in view.': '始终可见的索引的底色。',
  'Behind the word while its card is open: its own colour, 12 %.': '卡片打开时词语的底色：词语本身颜色的 12 %。',
  "Beside it, the number, or the source's words.": '数值旁边：数字，或报告的说法。',
  'Chart and note.': '图与说明。',
  'Definitions.': '释义。',
  'Document, section, date.': '文件、章节、日期。',
  'Does not tell search engines of it. Also on any element around it.': '不把它告诉搜索引擎。也可写在外层元素上。',
  'Does not tell search engines of its terms, the first 500 of them. Also on any element around it.':
    '不把其中的词（前500个）告诉搜索引擎。也可写在外层元素上。',
  'Does not tell search engines of the figure. Also on any element around it.':
    '不把这个数值告诉搜索引擎。也可写在外层元素上。',
  'Does not tell search engines of the figures. Also on any element around it.':
    '不把这些数值告诉搜索引擎。也可写在外层元素上。',
  'Does not tell search engines of the terms. Also on any element around it.':
    '不把这些词告诉搜索引擎。也可写在外层元素上。',
  'In elder mode, the button that reads aloud.': '长者模式下的朗读按钮。',
  'Figures, or pledges with their parts.': '数值，或承诺及其各部分。',
  'Hairlines. Default by theme: #e3e6e3, #363c3a.': '细线。默认随底色：#e3e6e3、#363c3a。',
  "Headwords and glosses. The colours' defaults go with what the page is painted on.":
    '词目和短释。各颜色的默认值随页面底色而定。',
  "How far from the top of the window the index stays: the height of the page's own bar.":
    '索引离窗口顶端多远：页面自己的顶栏有多高。',
  'How it is shown: beside a story, in a list, in a sentence.': '怎样显示：报道旁的卡片，列表里的一行，句子里的数值。',
  'How many parts of pledges stand how.': '承诺各部分的进展统计。',
  'How much it shows; of a figure, what sets it apart.': '共有多少；对一个数值，则是与别的不同之处。',
  'How narrow a figure of the grid may get.': '网格里一个数值最窄多少。',
  'Ids of bundled packs or addresses of others, where not those of the page (see `<mingci-pack>`).':
    '自带词包的编号或其他词包的地址；不写则用页面的（见 `<mingci-pack>`）。',
  "In the table, the number beside it, or the source's words.": '表格里数值旁边：数字，或报告的说法。',
  'Instead of `src`: ids of bundled packs or addresses, by spaces, in order of precedence.':
    '代替 `src`：自带词包的编号或地址，以空格分开，在前者优先。',
  'It goes on with the word that the `<mingci-term>` before it began, in another element.':
    '接续前一个 `<mingci-term>` 在另一个元素里开头的词。',
  'It has not, or is none. `detail`: `message`, `cause`.': '词包没有到，或不是词包。`detail`：`message`、`cause`。',
  'Its card has closed. `detail`: `key`, `reason`.': '卡片已关。`detail`：`key`、`reason`。',
  'Its card has large text and buttons, and reads aloud. Also on any element around it.':
    '卡片用大字和大按钮，并可朗读。也可写在外层元素上。',
  'Its card is about to open; cancel it to show your own. `detail`: `key`, `by`.':
    '卡片将要打开；取消即可显示自己的。`detail`：`key`、`by`。',
  'Its hash, as in `<script integrity>`.': '词包的哈希值，写法同 `<script integrity>`。',
  'Its own piece of the word and those that go on with it, in document order.':
    '这个词的本段及其后续各段，按文档顺序。',
  'Its title, where not the one that the attributes above make.': '标题；不写则由上面的属性得出。',
  'Large text and large targets. Inherited from any element around.': '大字和大的点按区域。可由外层元素继承。',
  'Larger text and targets; may stand on an element around it.': '更大的字和点按区域；也可写在外层元素上。',
  'Lines between entries.': '词条之间的线。',
  'Links, and what is official.': '链接，以及官方解释的标记。',
  'Mark in headings too.': '标题里也标注。',
  'Mark in links too. They stay links: a word in one has its card by pointer only.':
    '链接里也标注。链接仍是链接：其中的词只能用指针打开卡片。',
  'Mark no more than so many words.': '最多标注多少个词。',
  'Mark nothing, and take back what was marked.': '不标注，并撤回已有的标注。',
  'Marks and signs. Default by theme: #0b6b63, #6fcabf.': '标记与符号。默认随底色：#0b6b63、#6fcabf。',
  'No pack at hand has it. `detail`: `message`.': '手头的词包里没有这个词。`detail`：`message`。',
  'Of which year or years: `2021`, `2016/2020`. Without it, of the latest single year.':
    '哪一年或哪几年：`2021`、`2016/2020`。不写则取最近的一年。',
  'One has not, or is none. `detail`: `message`, `cause`.': '有词包没有到，或不是词包。`detail`：`message`、`cause`。',
  'Only of these periods: `2021`, `2016/2020`.': '只要这些时期：`2021`、`2016/2020`。',
  'Only of these themes, by spaces: `economy livelihood`.': '只要这些主题，以空格分开：`economy livelihood`。',
  'Only these: `actual`, `estimate`, `target`, `commitment`; of pledges `not-reported`, `under-way`, `kept`, `missed`.':
    '只要这些：`actual`、`estimate`、`target`、`commitment`；承诺则为 `not-reported`、`under-way`、`kept`、`missed`。',
  'Pinyin and sources.': '拼音和来源。',
  'Resolves when the text is marked as the attributes say.': '文字按属性标注好时兑现。',
  'Search field and filters.': '检索框和筛选。',
  'Selector of what to mark, instead of what it holds.': '选择符：标注所选的元素，而不是自己的内容。',
  "Selector: don't mark inside of these.": '选择符：这些元素里不标注。',
  'Selector: mark only inside of these.': '选择符：只在这些元素里标注。',
  'Set while its card is open. Read only.': '卡片打开时由元素自己设上。只读。',
  'Shows a term: scrolls to it and opens it. False where the glossary does not hold it.':
    '显示一个词条：滚动到它并展开。词表里没有则为 `false`。',
  'Shows only terms with a definition of this kind.': '只显示有这类释义的词。',
  'Something is missing, and the text stays as it was. `detail`: `message`, `cause`.':
    '缺了什么，文字保持原样。`detail`：`message`、`cause`。',
  'The button with the term and its pinyin.': '写着词目和拼音的按钮。',
  'The documents.': '所据的文件。',
  'The drawing of one bar.': '一根条的图形。',
  "The figure can't be had. `detail`: `message`, `cause`.": '取不到这个数值。`detail`：`message`、`cause`。',
  'The figure in it.': '原句里的数值。',
  'The figure of a card.': '卡片上的数值。',
  'The figure.': '数值。',
  "The figures can't be had. `detail`: `message`, `cause`.": '取不到这些数值。`detail`：`message`、`cause`。',
  'The figures of a theme, with their `heading`.': '一个主题的各项数值，带 `heading`。',
  'The heading of a letter or category.': '字母或类别的标题。',
  "The indicator's name.": '指标名称。',
  'The indicator: its id, or `pack/id`.': '指标：编号，或 `词包/编号`。',
  'The language of its words: `zh-Hans`, `zh-Hant`, `en`. Inherited from the page.':
    '界面文字的语言：`zh-Hans`、`zh-Hant`、`en`。由页面继承。',
  'The letters or categories that lead to their terms.': '通往各词条的字母或类别。',
  'The marked words, in document order.': '已标注的词，按文档顺序。',
  'The name of a figure or of a pledge.': '数值或承诺的名称。',
  'The name of a theme.': '主题名称。',
  'The pack has come. `detail`: `url`, `pack` (its id), `terms` (how many).':
    '词包已到。`detail`：`url`、`pack`（编号）、`terms`（词数）。',
  'The piece that the word begins with: this one, save where it `continues`.':
    '这个词开头的一段：就是自己，除非是 `continues`。',
  'The reader takes the figures along; cancel it to do so otherwise. `detail`: `format`, `file`.':
    '读者要带走数据；取消即可自行处理。`detail`：`format`、`file`。',
  'The search field.': '检索框。',
  'The sentence it was read from.': '数值所在的原句。',
  'The sentence that a figure was read from.': '数值所在的原句。',
  'The table of all figures, folded.': '全部数值的表，平时收起。',
  'The table.': '表格。',
  'The term: its id, or `pack/id`. Without it, its own text is looked up.':
    '术语：编号，或 `词包/编号`。不写则按自己的文字查。',
  'The text.': '正文。',
  'The title.': '标题。',
  'The word, underlined and focusable.': '词语本身：有下划线，可聚焦。',
  'The word.': '词语。',
  'What an open entry shows.': '展开的词条所显示的内容。',
  'What came of a part of a pledge.': '承诺一个部分的进展。',
  'What can be taken along.': '可以带走的：文件与图片。',
  'What is said while nothing can be shown, where it holds nothing.': '没有可显示的、自身又无内容时所说的话。',
  'What is there for those who look for it. Default by theme: #626a67, #9ba5a1.':
    '次要的文字。默认随底色：#626a67、#9ba5a1。',
  "What is there without JavaScript, and when the figure can't be had.": '没有 JavaScript 或取不到数值时所显示的内容。',
  "What is there without JavaScript, and when the figures can't be had.":
    '没有 JavaScript 或取不到数值时所显示的内容。',
  'What is there without JavaScript.': '没有 JavaScript 时所显示的内容。',
  'What it holds for.': '词包所管的内容。',
  'What the terms are ordered by: `pinyin`, if nothing else is said.': '词条的排序：不写即按 `pinyin`。',
  'Which occurrences: the first in each section (default), the first, or all.':
    '标注哪些：每节第一处（默认）、全文第一处，或全部。',
  "Why figures can't be set beside each other, or what to mind where they are.":
    '为什么数值不能并列，或并列时要注意什么。',
  '`actual`, `estimate`, `target` or `commitment`; several by spaces.':
    '`actual`（实际）、`estimate`（预计）、`target`（目标）或 `commitment`（承诺）；几种以空格分开。',
  '`pack/term`, once it is known what the word means.': '`词包/编号`，知道词义之后才有。',
};

/** The Chinese of a description; undefined where nobody has translated it yet. */
export function chinese(description: string): string | undefined {
  return CHINESE[description.replace(/\s+/g, ' ')];
}
