import { nameKey } from './name.ts';

/**
 * What a dictionary makes of words that are names in software, by the word in lower case. A name
 * that is gone while its literal translation stands there was translated by mistake.
 */
const literal: Readonly<Record<string, readonly string[]>> = {
  ambient: ['环境', '周围'],
  chart: ['图表'],
  chef: ['厨师'],
  citadel: ['城堡', '堡垒'],
  consul: ['领事'],
  envoy: ['特使', '使者', '使节'],
  falcon: ['猎鹰'],
  flux: ['通量', '流量'],
  galley: ['厨房', '船舱', '长廊'],
  harbor: ['港口', '港湾'],
  helm: ['舵', '头盔'],
  hive: ['蜂巢', '蜂箱'],
  iceberg: ['冰山'],
  jaeger: ['猎人'],
  jenkins: ['詹金斯'],
  loki: ['洛基'],
  mixer: ['混合器', '混合机', '混音器', '搅拌器', '混频器'],
  outlook: ['展望'],
  pilot: ['试点', '试验', '试飞', '飞行员', '领航', '引航', '导频'],
  pod: ['豆荚', '吊舱'],
  prometheus: ['普罗米修斯'],
  pulsar: ['脉冲星'],
  puppet: ['木偶', '傀儡'],
  python: ['蟒蛇'],
  rook: ['白嘴鸦', '菜鸟'],
  ruby: ['红宝石'],
  rust: ['铁锈', '生锈'],
  sentinel: ['哨兵'],
  slack: ['松弛', '懈怠', '空闲'],
  spark: ['火花'],
  spring: ['春天', '弹簧', '春季'],
  storm: ['风暴'],
  swift: ['迅速', '雨燕'],
  tempo: ['节奏'],
  tomcat: ['雄猫'],
  travis: ['特拉维斯'],
  vault: ['金库', '保险库', '拱顶'],
  waypoint: ['航点', '航路点', '路径点', '路点', '途经点'],
};

const byKey: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(literal).map(([word, translations]) => [nameKey(word), translations]),
);

/** What a dictionary makes of a name. */
export function literalTranslations(key: string): readonly string[] {
  return byKey.get(key) ?? [];
}
