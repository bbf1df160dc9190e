/** Between which characters a doubled one is a slip; anywhere where nothing is said. */
interface Around {
  /** It must stand behind one of these. */
  readonly after?: string;
  /** It must not stand behind one of these: 目的的, 现在在. */
  readonly notAfter?: string;
  /** It must not stand before one of these, with which it is a word: 为了了解, 不会会议. */
  readonly notBefore?: string;
}

/** Characters that are hardly ever good Chinese twice in a row. Others are: see rules/repeated-word.md. */
const slips: Readonly<Record<string, Around>> = {
  的: { notAfter: '目标似', notBefore: '确士' },
  了: { notAfter: '为甚百未除知罢', notBefore: '解结断事然却如得' },
  是: { notAfter: '但可于还总凡若只或如果就要不国正也都而便先既', notBefore: '非否' },
  在: {
    notAfter: '现存正实内潜所旨好自外健意不何志',
    notBefore: '线职读场位岗逃途校乎即野世建',
  },
  会: { after: '不也还将都就才仍只便则', notBefore: '议员话见计长堂场谈面合客诊费徽' },
  到: {
    notAfter: '迟报签周独',
    notBefore: '达来期底场位处手点账帐货访此时家案岸齐头顶任站职',
  },
  个: { after: '两几三四五六七八九十这那哪每各多数整', notBefore: '人体性案例股位头别' },
  于: { after: '属处位基用等低高大小优', notBefore: '田都洪谦' },
  要: { after: '需想', notBefore: '求素点件紧么好是害旨道人闻务约' },
  和: {
    notAfter: '温柔饱共平缓总调祥谦亲人中求随附暖讲混掺拌说议',
    notBefore: '平谐声解气睦美蔼服约弦棋尚面牌风局',
  },
  与: { notAfter: '参赠给授付相', notBefore: '会其众此' },
  或: { notBefore: '许多少缺' },
  将: { notAfter: '即麻主大小名干上猛', notBefore: '来军领近士就帅' },
  被: { notAfter: '棉覆植', notBefore: '告动害褥子选' },
  为: { after: '设称改视成', notBefore: '什了何人' },
  请: { notAfter: '申邀聘', notBefore: '求教假柬示愿客' },
  并: { notAfter: '合归吞兼火', notBefore: '行发非列联排购未没无重网存' },
  及: { notAfter: '普涉波触企提', notBefore: '时格早第其' },
  就: { notAfter: '成造迁早高屈', notBefore: '业近职餐地诊读医绪是算' },
  都: { notAfter: '首成古京帝定故国陪建迁港', notBefore: '市城会是' },
  这: {},
  您: {},
  而: { notAfter: '然反' },
  但: {},
  且: { notAfter: '苟' },
  则: { notAfter: '规原法准守细总附通' },
  已: { notAfter: '而不' },
  还: { notAfter: '归返偿退交奋生', notBefore: '原款清债' },
  仍: {},
  均: { notAfter: '平人', notBefore: '匀衡等值分摊' },
};

/** Whether a character that stands twice in a row between two others does so by a slip. */
export function isSlip(char: string, before: string, behind: string): boolean {
  const around = slips[char];
  if (around === undefined) return false;
  const { after, notAfter = '', notBefore = '' } = around;
  if (before !== '' && notAfter.includes(before)) return false;
  if (behind !== '' && notBefore.includes(behind)) return false;
  return after === undefined || (before !== '' && after.includes(before));
}
