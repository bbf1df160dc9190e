import type { Language } from '../types.ts';

const english = `announce-lint: what a translation lost, changed or got wrong (English and Chinese Markdown)

Usage
  announce-lint [options] [paths...]
  announce-lint align [--format text|json] SOURCE TARGET
  announce-lint init [--baseline [--local] | --workflow] [paths...]
  announce-lint accept ID... --reason TEXT [--local] [paths...]
  announce-lint reopen ID...
  announce-lint accepted [--prune] [paths...]
  announce-lint stale [--format text|json] [paths...]
  announce-lint stale --mark-synced PAGE
  announce-lint report ID [paths...]

  Paths are files, folders and quoted globs; the current folder if there are none. A file stands
  for its pair, wherever its translation lies. Two files, or two folders, are compared as a pair.
  A folder named after a command is written ./align, ./init. init looks at the site, says what its
  habits are and writes announce-lint.config.jsonc, or with --workflow a GitHub workflow,
  .github/workflows/announce-lint.yml; neither is ever written over. stale lists translations whose
  original went on, or writes into one the commit of the original that it is in step with. report
  writes an issue about a false alarm: what was said and both blocks.

What changed
      --since REF           only what the working tree made worse since it left REF
      --changed             the same since it left the default branch of upstream or origin

Output
  -f, --format NAME[=FILE]  pretty (default), compact, json, html (one page that shows both pages
                            side by side), github, markdown, sarif or rdjson; may be repeated, one
                            of them without FILE. In GitHub Actions the default is pretty and
                            github
  -o, --output FILE         write the report there; with one --format
      --quiet               errors only
      --verbose             infos too, every pair and every page without counterpart
      --all                 every finding, even when there are more than fifty
      --lang en|zh          language of the report; compact, json, sarif and rdjson are English
                            unless asked
      --color, --no-color   colour, or none; by default as the terminal can. Terminals that are
                            known to show links get them; FORCE_HYPERLINK=1 or 0 decides

Accepted differences
  The id under a finding names it, or the first four characters of it. What is accepted is hidden
  until what was compared changes. It is kept in .announce-lint/accepted.jsonl beside the config,
  else at the root of the repository. Comments in a page: announce-lint --explain unused-directive.

      --baseline            with init: accept everything that is there
      --reason TEXT         why; source-wrong lists the page of the original as one to repair
      --local               keep it outside of the tree, for this user only
      --prune               with accepted: drop what is gone

Rules
      --rule ID=LEVEL       off, info, warning or error; may be repeated, wins over the config
      --print-config        the config in use and what the site's pages show, with counts, as JSON
      --list-rules          every rule, its level, and whether --fix knows it
      --explain ID          what a rule checks and why
  -c, --config FILE         use this config; by default the nearest announce-lint.config.json,
                            announce-lint.config.jsonc or package.json upward from here

Fixes
      --fix                 correct what is certain in the translations, and report what is left
      --fix-dry-run         show the changes as a unified diff in place of the report
      --fix-unsafe          correct too what may be wrong; with --fix-dry-run, show it

Exit
      --fail-on LEVEL       error (default), warning or never
      --max-warnings N      fail on more than N warnings

  0  nothing at or above --fail-on
  1  findings
  2  the run failed: usage, config, a path that does not exist, nothing to check

Speed
      --cache               keep what was read and found for the next run, in the user's cache folder
      --cache-location DIR  the same in a folder of your own
      --threads N           read and check in so many threads; by default as many as pay for so
                            much text on this machine. The report is the same

Other
      --stats               say on standard error how long each stage and each rule took
  -h, --help                this text
  -v, --version             the version

Examples
  announce-lint                                    the current folder
  announce-lint content/zh/blog/release.md         one page and its original
  announce-lint docs/release.md docs/release.zh.md two pages
  announce-lint "content/**/*.md"                  a glob, quoted
  announce-lint --format pretty --format html=report.html
  announce-lint --rule extra-link=off --fail-on warning content
  announce-lint --fix-dry-run content/zh/blog      what --fix would change
  announce-lint align docs/release.md docs/release.zh.md
`;

const chinese = `announce-lint：检查译文漏掉、改动或译错了什么（中英文 Markdown）

用法
  announce-lint [选项] [路径...]
  announce-lint align [--format text|json] 原文 译文
  announce-lint init [--baseline [--local] | --workflow] [路径...]
  announce-lint accept 编号... --reason 理由 [--local] [路径...]
  announce-lint reopen 编号...
  announce-lint accepted [--prune] [路径...]
  announce-lint stale [--format text|json] [路径...]
  announce-lint stale --mark-synced 页面
  announce-lint report 编号 [路径...]

  路径可以是文件、目录或加引号的 glob，省略时检查当前目录。给出一个文件即检查它所在的一对
  页面，不论另一页放在哪里；给出两个文件或两个目录，则把它们作为一对来比较。
  与命令同名的目录请写成 ./align、./init。init 会查看站点，说明其惯例，并写入
  announce-lint.config.jsonc；加上 --workflow 则改为写入 GitHub 工作流
  .github/workflows/announce-lint.yml。两者都不会覆盖已有文件。stale 列出落后于原文的译文，
  或在译文中记下与之同步的原文提交。report 为误报写好 issue：报告的内容和两侧的原文。

只看改动
      --since REF           只报告工作区自 REF 分叉以来新增的问题
      --changed             同上，从 upstream 或 origin 的默认分支算起

输出
  -f, --format 名称[=文件]  pretty（默认）、compact、json、html（并排显示两种语言的单个网页）、
                            github、markdown、sarif 或 rdjson；可以重复，其中至多一个不写文件。
                            在 GitHub Actions 中默认为 pretty 加 github
  -o, --output 文件         把报告写入该文件；只能与一个 --format 搭配
      --quiet               只报告错误
      --verbose             同时列出提示、每一对页面以及没有对应页面的文件
      --all                 问题超过五十处时也全部列出
      --lang en|zh          报告的语言；compact、json、sarif 与 rdjson 默认为英文
      --color, --no-color   使用或不使用颜色；默认由终端决定。已知支持超链接的终端会显示链接，
                            也可用 FORCE_HYPERLINK=1 或 0 指定

接受差异
  每处问题下方的编号（或其前四位以上）即代表该问题。接受后不再列出，直到所比对的内容有变。
  记录保存在配置文件旁的 .announce-lint/accepted.jsonl，没有配置文件时位于仓库根目录。
  也可在页面中用注释禁用规则：announce-lint --explain unused-directive。

      --baseline            用于 init：接受现有的全部问题
      --reason 理由         接受的理由；写 source-wrong 则把原文页面列为有待修正
      --local               保存在目录树之外，只对本人有效
      --prune               用于 accepted：清除已消失的条目

规则
      --rule 规则=级别      off、info、warning 或 error；可以重复，优先于配置文件
      --print-config        以 JSON 输出所用的配置，以及从页面得出的站点惯例和统计
      --list-rules          列出全部规则、级别以及能否用 --fix 修复
      --explain 规则        说明一条规则检查什么、为什么
  -c, --config 文件         使用指定的配置文件；默认从当前目录向上查找最近的
                            announce-lint.config.json、announce-lint.config.jsonc 或 package.json

修复
      --fix                 在译文中修复有把握的问题，并报告余下的问题
      --fix-dry-run         不写入文件，以 unified diff 显示改动（不再输出报告）
      --fix-unsafe          把握不大的也修复；与 --fix-dry-run 搭配时只显示

退出码
      --fail-on 级别        error（默认）、warning 或 never
      --max-warnings N      警告超过 N 个即视为失败

  0  没有达到 --fail-on 级别的问题
  1  发现问题
  2  运行失败：参数或配置有误、路径不存在、没有可检查的页面

速度
      --cache               保存读取和检查的结果供下次运行使用，存放在用户的缓存目录中
      --cache-location 目录 同上，存放在指定目录中
      --threads N           用 N 个线程读取和检查；默认按文本量和本机核心数决定。报告不变

其他
      --stats               在标准错误输出中列出各阶段和各规则的用时
  -h, --help                显示本帮助
  -v, --version             显示版本

示例
  announce-lint                                    检查当前目录
  announce-lint content/zh/blog/release.md         检查一个页面及其原文
  announce-lint docs/release.md docs/release.zh.md 比较两个页面
  announce-lint "content/**/*.md"                  glob，需加引号
  announce-lint --format pretty --format html=report.html
  announce-lint --rule extra-link=off --fail-on warning content
  announce-lint --fix-dry-run content/zh/blog      查看 --fix 会改动什么
  announce-lint align docs/release.md docs/release.zh.md
`;

/** What --help prints. */
export const helpText: Readonly<Record<Language, string>> = { en: english, zh: chinese };
