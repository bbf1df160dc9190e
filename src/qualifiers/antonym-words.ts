import type { Pole } from './pole.ts';

function verb(stem: string): string {
  return stem.endsWith('e') ? `${stem.slice(0, -1)}(?:es?|ed|ing)` : `${stem}(?:s|ed|ing)?`;
}

/**
 * Words of which a translation must not put one for the other, and which no free translation
 * exchanges: what one thing sends another one receives, so that those two are left out.
 */
export const antonyms: readonly (readonly [Pole, Pole])[] = [
  [
    { en: verb('upload'), zh: '上传' },
    { en: verb('download'), zh: '下载' },
  ],
  [
    { en: 'upstream', zh: '上游' },
    { en: 'downstream', zh: '下游' },
  ],
  [
    { en: 'inbound|ingress|incoming', zh: '入站|入口|传入|流入' },
    { en: 'outbound|egress|outgoing', zh: '出站|出口|传出|流出' },
  ],
  [
    { en: 'public(?:ly)?', zh: '公开|公有|公共|公网', near: { zh: '公|发布' } },
    { en: 'private(?:ly)?', zh: '私有|私人|私网|非公开', near: { zh: '私|专|个人|内' } },
  ],
  [
    { en: 'internal(?:ly)?', zh: '内部|内网', near: { zh: '内' } },
    { en: 'external(?:ly)?', zh: '外部|外网', near: { zh: '外' } },
  ],
  [
    { en: 'synchronous(?:ly)?', zh: '同步', near: { en: 'sync\\w*' } },
    { en: 'asynchronous(?:ly)?|async', zh: '异步' },
  ],
  [
    { en: 'clients?', zh: '客户端', near: { en: 'client-\\w+', zh: '客户' } },
    { en: 'servers?', zh: '服务器|服务端', near: { en: 'server-\\w+|services?', zh: '服务' } },
  ],
  [
    {
      en: 'maximum|maximize\\w*',
      zh: '最大',
      near: { en: 'max|most|largest', zh: '最[多高长]|上限' },
    },
    {
      en: 'minimum|minimize\\w*',
      zh: '最小',
      near: { en: 'min|least|smallest', zh: '最[少低短]|下限' },
    },
  ],
  [
    {
      en: 'start(?:s|ed|ing)?',
      zh: '启动',
      near: { en: 'launch\\w*|boot\\w*|run\\w*', zh: '启|开始' },
    },
    {
      en: 'stop(?:s|ped|ping)?',
      zh: '停止',
      near: { en: 'halt\\w*|quit\\w*|end\\w*', zh: '停|终止|关闭' },
    },
  ],
  [
    { en: verb('install'), zh: '安装', near: { en: 'install\\w+', zh: '装' } },
    { en: verb('uninstall'), zh: '卸载', near: { en: 'remov\\w*', zh: '卸' } },
  ],
  [
    { en: 'encrypt(?:s|ed|ing|ion)?', zh: '加密', near: { en: 'crypt\\w*' } },
    { en: 'decrypt(?:s|ed|ing|ion)?', zh: '解密' },
  ],
  [
    { en: 'encod(?:es?|ed|ing|er)', zh: '编码' },
    { en: 'decod(?:es?|ed|ing|er)', zh: '解码' },
  ],
  [
    { en: 'compress(?:es|ed|ing|ion)?', zh: '压缩', near: { zh: '压' } },
    { en: 'decompress(?:es|ed|ing|ion)?', zh: '解压', near: { en: 'extract\\w*|unzip\\w*' } },
  ],
  [
    { en: verb('import'), zh: '导入', near: { zh: '引入' } },
    { en: verb('export'), zh: '导出' },
  ],
  [
    { en: 'inputs?', zh: '输入' },
    { en: 'outputs?', zh: '输出' },
  ],
  [
    { en: 'push(?:es|ed|ing)?', zh: '推送', near: { zh: '推' } },
    { en: 'pull(?:s|ed|ing)?(?! requests?)', zh: '拉取', near: { zh: '拉' } },
  ],
  [
    {
      en: 'allow(?:s|ed|ing)?',
      zh: '允许',
      near: { en: 'permit\\w*|let|lets|enabl\\w*', zh: '准|让|可' },
    },
    {
      en: 'den(?:y|ies|ied|ying)|forbid(?:s|den)?',
      zh: '拒绝|禁止',
      near: { en: 'reject\\w*|prohibit\\w*|block\\w*', zh: '拒|禁|阻' },
    },
  ],
  [
    { en: 'succeed(?:s|ed)?|success(?:ful|fully)?', zh: '成功', near: { en: 'pass\\w*' } },
    {
      en: 'fail(?:s|ed|ing|ures?)?',
      zh: '失败',
      near: { en: 'errors?|unsuccess\\w*', zh: '败|失|错' },
    },
  ],
  [
    { en: 'online', zh: '在线|线上' },
    { en: 'offline', zh: '离线|线下|脱机' },
  ],
  [
    { en: 'static(?:ally)?', zh: '静态' },
    { en: 'dynamic(?:ally)?', zh: '动态' },
  ],
  [
    { en: 'global(?:ly)?', zh: '全局', near: { zh: '全' } },
    { en: 'local(?:ly)?', zh: '局部|本地', near: { zh: '本|局' } },
  ],
  [
    { en: 'producers?', zh: '生产者' },
    { en: 'consumers?', zh: '消费者' },
  ],
  [
    { en: 'horizontal(?:ly)?', zh: '水平|横向' },
    { en: 'vertical(?:ly)?', zh: '垂直|纵向' },
  ],
  [
    { en: 'ascending', zh: '升序|递增' },
    { en: 'descending', zh: '降序|递减' },
  ],
  [
    { en: 'uppercase|upper case', zh: '大写' },
    { en: 'lowercase|lower case', zh: '小写' },
  ],
  [
    { en: 'hardware', zh: '硬件' },
    { en: 'software', zh: '软件' },
  ],
  [
    { en: 'physical', zh: '物理' },
    { en: 'virtual', zh: '虚拟' },
  ],
  [
    { en: 'optional(?:ly)?', zh: '可选|选填' },
    { en: 'required|mandatory', zh: '必需|必填|必选', near: { zh: '必|需|要' } },
  ],
  [
    {
      en: verb('add'),
      zh: '添加|新增|增加',
      near: { en: 'new|introduc\\w*|support\\w*|creat\\w*|in addition', zh: '加|增|新|引入' },
    },
    {
      en: `${verb('remove')}|${verb('delete')}`,
      zh: '删除|移除',
      near: { en: 'drop\\w*|deprecat\\w*|clean\\w*|clear\\w*', zh: '删|移|除|去|清|弃' },
    },
  ],
  [
    {
      en: 'faster',
      zh: '更快|加快|加速',
      near: { en: 'fast\\w*|speed\\w*|quick\\w*', zh: '快|速' },
    },
    { en: 'slower', zh: '更慢|变慢|减慢', near: { en: 'slow\\w*', zh: '慢|缓' } },
  ],
  [
    { en: 'lock(?:s|ed|ing)?', zh: '锁定', near: { zh: '锁' } },
    { en: 'unlock(?:s|ed|ing)?', zh: '解锁' },
  ],
  [
    { en: 'valid', zh: '有效', near: { en: 'valid\\w+' } },
    { en: 'invalid', zh: '无效' },
  ],
  [
    { en: 'automatic(?:ally)?', zh: '自动', near: { en: 'auto\\w*' } },
    { en: 'manual(?:ly)?', zh: '手动|手工|人工' },
  ],
  [
    { en: 'explicit(?:ly)?', zh: '显式|显性', near: { zh: '明' } },
    { en: 'implicit(?:ly)?', zh: '隐式|隐性', near: { zh: '隐' } },
  ],
  [
    { en: 'temporar(?:y|ily)', zh: '临时|暂时' },
    { en: 'permanent(?:ly)?', zh: '永久' },
  ],
  [
    { en: 'short-term', zh: '短期' },
    { en: 'long-term', zh: '长期' },
  ],
  [
    { en: 'earliest|oldest', zh: '最早|最旧' },
    { en: 'latest|newest', zh: '最新|最晚' },
  ],
  [
    {
      en: `${verb('increase')}|rais(?:es?|ed|ing)`,
      zh: '增加|增大|提高|提升|调高|上调',
      near: {
        en: 'more|higher|up|grow\\w*|improv\\w*|larger|boost\\w*|expand\\w*|exten\\w*|enhanc\\w*|add\\w*|better|faster|accelerat\\w*|optimi\\w*|new|rise|rising|great\\w*',
        zh: '增|提|升|加|高|大|多|扩|涨|更',
      },
    },
    {
      en: `${verb('decrease')}|${verb('reduce')}|lower(?:s|ed|ing)`,
      zh: '减少|减小|降低|下调|调低|缩小',
      near: {
        en: 'less|fewer|lower|down|drop\\w*|cut\\w*|shrink\\w*|minimi\\w*|sav\\w*|small\\w*|short\\w*|short|simpl\\w*|remov\\w*|eliminat\\w*|avoid\\w*|decline\\w*|mitigat\\w*|eas\\w*|reli\\w*',
        zh: '减|降|少|低|小|缩|省|轻|短|下|弱|免|缓|简|去|防|压|消|浪费',
      },
    },
  ],
  [
    {
      en: 'all',
      zh: '所有|全部',
      near: {
        en: 'every\\w*|each|any|entire\\w*|whole|full\\w*|both',
        zh: '全|每|都|各|均|任|一切|整|完|皆|统统|凡',
      },
    },
    {
      en: 'some',
      zh: '部分(?=用户|情况|功能|服务|节点|配置|场景|浏览器|组件|文件|版本|平台|系统)|一些|某些',
      near: {
        en: 'parts?|part\\w*|sections?|certain|few|many|most|various|several|sub\\w*|partial\\w*|components?|pieces?|any',
        zh: '几|多|某|有的|有些|个别|分|若干|任|一定',
      },
    },
  ],
  [
    { en: 'read-only|readonly', zh: '只读' },
    { en: 'read-write|read/write|writable|writeable', zh: '读写|可写', near: { zh: '写' } },
  ],
];
