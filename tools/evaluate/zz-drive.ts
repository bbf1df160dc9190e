import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plantKinds } from './plants/index.ts';
import { plantDefect } from './plants/kind.ts';
import { random } from './random.ts';
import { rewrites } from './rewrites/index.ts';
import { outline } from './outline.ts';
import { twin } from './twin.ts';
const root='/work/shared/corpora';
const maps: Record<string,[string,(p:string)=>string]> = {
 istio:['content/en',p=>p.replace('content/en','content/zh')], opentelemetry:['content/en',p=>p.replace('content/en','content/zh')],
 kubernetes:['content/en',p=>p.replace('content/en','content/zh-cn')], 'tidb-operator':['en',p=>p.replace(/^en/,'zh')], vite:['en',p=>p.replace(/^en/,'zh')],
 apisix:['docs/en/latest',p=>p.replace('docs/en','docs/zh')], 'ant-design':['.',p=>p.replace('en-US','zh-CN')],
 karmada:['.',p=>p.startsWith('blog')?'i18n/zh/docusaurus-plugin-content-blog/'+p.slice(5):'i18n/zh/docusaurus-plugin-content-docs/current/'+p.slice(5)],
 openkruise:['.',p=>p.startsWith('blog')?'i18n/zh/docusaurus-plugin-content-blog/'+p.slice(5):p],
};
const pairs:{c:string,p:string,s:string,t:string}[]=[];
for(const [c,[d,f]] of Object.entries(maps)) for(const n of readdirSync(join(root,c,d),{recursive:true,encoding:'utf8'})) { const p=join(d,n); if(!/\.mdx?$/.test(p)||p.startsWith('i18n')||/zh-CN/.test(p)) continue; const q=f(p); if(q!==p&&existsSync(join(root,c,q))) pairs.push({c,p,s:readFileSync(join(root,c,p),'utf8'),t:readFileSync(join(root,c,q),'utf8')}); }
console.log('pairs',pairs.length);
let t0=Date.now();
const twins=pairs.map(x=>({...x,tw:twin({text:x.s,language:'en'},{text:x.t,language:'zh'})})).filter(x=>x.tw);
console.log('twins',twins.length,Date.now()-t0,'ms');
const bc=new Map<string,number>(); for(const x of twins) bc.set(x.c,(bc.get(x.c)??0)+1); console.log(bc);
if(process.argv[2]==='plants') for(const k of plantKinds){ t0=Date.now(); let n=0; const ex:string[]=[]; for(const x of twins){ const r=plantDefect(k,x.tw!,random(`1/${k.id}/${x.p}`)); if(r){n++; if(ex.length<Number(process.argv[3]??2)&&random(x.p)()<0.2) ex.push(`${x.c} ${x.p.slice(-40)} src ${r.sourceLines} tgt ${JSON.stringify(r.targetLines)} ${r.what}`);} } console.log(k.id,n,Date.now()-t0,'ms'); for(const e of ex) console.log('     ',e); }
const vis=(t:string,l:'en'|'zh')=>{ const o=outline(t,l); const out:string[]=[]; const walk=(n:any)=>{ if(n.type==='text'||n.type==='inlineCode'||n.type==='code') out.push(n.value); if(n.type==='link'||n.type==='image') out.push('<'+n.url+'>'); if(n.type==='html') return; if(n.type==='linkReference') out.push('<ref>'); if(['heading','list','listItem','tableRow','strong','emphasis'].includes(n.type)) out.push('{'+n.type+'}'); for(const c of n.children??[]) walk(c); }; walk(o.root); return out.join('').replace(/\s+/g,''); };
if(process.argv[2]==='rewrites') for(const r of rewrites){ let n=0,bad=0; const ex:string[]=[]; t0=Date.now(); for(const x of pairs){ const pg={source:outline(x.s,'en'),target:outline(x.t,'zh')}; const text=r.apply({page:pg[r.side],other:pg[r.side==='target'?'source':'target']}); if(text===null) continue; n++; const lang=r.side==='target'?'zh':'en'; const a=vis(pg[r.side].text,lang),b=vis(text,lang); if(a!==b){bad++; if(ex.length<3){let i=0; while(a[i]===b[i]) i++; ex.push(`${x.c} ${x.p.slice(-40)}\n   A ${a.slice(Math.max(0,i-30),i+50)}\n   B ${b.slice(Math.max(0,i-30),i+50)}`);} } } console.log(r.id,n,'differ',bad,Date.now()-t0); for(const e of ex) console.log('     ',e);}
