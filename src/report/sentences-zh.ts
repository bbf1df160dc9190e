/**
 * English sentences of stages and errors to Chinese ones; `{name}` is what they quote, and is looked
 * up here in its turn. The first that fits wins.
 */
export const sentences: Readonly<Record<string, string>> = {
  // What stands around other sentences.
  '{head}; did you mean "{name}"?': '{head}；是否想写“{name}”？',
  '{head}; did you mean --{name}?': '{head}；是否想写 --{name}？',
  '{head}; it is one of {list}': '{head}；可用的值为 {list}',
  '{head}; --list-rules shows them': '{head}；可用 --list-rules 查看全部规则',
  '{head} (this clone is shallow: fetch that commit first)':
    '{head}（当前为浅克隆，请先获取该提交）',
  '{file}:{line}:{column}: {rest}': '{file}:{line}:{column}: {rest}',

  // Stored differences and the Action.
  '{place}; mend the line, nothing was changed': '{place}；请修正这一行，文件未作任何改动',
  '{commit} cannot be fetched to compare with; give actions/checkout "fetch-depth: 0"':
    '无法获取用于比较的 {commit}；请为 actions/checkout 设置 "fetch-depth: 0"',
  '{input}: "{value}" is none of {choices}': '{input}：“{value}”不是 {choices} 之一',
  '{file}: not a file': '{file}：不是文件',

  // The command line.
  'unknown option {option}': '未知选项 {option}',
  'unknown format "{name}"': '未知格式“{name}”',
  'unknown rule "{name}"': '未知规则“{name}”',
  '{option} takes no value': '{option} 不带值',
  '{option} needs a value': '{option} 需要一个值',
  '--since and --changed exclude each other': '--since 与 --changed 不能同时使用',
  '--fix and --fix-dry-run do not go together': '--fix 与 --fix-dry-run 不能同时使用',
  '--baseline and --workflow exclude each other': '--baseline 与 --workflow 不能同时使用',
  '--{option} goes with init --baseline': '--{option} 只能用于 init --baseline',
  '--{option} does not go with a check': '检查页面时不能使用 --{option}',
  '--{option} does not go with {command}': '--{option} 不能用于 {command}',
  'align needs two pages: announce-lint align SOURCE TARGET':
    'align 需要两个页面：announce-lint align 原文 译文',
  'report ID': 'report 编号',
  '--format {format} names no file': '--format {format} 没有写文件名',
  '--output goes with exactly one --format; write --format NAME=FILE':
    '--output 只能与一个 --format 搭配；多个格式请写 --format 名称=文件',
  '{one} and {other} cannot share standard output; write --format NAME=FILE':
    '{one} 和 {other} 不能同时写到标准输出；请写 --format 名称=文件',
  '{formats} cannot share standard output; write --format NAME=FILE':
    '{formats} 不能同时写到标准输出；请写 --format 名称=文件',
  'two formats cannot share the file {file}': '两种格式不能写入同一个文件 {file}',
  '--rule {rule} needs a level: --rule {example}': '--rule {rule} 缺少级别，例如 --rule {example}',
  '--{option} needs a number from 1 to 99, not "{text}"':
    '--{option} 需要 1 到 99 之间的数字，而不是“{text}”',
  'a thread of the run is out of memory; --threads 1 needs less':
    '有一个线程内存不足；--threads 1 占用较少',
  '--{option} needs a number, not "{text}"': '--{option} 需要一个数字，而不是“{text}”',
  '--{option} cannot be "{text}"': '--{option} 不能为“{text}”',

  // Files and folders.
  'Nothing to check: no pair of an English and a Chinese page here':
    '没有可检查的内容：这里没有成对的中英文页面',
  'Nothing to check: no page in {where}': '没有可检查的内容：{where}中没有页面',
  'Nothing to check: no pair of an English and a Chinese page in {where}':
    '没有可检查的内容：{where}中没有成对的中英文页面',
  'the current folder': '当前目录',
  'Not one English and one Chinese page: {source}, {target}':
    '不是一个英文页面和一个中文页面：{source}、{target}',
  '{path}: no such file or folder': '{path}：没有这个文件或目录',
  '{path}: no such file': '{path}：没有这个文件',
  '{path}: no file matches': '{path}：没有匹配的文件',
  '{path}: cannot be read ({code})': '{path}：无法读取（{code}）',
  '{path}: cannot be written ({code})': '{path}：无法写入（{code}）',
  '{path}: cannot be read': '{path}：无法读取',
  '{path}: a symbolic link to nothing': '{path}：符号链接的目标不存在',
  '{path}: neither a file nor a folder': '{path}：既不是文件也不是目录',
  '{path}: a symbolic link that leads out of {home}': '{path}：符号链接指向 {home} 之外',
  '{path}: a symbolic link; entries go to a folder': '{path}：是符号链接，记录需保存在真正的目录中',
  '{file} is there already; remove it to write it anew': '{file} 已经存在；删除后才能重新生成',
  'the documentation of "{rule}" is not in this installation': '安装中缺少规则“{rule}”的文档',
  'EACCES: permission denied': '没有读取权限（EACCES）',
  'EPERM: operation not permitted': '系统不允许读取（EPERM）',
  'ENOENT: no such file or directory': '文件不存在（ENOENT）',
  'too large to be read': '文件过大，无法读取',
  'not valid UTF-8': '不是有效的 UTF-8',
  'unknown error': '未知错误',

  // The config.
  '{file}: has no key "{key}"': '{file}：没有“{key}”字段',
  '{one} and {other}: two configs in one folder': '{one} 和 {other}：同一目录中有两份配置',
  '{rest} (in {where})': '{rest}（位于 {where}）',
  'unknown key "{key}"': '未知字段“{key}”',
  '"{key}" is written twice': '“{key}”重复出现',
  '{where} "{key}" is missing': '{where} 缺少“{key}”',
  '"{key}" is missing': '缺少“{key}”',
  '{where} "{value}" is not one of {list}': '{where} 的值“{value}”无效，可用的值为 {list}',
  '{where} must be [level, options], not a list of {count}':
    '{where} 应为 [级别, 选项]，而不是 {count} 项的列表',
  'the config must be {wanted}, not {given}': '配置应为{wanted}，而不是{given}',
  '{where} must be {wanted}, not {given}': '{where} 应为{wanted}，而不是{given}',
  '{where} must be a release such as "{release}" or a day such as "{day}"':
    '{where} 应为版本号（如“{release}”）或日期（如“{day}”）',
  '{where} must not be empty': '{where} 不能为空',
  'must not be empty': '不能为空',
  '{where} must use "/" between folders, not "\\"': '{where} 的目录之间应使用“/”而不是“\\”',
  '{where} must not begin with "!"; a later override can undo an earlier one':
    '{where} 不能以“!”开头；可以在后面再写一条 override 来撤销前面的',
  'the file is empty': '文件为空',
  'comments need a .jsonc file': '带注释的配置需要使用 .jsonc 文件',
  'not JSON: {what}': '不是有效的 JSON：{what}',
  'invalid symbol': '无效的符号',
  'invalid number format': '无效的数字',
  'property name expected': '缺少属性名',
  'value expected': '缺少值',
  'colon expected': '缺少冒号',
  'comma expected': '缺少逗号',
  'close brace expected': '缺少右花括号',
  'close bracket expected': '缺少右方括号',
  'end of file expected': '多出的内容',
  'unexpected end of comment': '注释没有结束',
  'unexpected end of string': '字符串没有结束',
  'unexpected end of number': '数字没有结束',
  'invalid unicode': '无效的 Unicode 转义',
  'invalid escape character': '无效的转义字符',
  'invalid character': '无效的字符',
  'an object of options': '选项对象',
  'an object': '对象',
  'a list': '列表',
  'a string': '字符串',
  'a number': '数字',
  'a boolean': '布尔值',
  'true or false': ' true 或 false',
  'a level or [level, options]': '级别或 [级别, 选项]',
  'one of {list}': '以下之一：{list}',

  // Git.
  'only git knows what changed, and this is no repository':
    '改动情况只有 Git 知道，而这里不是 Git 仓库',
  'git knows no commit "{name}"': 'Git 中没有提交“{name}”',
  'git cannot compare with "{name}"': 'Git 无法与“{name}”比较',
  '{page}: no original found': '{page}：没有找到原文',
  '{page}: git knows no commit of it': '{page}：Git 中没有它的提交',
  '{page}: has changes that are not committed': '{page}：有尚未提交的改动',

  // Why a page is in no pair.
  'the config pairs it with {path}, which is not there': '配置把它与 {path} 配对，但该文件不存在',
  'excluded by the config': '配置中已排除',
  'its counterpart {path} was deleted': '与之对应的 {path} 已被删除',
  'no {language} page at {path}': '{path} 处没有{language}页面',
  'too little prose to tell its language': '正文太少，无法判断语言',
  'no {language} page to pair it with': '没有可与之配对的{language}页面',
  'too short to be known by its content': '内容太短，无法据此配对',
  'resembles {path} and {rival} alike': '与 {path} 和 {rival} 同样相似',
  'resembles {path}, as does {rival}': '与 {path} 相似，但 {rival} 也与之相似',
  'resembles {path}, but its path does not say so': '与 {path} 相似，但路径没有对应关系',
  'no {language} page resembles it enough; the nearest is {path}':
    '没有足够相似的{language}页面；最接近的是 {path}',
  'no {language} page resembles it': '没有与之相似的{language}页面',
  English: '英文',
  Chinese: '中文',

  // Why a rule was not checked.
  'whether this site gives its headings ids is unknown: set profile.headingIds in the config':
    '不清楚本站的标题是否写明 id，请在配置中设置 profile.headingIds',
  'whether links of this site name the language is unknown: set profile.localePrefix in the config':
    '不清楚本站的链接是否带语言前缀，请在配置中设置 profile.localePrefix',
  'whether two addresses lead to one page is unknown: check the folder of the site, not single files':
    '不清楚两个地址是否指向同一页面，请检查整个站点目录，而不是单个文件',
  'whether other pages link to an id is unknown: check the folder of the site, not single files':
    '不清楚其他页面是否链接到某个 id，请检查整个站点目录，而不是单个文件',
  'which hosts are those of this site is unknown: set profile.hosts in the config':
    '不清楚哪些主机属于本站，请在配置中设置 profile.hosts',
  'which pages exist is unknown: check the folder of the site, not single files':
    '不清楚有哪些页面，请检查整个站点目录，而不是单个文件',
  'which names this site keeps or translates is unknown from so few pages: set names in the config':
    '页面太少，看不出本站保留或翻译哪些名称，请在配置中设置 names',
  'git does not have the commit that {count} page names: fetch the whole history':
    '有 {count} 个页面写明的提交不在本地 Git 历史中，请获取完整历史',
  'git does not have the commit that {count} pages name: fetch the whole history':
    '有 {count} 个页面写明的提交不在本地 Git 历史中，请获取完整历史',

  // Accepted differences.
  'accept needs a reason: --reason "{example}"': 'accept 需要写明理由：--reason "为何可以不同"',
  '{command} needs the id that stands under a finding, four characters of it or more: announce-lint {usage}':
    '{command} 需要问题下方的编号（至少前四位）：announce-lint {usage}',
  'accept ID... --reason TEXT': 'accept 编号... --reason 理由',
  'reopen ID...': 'reopen 编号...',
  '"{word}" is not the id of a finding': '“{word}”不是问题的编号',
  '{id} is the beginning of {count} ids: {list}': '有 {count} 个编号以 {id} 开头：{list}',
  '{id}: nothing accepted has this id': '{id}：已接受的差异中没有这个编号',
  '{id}: a comment in the page disables it already': '{id}：页面中的注释已将其禁用',
  '{id}: no such finding here; the id stands under each finding':
    '{id}：没有这处问题；编号写在每处问题的下方',
  '--local: the system names no folder for it': '--local：系统没有指定可用的目录',
  '{place}: a conflict marker of Git; keep the entries of both sides; mend the line, nothing was changed':
    '{place}：有 Git 冲突标记，请保留两侧的条目；修正该行之前不会改动文件',
  '{place}: not an accepted difference; mend the line, nothing was changed':
    '{place}：不是已接受的差异；修正该行之前不会改动文件',
};
