import { headingReports } from '../src/markup/heading-reports.ts';
import { ownStarReports } from '../src/markup/own-stars.ts';
import { pageMarks } from '../src/markup/page-marks.ts';
import { blockMarkReports, ownWidthReports, pageMarkReport } from '../src/markup/report.ts';
import { shapeReports } from '../src/markup/shape-reports.ts';
import type { Rule } from '../src/types.ts';

export const malformedMarkup: Rule = {
  id: 'malformed-markup',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'Markup that the translation broke.',
    zh: '译文中被破坏的 Markdown 标记。',
  },
  messages: {
    en: {
      stars:
        'The asterisks of {actual} print: bold cannot begin or end between a letter and punctuation or a backtick; move the punctuation out, or put a blank outside',
      italics: '{actual} prints as it is: here it cannot begin or end italics; write {right}',
      underscores: '{actual} prints: underscores beside a letter mark nothing; write {right}',
      star: 'These asterisks mark no bold text and print: {context}',
      backtick: 'This backtick has no counterpart and prints: {context}',
      bracket: 'Nothing closes {actual} in {target}: {context}',
      quotes: 'These quotation marks stand the wrong way round: {actual}; write {right}',
      hollow:
        'Nothing stands between the marks {actual} in {target}, as if a word was lost: {context}',
      bullet: 'Not a list item: there is no blank behind "{actual}" in {context}',
      heading: 'Not a heading: there is no ordinary blank behind the hashes in {context}',
      pipe: 'Not a table row: full-width bars in {actual}',
      shortcode: 'Not a shortcode: {actual} should be {right}',
      container: 'Not a container: its marks must stand on lines of their own in {actual}',
      conflict: 'A conflict marker was left in the page: {actual}',
      replacement: 'Characters were lost here (U+FFFD): {context}',
      invisible: 'An invisible character stands in {context}',
      tag: 'The tag <{actual}> should be <{right}>, as in {source}',
      unclosed: '{actual} is never closed in {target}, as it is in {source}',
      swallowed:
        '{target} has {actual}, where the tag is read as HTML and not shown; write {right}',
      unopened: '{actual} closes nothing in {target}',
      'unused-note': 'Nothing in {target} refers to the footnote {actual}, so it is not shown',
      'lost-note': '{actual} prints as it is: {target} has no such footnote, {source} has',
      'front-matter': 'The front matter does not stand at the top of the page, so it is not read',
      colon: 'A full-width colon stands in the front matter: {context}',
      width: 'Full-width punctuation in {target} text, {count} on this page; the first: {context}',
      'own-width':
        'Full-width punctuation in {source} text, {count} on this page; the first: {context}',
      'own-stars':
        'Asterisks that mark no bold text print in {source}, {count} pairs on this page; the first: {context}',
      table:
        '{source} has a table of {count} rows here; in {target} its lines print as text, since a table needs a header and a row of dashes below it: {context}',
      'own-table':
        '{target} has a table of {count} rows here; in {source} its lines print as text: {context}',
      cells:
        'This table row has cells for {count} columns in {target}, its table has {columns}: {context}',
      header:
        'The rows of this table have {count} cells in {target}, its header {columns}; what is more is not shown: {context}',
      'own-header':
        'The rows of this table have {count} cells in {source}, its header {columns}; what is more is not shown: {context}',
      list: '{source} has a list of {count} items here; in {target} their lines have no list marks and print as one paragraph: {context}',
      empty: 'A heading without words stands in {target}, none in {source}: {actual}',
      'own-empty': 'A heading without words stands in {source}, none in {target}: {actual}',
      underline:
        'Text became part of a heading in {target}: the blank line is missing that {source} has: {context}',
      'own-underline':
        'Text became part of a heading in {source}: the blank line is missing that {target} has: {context}',
    },
    zh: {
      stars:
        '{actual} 的星号会原样显示：加粗不能在文字与标点或反引号之间开始或结束；请将标点移到星号之外，或在星号外侧加空格',
      italics: '{actual} 会原样显示：斜体不能在文字与标点之间开始或结束；应写作 {right}',
      underscores: '{actual} 会原样显示：下划线紧邻文字时不起强调作用；应写作 {right}',
      star: '此处的星号未构成加粗，会原样显示：{context}',
      backtick: '此处的反引号没有配对，会原样显示：{context}',
      bracket: '{target}版的 {actual} 没有配对：{context}',
      quotes: '引号的方向反了：{actual} 应为 {right}',
      hollow: '{target}版的标点 {actual} 之间没有内容，疑有遗漏：{context}',
      bullet: '无法识别为列表项：“{actual}”之后缺少空格：{context}',
      heading: '无法识别为标题：井号之后缺少半角空格：{context}',
      pipe: '无法识别为表格行：使用了全角竖线：{actual}',
      shortcode: '无法识别为短代码：{actual} 应为 {right}',
      container: '无法识别为容器：起止标记应各占一行：{actual}',
      conflict: '页面中残留了合并冲突标记：{actual}',
      replacement: '此处的字符已损坏（U+FFFD）：{context}',
      invisible: '此处含有不可见字符：{context}',
      tag: '标签 <{actual}> 应为 <{right}>，与{source}版一致',
      unclosed: '{target}版的 {actual} 没有闭合，{source}版有闭合标签',
      swallowed: '{target}版 {actual} 中的标签会被当作 HTML，不会显示；应写作 {right}',
      unopened: '{target}版的 {actual} 没有对应的开始标签',
      'unused-note': '{target}版没有引用脚注 {actual}，因此它不会显示',
      'lost-note': '{actual} 会原样显示：{target}版没有这条脚注，{source}版有',
      'front-matter': 'front matter 不在页面开头，因此不会被读取',
      colon: 'front matter 中使用了全角冒号：{context}',
      width: '{target}文字中使用了全角标点，此页共 {count} 处，第一处：{context}',
      'own-width': '{source}文字中使用了全角标点，此页共 {count} 处，第一处：{context}',
      'own-stars': '{source}版的星号未构成加粗，会原样显示，此页共 {count} 对，第一处：{context}',
      table:
        '{source}版此处是 {count} 行的表格；{target}版缺少表头或其下的分隔行，各行会显示为正文：{context}',
      'own-table': '{target}版此处是 {count} 行的表格；{source}版各行会显示为文字：{context}',
      cells: '{target}版的此表格行有 {count} 个单元格，而该表有 {columns} 列：{context}',
      header:
        '{target}版此表格各行有 {count} 个单元格，表头只有 {columns} 个，多出的不会显示：{context}',
      'own-header':
        '{source}版此表格各行有 {count} 个单元格，表头只有 {columns} 个，多出的不会显示：{context}',
      list: '{source}版此处是 {count} 项的列表；{target}版各行没有列表标记，会连成一段显示：{context}',
      empty: '{target}版有一个没有文字的标题，{source}版没有：{actual}',
      'own-empty': '{source}版有一个没有文字的标题，{target}版没有：{actual}',
      underline: '{target}版缺少{source}版所有的空行，正文因此成了标题的一部分：{context}',
      'own-underline': '{source}版缺少{target}版所有的空行，正文因此成了标题的一部分：{context}',
    },
  },
  *check(pair) {
    yield* blockMarkReports(pair);
    for (const mark of pageMarks(pair.target, pair.source)) yield pageMarkReport(pair, mark);
    yield* ownWidthReports(pair);
    yield* ownStarReports(pair);
    yield* shapeReports(pair);
    yield* headingReports(pair);
  },
};
