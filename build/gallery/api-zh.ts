/** Chinese translations of the elements' comments. A test fails if one is missing. */
const CHINESE: Record<string, string> = {
  'A card with larger text and buttons, which can be read aloud. Can be set on any ancestor.':
    '卡片用大字和大按钮，并可朗读。也可写在外层元素上。',
  'A column heading that sorts.': '可排序的列标题。',
  'A figure or pledge in the grid.': '网格里的一个数值或一项承诺。',
  'A figure.': '一个数值。',
  'A grid, or a sortable table.': '网格，或可排序的表格。',
  'A pack failed to load, or is not valid. `detail`: `message`, `cause`.':
    '词包加载失败，或格式不对。`detail`：`message`、`cause`。',
  'A pack has loaded. `detail`: `url`, `pack`, `terms`.': '词包已加载。`detail`：`url`、`pack`、`terms`。',
  'A part of a pledge.': '承诺的一个部分。',
  'A promise that resolves when the text has been marked.': '文字标注完成时兑现的 Promise。',
  'A term with everything said about it.': '一个词条及其全部内容。',
  'Address of a compiled pack, whole (`packs/<id>.json`) or split (`packs/<id>/marks.json`).':
    '编译好的词包的地址：整包（`packs/<id>.json`）或分开的（`packs/<id>/marks.json`）。',
  'Also mark terms in headings.': '标题里的术语也标注。',
  'Also mark terms in links. They stay links, so their cards open by pointer only.':
    '链接里的术语也标注。链接照常可点，因此卡片只在鼠标悬停时打开。',
  'Area, period and kind of figure.': '数值的地区、时期和性质。',
  'Background of parts and pressed buttons.': '组成部分和按下的按钮的底色。',
  'Background of the index, which stays in view.': '索引的底色（索引始终可见）。',
  'Background of the word while its card is open. Default: 12 % of the text colour.':
    '卡片打开时词语的底色。默认为文字颜色的 12 %。',
  'Bars and points. Default by theme: #0b6b63, #6fcabf.': '条与点。默认随底色：#0b6b63、#6fcabf。',
  'Beside a story, in a list, or in a sentence.': '报道旁的卡片、列表里的一行，或句中的数值。',
  'CSS selector of the text to mark, instead of the element’s own content.':
    '要标注的元素的 CSS 选择器；不写则标注自己的内容。',
  'CSS selector: mark only inside these elements.': 'CSS 选择器：只标注这些元素里的术语。',
  'CSS selector: skip these elements.': 'CSS 选择器：跳过这些元素。',
  'Chart and note.': '图与说明。',
  'Colour of the focus ring.': '焦点框的颜色。',
  'Colour of the underline.': '下划线的颜色。',
  'Continues the word that the previous `<mingci-term>`, in another element, began.':
    '接续上一个 `<mingci-term>`（在另一个元素里）未完的词。',
  'Definitions.': '释义。',
  'Distance of the index from the top of the window: the height of the page’s own sticky header.':
    '索引离窗口顶端的距离，即页面自己的吸顶栏高度。',
  'Distance of the underline from the word.': '下划线与文字的距离。',
  'Document, section, date.': '文件、章节、日期。',
  'Figures, or pledges and their parts.': '数值，或办实事承诺及其各部分。',
  'Hairlines. Default by theme: #e3e6e3, #363c3a.': '细线。默认随底色：#e3e6e3、#363c3a。',
  'Headwords and short definitions. The default colours follow the page’s background.':
    '词目和短释。各颜色的默认值随页面底色而定。',
  'Highlights and status signs. Default by theme: #0b6b63, #6fcabf.':
    '原句里的标记和状态符号。默认随底色：#0b6b63、#6fcabf。',
  'How many are shown; for a figure, what sets it apart.': '共有多少项；对单个数值，则是它与别的不同之处。',
  'How many parts of pledges have which status.': '承诺各部分的进展统计。',
  'How the terms are ordered. Default: `pinyin`.': '词条的排序方式，默认 `pinyin`。',
  'Instead of `src`: ids of bundled packs, or addresses, separated by spaces, in order of precedence.':
    '代替 `src`：自带词包的编号或词包地址，用空格分开，靠前的优先。',
  'Its card has closed. `detail`: `key`, `reason`.': '卡片已关。`detail`：`key`、`reason`。',
  'Its card is about to open; cancel it to show your own. `detail`: `key`, `by`.':
    '卡片将要打开；取消即可显示自己的。`detail`：`key`、`by`。',
  'Language: `zh-Hans`, `zh-Hant`, `en`. Default: the page’s.': '界面语言：`zh-Hans`、`zh-Hant`、`en`。默认随页面。',
  'Larger text and touch targets. Can be set on any ancestor.': '更大的文字和点按区域。也可写在外层元素上。',
  'Leaves its terms (the first 500) out of the page’s structured data. Can be set on any ancestor.':
    '不把其中的术语（前500个）写入结构化数据（JSON-LD）。也可写在外层元素上。',
  'Leaves the figure out of the page’s structured data. Can be set on any ancestor.':
    '不把这个数值写入结构化数据（JSON-LD）。也可写在外层元素上。',
  'Leaves the figures out of the page’s structured data. Can be set on any ancestor.':
    '不把这些数值写入结构化数据（JSON-LD）。也可写在外层元素上。',
  'Leaves the term out of the page’s structured data. Can be set on any ancestor.':
    '不把这个术语写入结构化数据（JSON-LD）。也可写在外层元素上。',
  'Leaves the terms out of the page’s structured data. Can be set on any ancestor.':
    '不把这些术语写入结构化数据（JSON-LD）。也可写在外层元素上。',
  'Lines between entries.': '词条之间的线。',
  'Links and official definitions.': '链接，以及官方解释的标记。',
  'Mark nothing, and remove existing marks.': '不标注，并撤掉已有的标注。',
  'Minimum width of a figure in the grid.': '网格里每个数值的最小宽度。',
  'Next to the figure in a table: the full number, or the source’s words.': '表格里数值旁边：完整的数字，或报告原话。',
  'Next to the figure: the full number, or the source’s words.': '数值旁边：完整的数字，或报告原话。',
  'No loaded pack has this term. `detail`: `message`.': '已加载的词包里没有这个术语。`detail`：`message`。',
  'Only these periods: `2021`, `2016/2020`.': '只显示这些时期：`2021`、`2016/2020`。',
  'Only these themes, separated by spaces: `economy livelihood`.': '只显示这些主题，用空格分开：`economy livelihood`。',
  'Only these: `actual`, `estimate`, `target`, `commitment`; for pledges `not-reported`, `under-way`, `kept`, `missed`.':
    '只显示这些：`actual`、`estimate`、`target`、`commitment`；承诺则为 `not-reported`、`under-way`、`kept`、`missed`。',
  'Packs to use instead of the page’s: ids of bundled packs, or addresses (see `<mingci-pack>`).':
    '改用哪些词包：自带词包的编号或其他词包的地址；不写则用页面指定的（见 `<mingci-pack>`）。',
  'Pinyin and sources.': '拼音和来源。',
  'Scrolls to a term and opens it. Resolves to false if the glossary doesn’t have it.':
    '滚动到一个词条并展开。术语表里没有则返回 `false`。',
  'Search field and filters.': '检索框和筛选。',
  'Secondary text. Default by theme: #626a67, #9ba5a1.': '次要文字。默认随底色：#626a67、#9ba5a1。',
  'Set while its card is open. Read only.': '卡片打开时由元素自己设上。只读。',
  'Shown without JavaScript, or when the figure can’t be loaded.': '没有 JavaScript，或数值加载失败时显示的内容。',
  'Shown without JavaScript, or when the figures can’t be loaded.': '没有 JavaScript，或数值加载失败时显示的内容。',
  'Shown without JavaScript.': '没有 JavaScript 时显示的内容。',
  'Shows only terms with this kind of definition.': '只显示有这类解释的术语。',
  'Something could not be loaded; the text stays as it was. `detail`: `message`, `cause`.':
    '有内容加载失败，文字保持原样。`detail`：`message`、`cause`。',
  'Style of the underline.': '下划线的样式。',
  'The button with the term and its pinyin.': '写着词目和拼音的按钮。',
  'The collapsible table of all figures.': '可展开的数据表。',
  'The content this pack applies to.': '使用这个词包的内容。',
  'The download and copy buttons.': '下载和复制按钮。',
  'The drawing of one bar.': '一根条的图形。',
  'The element the word begins in: this one, unless it `continues` another.':
    '这个词开头的那个元素：就是自己，除非它是接续的。',
  'The figure could not be loaded. `detail`: `message`, `cause`.': '数值加载失败。`detail`：`message`、`cause`。',
  'The figure in a sentence; pressing it opens its card.': '句中的数值；按下会打开卡片。',
  'The figure in that sentence.': '原句里的数值。',
  'The figure of a card.': '卡片上的数值。',
  'The figure.': '数值。',
  'The figures could not be loaded. `detail`: `message`, `cause`.': '数值加载失败。`detail`：`message`、`cause`。',
  'The figures of a theme, with their `heading`.': '一个主题的各项数值，带 `heading`。',
  'The heading of a letter or category.': '字母或类别的标题。',
  "The indicator's name.": '指标名称。',
  'The indicator’s id, or `pack/id`.': '指标的编号，或 `词包/编号`。',
  'The letters or categories to jump to.': '跳转用的字母或类别。',
  'The line above a card.': '卡片上方的线。',
  'The line above the title.': '标题上方的线。',
  'The marked words, in document order.': '已标注的词，按文档顺序。',
  'The message shown when there is nothing to show and no fallback content.':
    '没有可显示的内容、标签里也没有文字时的提示。',
  'The most words to mark.': '最多标注多少处。',
  'The name of a figure or of a pledge.': '数值或承诺的名称。',
  'The name of a theme.': '主题名称。',
  'The pack failed to load, or is not valid. `detail`: `message`, `cause`.':
    '词包加载失败，或格式不对。`detail`：`message`、`cause`。',
  'The pack has loaded. `detail`: `url`, `pack` (its id), `terms` (how many).':
    '词包已加载。`detail`：`url`、`pack`（编号）、`terms`（词数）。',
  'The pack’s hash, as in `<script integrity>`.': '词包的哈希值，写法同 `<script integrity>`。',
  'The read-aloud button of elder mode.': '长者模式下的朗读按钮。',
  'The reader is about to download or copy the figures; cancel it to handle that yourself. `detail`: `format`, `file`.':
    '读者即将下载或复制数据；取消这个事件即可自行处理。`detail`：`format`、`file`。',
  'The search field.': '检索框。',
  'The sentence a figure comes from.': '数值所在的原句。',
  'The sentence the figure comes from.': '数值所在的原句。',
  'The source documents.': '来源文件。',
  'The status of a part of a pledge.': '承诺某一部分的进展。',
  'The table.': '表格。',
  'The term’s id, or `pack/id`. Default: looks up its own text.':
    '术语的编号，或 `词包/编号`。不写则按标签里的文字查找。',
  'The text to mark.': '要标注的正文。',
  'The title.': '标题。',
  'The title. Default: made from the attributes above.': '标题。不写则由上面的属性生成。',
  'The whole card.': '整张卡片。',
  'The whole row.': '整行。',
  'The word, underlined and focusable.': '词语本身：有下划线，可聚焦。',
  'The word.': '词语。',
  'Thickness of the underline.': '下划线的粗细。',
  'This element and those that continue its word, in document order.': '这个元素和接续它的各元素，按文档顺序。',
  'What an open entry shows.': '展开的词条所显示的内容。',
  'Which occurrences to mark: the first in each section (default), the first on the page, or all.':
    '标注哪些：每节第一次出现（默认）、全文第一次出现，或每一次。',
  'Why figures can’t be compared, or what to bear in mind.': '数值为什么不能比较，或比较时要注意什么。',
  'Year or years: `2021`, `2016/2020`. Default: the latest single year.':
    '年份：`2021`、`2016/2020`。不写则取最近的单个年份。',
  '`actual`, `estimate`, `target` or `commitment`; separate several with spaces.':
    '`actual`（实际）、`estimate`（预计）、`target`（目标）或 `commitment`（承诺）；多个用空格分开。',
  '`pack/term`, once the word has been looked up.': '`词包/编号`，查到之后才有。',
};

/** The Chinese translation of a description; undefined if there is none yet. */
export function chinese(description: string): string | undefined {
  return CHINESE[description.replace(/\s+/g, ' ')];
}
