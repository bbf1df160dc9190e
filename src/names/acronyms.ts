import { isEnglish } from '../lexicon/english.ts';
import { isCommon } from './ordinary.ts';

/** What Chinese says for abbreviations that it has words for, by the abbreviation in small letters. */
const chinese: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'ack 确认,acl 访问控制 权限,afk 离开,agi 通用人工智能,ai 人工智能 智能,aka 即 又称 也称,api 接口,ar 增强现实,asap 尽快,aws 亚马逊,' +
    'cdn 内容分发,cidr 网段 地址段,clb 负载均衡,cli 命令行 命令,cms 内容管理,cna 编号机构,coc 行为准则,cpu 处理器,crd 自定义资源,crm 客户关系,' +
    'crud 增删改查,csrf 跨站请求伪造,dao 自治组织,dba 数据库管理员,ddl 数据定义,ddos 拒绝服务,deb debian,dex 去中心化交易所,dns 域名,dos 拒绝服务,' +
    'eol 停止维护 终止支持 停止支持 生命周期,eta 预计,etl 抽取,eur 欧元,fpga 现场可编程,fps 帧率 帧,fyi 供参考,gdp 国内生产总值,gpio 引脚,gpu 显卡 图形处理器,' +
    'gui 图形界面 图形用户界面 界面,hdd 机械硬盘,hpc 高性能计算,ide 开发环境 编辑器,idp 身份提供,iot 物联网,isp 运营商,kpi 指标,kyc 实名,' +
    'lan 局域网,lgpl 许可,lidar 雷达,llm 大模型 语言模型,lts 长期支持,mfa 多因素 多重身份,mitm 中间人,mvp 最小可行,nft 非同质化,nlp 自然语言,oem 厂商,oom 内存溢出 内存不足,' +
    'oop 面向对象,orm 对象关系,oss 开源 对象存储,otp 一次性,p2p 点对点,pii 个人信息 身份信息,poc 概念验证,pos 权益证明,pow 工作量证明,prd 需求文档,' +
    'ptl 负责人,pvr 上报,qa 问答 质量,qps 每秒 吞吐,ram 内存,rce 远程代码执行 远程执行,repl 交互,rfc 征求意见,rmb 人民币 元,roi 回报,rpm 每分钟,rtfm 手册,rwx 读写,' +
    'sdk 开发包 开发工具包 软件包 客户端,seo 搜索引擎,sig 兴趣小组 兴趣组 工作组,sla 服务等级 服务级别,snr 信噪比,soc 芯片,spof 单点,ssd 固态,ssl 证书 加密,sso 单点登录,' +
    'ssrf 服务端请求伪造,tba 待定 待公布,tbd 待定,tco 总成本 成本,tls 证书 加密,toc 技术监督委员会 目录,todo 待办,tps 每秒 吞吐,tsc 技术委员会 技术指导委员会,' +
    'ttl 存活时间 生存时间 过期,tui 终端界面,ui 界面,usd 美元 美金,ux 体验,vm 虚拟机,vpc 专有网络 私有网络 虚拟私有,vpn 虚拟专用 虚拟专网,vr 虚拟现实,wan 广域网,wdog 看门狗,wdt 看门狗,wg 工作组,' +
    'wip 进行中 开发中,xss 跨站脚本'
  )
    .split(',')
    .map((entry) => {
      const [key = '', ...forms] = entry.split(' ');
      return [key, forms];
    }),
);

/** Whether a text says an abbreviation in Chinese words: `CLI` as 命令行. */
export function isSpelledInChinese(abbreviation: string, text: string): boolean {
  const forms = chinese.get(abbreviation.toLowerCase().replace(/(?<=[a-z])s$/, ''));
  return forms?.some((form) => text.includes(form)) === true;
}

/** `TOTP`, `NICs`: an abbreviation, no word in capitals (`MUST`). */
export function isAbbreviation(text: string): boolean {
  const one = text.replace(/s$/, '');
  return /^[A-Z]{3,5}$/.test(one) && !isCommon(one) && !isEnglish(one);
}

/** `GOAWAY`, `PERMISSIVE`: no abbreviation is that long, and what is an English word may be translated. */
export function isShouted(text: string): boolean {
  return /^[A-Z]{6,}$/.test(text);
}
