/**
 * Chinese names in general use, by the Latin name in lower case. Either satisfies the other. What a
 * site says beyond these is learned, or stands in the config as `names`.
 */
export const usualNames: Readonly<Record<string, readonly string[]>> = {
  adobe: ['奥多比'],
  alibaba: ['阿里'],
  'alibaba cloud': ['阿里云'],
  aliyun: ['阿里云'],
  amazon: ['亚马逊'],
  'ant group': ['蚂蚁'],
  apple: ['苹果'],
  arm: ['安谋'],
  baidu: ['百度'],
  bytedance: ['字节'],
  cisco: ['思科'],
  cncf: ['云原生计算基金会'],
  dell: ['戴尔'],
  didi: ['滴滴'],
  dingtalk: ['钉钉'],
  ericsson: ['爱立信'],
  facebook: ['脸书'],
  fintech: ['金融科技'],
  fujitsu: ['富士通'],
  gitee: ['码云'],
  google: ['谷歌'],
  hitachi: ['日立'],
  'hp enterprise': ['惠普', '慧与'],
  'hewlett packard': ['惠普', '慧与'],
  huawei: ['华为'],
  inspur: ['浪潮'],
  intel: ['英特尔'],
  iot: ['物联网'],
  'jd.com': ['京东'],
  kingsoft: ['金山'],
  kubernetes: ['k8s'],
  lenovo: ['联想'],
  linkedin: ['领英'],
  meituan: ['美团'],
  mtls: ['双向'],
  microsoft: ['微软'],
  netease: ['网易'],
  nokia: ['诺基亚'],
  nvidia: ['英伟达'],
  oracle: ['甲骨文'],
  qualcomm: ['高通'],
  'red hat': ['红帽'],
  samsung: ['三星'],
  siemens: ['西门子'],
  sony: ['索尼'],
  tencent: ['腾讯'],
  tesla: ['特斯拉'],
  toyota: ['丰田'],
  tsinghua: ['清华'],
  twitter: ['推特'],
  wechat: ['微信'],
  weibo: ['微博'],
  windows: ['视窗'],
  wikipedia: ['维基百科'],
  youtube: ['油管'],
};

/** Names so well known that a capital is enough to tell them, by key (see `nameKey`). */
export const wellKnown: ReadonlySet<string> = new Set(
  (
    'alpn android ansible apache argo aws azure bash bitbucket cassandra chrome clickhouse cloudflare consul containerd couchdb ' +
    'databricks datadog debian deno django docker dynamodb elasticsearch envoy etcd excel express fedora firefox flink flutter ' +
    'gatsby gcp git github gitlab golang grafana graphql gradle grpc hadoop hashicorp helm heroku homebrew html hugo ibm ios ipad iphone ' +
    'jaeger java javascript jenkin jira jquery json kafka kibana knative kotlin kubernete kustomize laravel linkerd linux logstash loki lua ' +
    'maco mariadb maven memcached minio mongodb mozilla mysql nat netflix nginx nomad npm okta openai openshift opentelemetry paypal ' +
    'php pinterest podman postgre postgresql postman powershell prometheu pulsar pypi python pytorch rabbitmq react redi redis reddit ' +
    'ruby rust salesforce sap scala shopify slack snowflake spotify splunk sqlite stackdriver stripe svelte swift terraform tensorflow toml ' +
    'tomcat twilio typescript ubuntu unix vmware vue webassembly webpack wikipedia wordpress xml yahoo yaml yarn zipkin zookeeper'
  ).split(' '),
);
