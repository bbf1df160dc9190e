import { countHan } from '../han.ts';
import { countEnglish } from '../untranslated.ts';
import { singular } from './code-form.ts';

/**
 * Usual Chinese for words that stand in backticks now and then: where one of these characters is in
 * the translation the word was translated, not dropped.
 */
const chinese = new Map(
  (
    'account 账 帐,action 操作 动作 行为,active 活,admin 管理,administrator 管理,agent 代理 智能体,alert 告警 警,algorithm 算法,alias 别名,allow 允许,' +
    'always 始终 总,analyze 分析,annotation 注解 注释,any 任,append 追加,application 应用,apply 应用,argument 参数,array 数组,attribute 属性,audit 审计,' +
    'auto 自动,automatic 自动,available 可用,backend 后端,background 后台 背景,backup 备份,base 基,basic 基,batch 批,beta 测试,binary 二进制,block 阻 块 拦,' +
    'body 体,boolean 布尔,border 边,branch 分支,bucket 桶,buffer 缓冲,bug 缺陷 错误,build 构建,button 按钮,cache 缓存,callback 回调,cancel 取消,' +
    'certificate 证书,chain 链,change 变 改,channel 渠道 通道,chart 图表,check 检查 校验,checkpoint 检查点,child 子,class 类,clean 清,client 客户,clone 克隆,' +
    'close 关,cluster 集群,code 代码,color 色,column 列,command 命令,comment 注释 评论,commit 提交,community 社区,component 组件,condition 条件,' +
    'config 配置,configuration 配置,connection 连接,console 控制台,constant 常量,container 容器,content 内容,context 上下文 语境,control 控制,controller 控制器,' +
    'copy 复制 拷贝,core 核心,count 数 计,create 创建 新建,custom 自定义 定制,daemon 守护,data 数据,database 数据库,date 日期,debug 调试,default 默认 缺省,' +
    'delete 删除,deny 拒绝,dependency 依赖,deploy 部署,deployment 部署,description 描述 说明,development 开发,device 设备,directory 目录,disable 禁用 关闭 停用,' +
    'disabled 禁用 关闭 停用,disk 磁盘 盘,document 文档,domain 域,done 完成,download 下载,draft 草稿,driver 驱动,edit 编辑,element 元素,empty 空,' +
    'enable 启用 开启,enabled 启用 开启,end 结束 终,endpoint 端点,engine 引擎,entry 条目 入口,environment 环境,error 错误 报错,event 事件,example 示例 例,' +
    'exit 退出,experimental 实验,export 导出,extension 扩展,external 外部,failed 失败,failure 失败,fallback 回退,false 假 否 不 禁 关,feature 特性 功能,' +
    'field 字段 域,file 文件,filter 过滤,fix 修复,flag 标 参数,folder 文件夹 目录,font 字,force 强,form 表单,format 格式,function 函数,gateway 网关,' +
    'global 全局,graph 图,group 组,guide 指南,hash 哈希 散列,header 头 标头,health 健康,height 高,help 帮助,hidden 隐藏,high 高,history 历史,' +
    'host 主机 宿主,id 标识 编号,idle 空闲,ignore 忽略,image 镜像 图,import 导入 引入,index 索引,info 信息,input 输入,insert 插入,install 安装,' +
    'instance 实例,integer 整,interface 接口,internal 内部,interval 间隔,issue 问题 议题,item 项,job 任务 作业,key 键 密钥,label 标签,language 语言,' +
    'layer 层,layout 布局,left 左,length 长度,level 级,library 库,license 许可,limit 限,line 行,link 链接,list 列表 名单,listen 监听,listener 监听,' +
    'load 加载 负载,loadbalancer 负载均衡,local 本地,location 位置,lock 锁,log 日志,login 登录,low 低,main 主,manual 手,map 映射,master 主,match 匹配,' +
    'memory 内存,menu 菜单,merge 合并,message 消息 信息,metadata 元数据,method 方法,metric 指标,migrate 迁移,mirror 镜像,mode 模式,model 模型,module 模块,' +
    'monitor 监控,mount 挂载,name 名,namespace 命名空间,network 网络,never 从不 永不,new 新,next 下一,node 节点,none 无 没有,normal 正常,note 注 提示,' +
    'null 空,number 数,object 对象,off 关,offline 离线 下线,ok 成功 正常,old 旧,on 开,online 在线 上线,open 打开 开,operator 运算符 操作,option 选项,order 顺序 订单,' +
    'output 输出,owner 所有者,package 包,page 页,parameter 参数,parent 父,password 密码,patch 补丁,path 路径,pause 暂停,payload 负载 载荷,peer 对等 对端,pending 等待 挂起,' +
    'permission 权限,pipeline 流水线 管道,plan 计划,platform 平台,plugin 插件,policy 策略,pool 池,port 端口,position 位置,preview 预览,primary 主,priority 优先,' +
    'private 私,process 进程 处理,processor 处理器,production 生产,profile 配置,project 项目,prompt 提示,property 属性,protocol 协议,provider 提供,proxy 代理,public 公,' +
    'pull 拉取,pseudo 伪,push 推送,query 查询,queue 队列,random 随机,rate 率,read 读,ready 就绪,record 记录,redirect 重定向,regex 正则,regexp 正则,region 地域 区域,registry 注册 仓库,' +
    'release 发布 发行,reload 重载 重新加载,remote 远程,remove 移除 删除,rename 重命名 改名,render 渲染,replica 副本,request 请求,reset 重置,resource 资源,' +
    'response 响应,restart 重启,restore 恢复 还原,result 结果,retry 重试,return 返回,review 评审 审 评论,right 右,role 角色,rollback 回滚,root 根,route 路由,rule 规则,' +
    'run 运行,running 运行,runtime 运行时,sample 示例 采样,save 保存,scale 伸缩 扩,scheduler 调度,schema 模式,scope 范围 作用域,script 脚本,search 搜索,secret 密,' +
    'section 节,security 安全,select 选择,sender 发送,server 服务,service 服务,session 会话,set 设置,setting 设置,shared 共享,shell 外壳,show 显示,' +
    'sidecar 边车,signal 信号,size 大小 尺寸,skip 跳过,snapshot 快照,source 源,spec 规 规格,stable 稳定,stage 阶段,standard 标准,start 启动 开始,state 状态,' +
    'static 静态,status 状态,stderr 标准错误,stdin 标准输入,stdout 标准输出,step 步,stop 停,storage 存储,stream 流,strict 严格,string 字符串,style 样式,' +
    'subnet 子网,success 成功,support 支持,switch 切换 开关,sync 同步,system 系统,table 表,tag 标签,target 目标,task 任务,template 模板,tenant 租户,terminal 终端,' +
    'test 测试,text 文本 文字,theme 主题,thread 线程,time 时间,timeout 超时,timestamp 时间戳,title 标题,token 令牌,tool 工具,topic 主题,trace 追踪 链路 跟踪,traffic 流量,' +
    'transform 转换,true 真 是 开 启,type 类型,undefined 未定义,unknown 未知,update 更新,upgrade 升级,upload 上传,upstream 上游,use 使用,user 用户,' +
    'validate 验证 校验,value 值,variable 变量,vendor 厂商 供应商,version 版本,view 视图 查看,volume 卷,wait 等待,warning 警告,watch 监视 监听,width 宽,window 窗口,' +
    'worker 工作,workflow 工作流,workload 工作负载,workspace 工作区,write 写,zone 区'
  )
    .split(',')
    .map((entry) => {
      const [word = '', ...forms] = entry.split(' ');
      return [word, forms] as const;
    }),
);

/** The usual Chinese of a word in lower case, where it is listed here. */
export function usualChinese(word: string): readonly string[] | undefined {
  return chinese.get(word) ?? chinese.get(singular(word));
}

/** Endings of English words: what ends so may have been translated though it is not listed. */
const ending =
  /(?:[^aeiou]y|ly|ful|able|ible|ing|ed|tion|sion|ment|ers?|ors?|al|ive|ity|ness|ance|ence|ous|ism|ship|less|ize)$/;

/**
 * Whether words set as code may have been translated: each has a usual Chinese word that stands in
 * the translation, or is an English word whose Chinese is not known here.
 *
 * @param there the text of the translation
 * @param ordinary words that the original uses in its prose
 */
export function isTranslated(words: string, there: string, ordinary: ReadonlySet<string>): boolean {
  if (countHan(there) === 0) return true;
  return words
    .toLowerCase()
    .split(' ')
    .every((word) => {
      const stem = singular(word);
      const forms = usualChinese(word);
      if (forms !== undefined) return forms.some((form) => there.includes(form));
      return ordinary.has(word) || ordinary.has(stem) || isEnglish(word);
    });
}

function isEnglish(word: string): boolean {
  return word.length < 3 || ending.test(word) || countEnglish(word).function > 0;
}
