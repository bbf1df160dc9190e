import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import { interchangeable, isOrdinary } from './ordinary.ts';

/** How Chinese renders the words that names of resources and types are made of. */
const renderings: Readonly<Record<string, string>> = {
  access: '访问',
  account: '账',
  authentication: '认证 验证 鉴权',
  authorization: '授权 鉴权',
  backend: '后端',
  balancer: '均衡',
  binding: '绑定',
  bus: '总线',
  cache: '缓存',
  certificate: '证书',
  class: '类',
  client: '客户',
  cluster: '集群',
  claim: '声明',
  config: '配置',
  container: '容器',
  context: '上下文',
  control: '控制',
  controller: '控制',
  daemon: '守护',
  data: '数据',
  deployment: '部署',
  destination: '目标 目的',
  endpoint: '端点',
  entry: '条目 入口',
  event: '事件',
  field: '字段',
  file: '文件',
  filter: '过滤',
  function: '函数',
  gateway: '网关',
  group: '组 群',
  image: '镜像 图',
  import: '导入 引入',
  job: '任务 作业',
  key: '键 密钥',
  limit: '限',
  listener: '监听',
  load: '负载 加载',
  manager: '管理',
  map: '映射',
  message: '消息',
  mode: '模式',
  name: '名',
  network: '网络',
  node: '节点',
  object: '对象',
  peer: '对等',
  plane: '平面 面',
  plugin: '插件',
  policy: '策略',
  pod: 'Pod',
  pool: '池',
  priority: '优先',
  provider: '提供 供应',
  proxy: '代理',
  pull: '拉取 预热',
  quota: '配额',
  request: '请求',
  resource: '资源',
  replica: '副本',
  restart: '重启',
  role: '角色',
  route: '路由',
  rule: '规则',
  scheduler: '调度',
  secret: '密钥 机密',
  security: '安全',
  server: '服务',
  service: '服务',
  session: '会话',
  set: '集',
  soft: '软',
  status: '状态',
  stateful: '状态',
  storage: '存储',
  store: '存储',
  string: '字符串 串',
  traffic: '流量',
  tech: '科技 技术',
  template: '模板',
  token: '令牌',
  type: '类型',
  update: '更新',
  user: '用户',
  var: '变量',
  virtual: '虚拟',
  volume: '卷',
  worker: '工作',
  workload: '负载',
};

/** The words that a name is written of: `Container`, `Restart`. */
function humpsOf(text: string): string[] {
  return (text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((part) => part.toLowerCase());
}

/**
 * `ContainerRestart` where the page speaks of a container and to restart: a translation may say it in
 * its own words. It does not where it has none of them.
 *
 * @param there the translation, or null where nobody looked
 */
export function isTranslatable(
  text: string,
  ordinary: ReadonlySet<string>,
  there: string | null,
): boolean {
  const humps = humpsOf(text);
  const common = humps.every(
    (part) => ordinary.has(part) || interchangeable.has(part) || isOrdinary(part),
  );
  if (!common || there === null) return common;
  if (!humps.every((part) => usualOf(part).length > 0)) return true;
  return humps.some((part) => usualOf(part).some((form) => there.includes(form)));
}

/** How a word of a name is usually rendered; `constructor` is no key. */
function usualOf(part: string): readonly string[] {
  return Object.hasOwn(renderings, part) ? (renderings[part]?.split(' ') ?? []) : [];
}

/** A part so short may be an abbreviation: `Fin`, `D`. */
const shortPart = 3;

/**
 * `QuayData` where the translation speaks of data in Chinese, though the original does so nowhere
 * else, or the words stand side by side: every word of the name is said, but for what is short and
 * no word.
 *
 * @param beside the original without the name
 */
export function isSaidInWords(text: string, beside: string, there: string): boolean {
  const said = saidIn(there, 'zh');
  const own = new Set(wordsIn(beside, 'en'));
  let letters = 0;
  let isSaidBeside = false;
  const forms: string[][] = [];
  for (const part of humpsOf(text)) {
    const usual = usualOf(part);
    const words = wordsIn(part, 'en');
    if (usual.length === 0 && words.length === 0) {
      if (part.length > shortPart) return false;
      continue;
    }
    isSaidBeside ||= words.some((word) => own.has(word));
    if (!usual.some((form) => there.includes(form)) && !words.some((word) => said.has(word)))
      return false;
    forms.push([...usual, ...words.flatMap((word) => word.forms)]);
    letters += part.length;
  }
  return letters * 2 >= text.length && (!isSaidBeside || standTogether(forms, there));
}

/** One form of each word stands right behind one of the word before: 最大资源, 最大的资源. */
function standTogether(words: readonly (readonly string[])[], text: string): boolean {
  let ends = Array.from(text, (_, at) => at);
  for (const [at, forms] of words.entries()) {
    ends = ends.flatMap((end) => {
      const start = at > 0 && text.startsWith('的', end) ? [end, end + 1] : [end];
      return start.flatMap((from) =>
        forms.filter((form) => text.startsWith(form, from)).map((form) => from + form.length),
      );
    });
  }
  return words.length > 1 && ends.length > 0;
}
